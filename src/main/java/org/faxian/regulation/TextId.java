package org.faxian.regulation;

import java.util.Comparator;
import java.util.Objects;

/**
 * The id of a text in a file: nearly every file holds one text; a letter that issues several rules holds several.
 *
 * @param file the checksum of the file
 * @param position the number of texts before it in the file
 */
public record TextId(Sha256 file, int position) implements Comparable<TextId> {
    private static final Comparator<TextId> ORDER =
            Comparator.comparing(TextId::file).thenComparingInt(TextId::position);
    private static final String MARK = "#";

    public TextId {
        Objects.requireNonNull(file, "file");
        if (position < 0) {
            throw new IllegalArgumentException("texts of a file are counted from 0, found " + position);
        }
    }

    /** Returns the id of a file's only or first text. */
    public static TextId first(Sha256 file) {
        return new TextId(file, 0);
    }

    /**
     * Parses the form written by {@link #written()}.
     *
     * @throws IllegalArgumentException if the text is not a checksum, optionally followed by # and a number
     */
    public static TextId of(String written) {
        String[] parts = written.split(MARK, 2);
        return new TextId(new Sha256(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }

    /** Returns the checksum, followed by # and the position unless the text is the first of its file. */
    public String written() {
        return position == 0 ? file.hex() : file.hex() + MARK + position;
    }

    @Override
    public int compareTo(TextId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return written();
    }
}
