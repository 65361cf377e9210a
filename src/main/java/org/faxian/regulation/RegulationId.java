package org.faxian.regulation;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The permanent id of a regulation: ten or more characters of lower-case base32 (a–z, 2–7).
 *
 * <p>It is derived from the {@link TextId} of the regulation's first file and then fixed by the journal: neither
 * better recognition nor a new version changes it.
 */
public record RegulationId(String value) implements Comparable<RegulationId> {
    /** The usual length; ids are longer only to avoid a collision. */
    static final int LENGTH = 10;

    private static final Pattern FORM = Pattern.compile("[a-z2-7]{10,51}");
    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";

    public RegulationId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("an id has at least ten characters of a-z and 2-7, found: " + value);
        }
    }

    /** Returns whether the text has the form of an id. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Returns the id that a regulation gets from its first source.
     *
     * @param length {@link #LENGTH}, or more if that id is already taken; at most 51
     */
    static RegulationId of(TextId firstSource, int length) {
        byte[] digest = Sha256.digest(firstSource.written().getBytes(StandardCharsets.US_ASCII));
        StringBuilder id = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte b : digest) {
            bits = (bits << 8) | (b & 0xff);
            held += 8;
            while (held >= 5) {
                held -= 5;
                id.append(ALPHABET.charAt((bits >> held) & 31));
            }
            bits &= (1 << held) - 1;
        }
        return new RegulationId(id.substring(0, length));
    }

    /** Returns the id that a regulation gets from its first source if the other ids are taken. */
    public static RegulationId of(TextId firstSource, Set<RegulationId> taken) {
        int length = LENGTH;
        RegulationId id = of(firstSource, length);
        while (taken.contains(id)) {
            id = of(firstSource, ++length);
        }
        return id;
    }

    @Override
    public int compareTo(RegulationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
