package org.faxian.text;

import java.util.Arrays;
import java.util.OptionalInt;

/** A text under {@link CharacterFolding}, as code points with their offsets in the original. */
public final class FoldedText {
    private final int[] codePoints;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(int[] codePoints, int[] starts, int[] ends) {
        this.codePoints = codePoints;
        this.starts = starts;
        this.ends = ends;
    }

    /** Returns the number of code points. */
    public int length() {
        return codePoints.length;
    }

    /** Returns the code point at the index. */
    public int at(int index) {
        return codePoints[index];
    }

    /** Returns the start offset of the code point in the original, in UTF-16 units. */
    public int start(int index) {
        return starts[index];
    }

    /** Returns the end offset of the code point in the original, in UTF-16 units. */
    public int end(int index) {
        return ends[index];
    }

    /** Returns the folded code points between the indexes, the second exclusive. */
    public String substring(int from, int to) {
        return new String(codePoints, from, to - from);
    }

    /**
     * Returns the first index, at or after {@code from}, at which the other text occurs; empty if it does not or is
     * empty itself.
     */
    public OptionalInt indexOf(FoldedText other, int from) {
        if (other.length() == 0) {
            return OptionalInt.empty();
        }
        for (int i = from; i + other.length() <= codePoints.length; i++) {
            if (Arrays.equals(codePoints, i, i + other.length(), other.codePoints, 0, other.length())) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Returns whether the other text occurs in this one. */
    public boolean contains(FoldedText other) {
        return indexOf(other, 0).isPresent();
    }

    /** Returns the folded text. */
    @Override
    public String toString() {
        return substring(0, codePoints.length);
    }

    /** Builds a folded text from left to right. */
    static final class Builder {
        private final int[] codePoints;
        private final int[] starts;
        private final int[] ends;
        private int length;

        Builder(int capacity) {
            codePoints = new int[capacity];
            starts = new int[capacity];
            ends = new int[capacity];
        }

        void add(int codePoint, int start, int end) {
            codePoints[length] = codePoint;
            starts[length] = start;
            ends[length] = end;
            length++;
        }

        /** Returns the last code point added; 0 if there is none. */
        int last() {
            return length == 0 ? 0 : codePoints[length - 1];
        }

        FoldedText build() {
            return length == codePoints.length
                    ? new FoldedText(codePoints, starts, ends)
                    : new FoldedText(
                            Arrays.copyOf(codePoints, length),
                            Arrays.copyOf(starts, length),
                            Arrays.copyOf(ends, length));
        }
    }
}
