package org.faxian.compare;

import java.util.Arrays;

/** A text reduced to the characters that count in a comparison, each with the place in the original that it came from. */
final class CountedText {
    /** Stands for the beginning of a new 款. */
    static final int BREAK = '\n';

    private final String original;
    private final int[] characters;
    private final int[] starts;
    private final int[] ends;

    private CountedText(String original, int[] characters, int[] starts, int[] ends) {
        this.original = original;
        this.characters = characters;
        this.starts = starts;
        this.ends = ends;
    }

    int length() {
        return characters.length;
    }

    /** The character as it counts: folded, where folding was asked for. */
    int at(int index) {
        return characters[index];
    }

    /** Where the character begins in the original; two may stand for one sign there. */
    int start(int index) {
        return starts[index];
    }

    /** Where the character ends in the original. */
    int end(int index) {
        return ends[index];
    }

    /** Whether nothing stands between the character and the one in front of it. */
    boolean adjoins(int index) {
        return index > 0 && ends[index - 1] >= starts[index];
    }

    /** Whether both say the same. */
    boolean saysTheSame(CountedText other) {
        return Arrays.equals(characters, other.characters);
    }

    /** The characters from one index to another, the second left out, as they count. */
    String counted(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** What stands between the character and the one in front of it and does not count. */
    String gap(int index) {
        return adjoins(index) ? "" : original.substring(ends[index - 1], starts[index]);
    }

    /** The original as a whole. */
    String original() {
        return original;
    }

    /**
     * Where the original is cut in front of the character: what does not count goes to the character in front of it, from
     * an opening bracket on to the one behind.
     */
    int cut(int index) {
        if (index == 0) {
            return 0;
        }
        if (index == characters.length) {
            return original.length();
        }
        int at = ends[index - 1];
        while (at < starts[index] && !opens(original.codePointAt(at))) {
            at += Character.charCount(original.codePointAt(at));
        }
        return at;
    }

    /** The same, but all that does not count goes to the character behind. */
    int cutEarly(int index) {
        return index == 0 || index == characters.length ? cut(index) : ends[index - 1];
    }

    private static boolean opens(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** Collects the characters that count, from left to right. */
    static final class Builder {
        private final String original;
        private int[] characters;
        private int[] starts;
        private int[] ends;
        private int length;

        Builder(String original) {
            this.original = original;
            characters = new int[original.length()];
            starts = new int[original.length()];
            ends = new int[original.length()];
        }

        boolean isEmpty() {
            return length == 0;
        }

        void add(int character, int start, int end) {
            if (length == characters.length) {
                resize(2 * length + 1);
            }
            characters[length] = character;
            starts[length] = start;
            ends[length] = end;
            length++;
        }

        private void resize(int size) {
            characters = Arrays.copyOf(characters, size);
            starts = Arrays.copyOf(starts, size);
            ends = Arrays.copyOf(ends, size);
        }

        CountedText build() {
            resize(length);
            return new CountedText(original, characters, starts, ends);
        }
    }
}
