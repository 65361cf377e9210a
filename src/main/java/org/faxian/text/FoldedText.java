package org.faxian.text;

import java.util.Arrays;
import java.util.OptionalInt;

/** A text under {@link CharacterFolding}, as code points, each with the place in the original that it came from. */
public final class FoldedText {
    private final int[] codePoints;
    private final int[] starts;
    private final int[] ends;

    private FoldedText(int[] codePoints, int[] starts, int[] ends) {
        this.codePoints = codePoints;
        this.starts = starts;
        this.ends = ends;
    }

    /** How many code points it has. */
    public int length() {
        return codePoints.length;
    }

    /** The code point at the index. */
    public int at(int index) {
        return codePoints[index];
    }

    /** Where the code point begins in the original, as an offset in UTF-16 units. */
    public int start(int index) {
        return starts[index];
    }

    /** Where the code point ends in the original, as an offset in UTF-16 units. */
    public int end(int index) {
        return ends[index];
    }

    /** The folded code points from one index to another, the second left out. */
    public String substring(int from, int to) {
        return new String(codePoints, from, to - from);
    }

    /** The first index from which the other text stands in this one; empty where it does not, or is empty itself. */
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

    /** Whether the other text stands in this one. */
    public boolean contains(FoldedText other) {
        return indexOf(other, 0).isPresent();
    }

    /** The folded text without the way back to the original. */
    @Override
    public String toString() {
        return substring(0, codePoints.length);
    }

    /** Collects a folded text from left to right. */
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

        /** The last code point added; 0 where there is none. */
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
