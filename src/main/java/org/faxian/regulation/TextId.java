package org.faxian.regulation;

import java.util.Comparator;
import java.util.Objects;

/**
 * Which text of which file: nearly every file holds one, a letter that issues several rules holds several.
 *
 * @param file the checksum of the file
 * @param position how many texts stand before it in the file
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

    /** The only text of a file, or its first. */
    public static TextId first(Sha256 file) {
        return new TextId(file, 0);
    }

    /**
     * Reads what {@link #written()} wrote.
     *
     * @throws IllegalArgumentException where the text is no checksum, followed by # and a number or by nothing
     */
    public static TextId of(String written) {
        String[] parts = written.split(MARK, 2);
        return new TextId(new Sha256(parts[0]), parts.length == 1 ? 0 : Integer.parseInt(parts[1]));
    }

    /** The checksum alone for the first text of a file, else followed by # and the position. */
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
