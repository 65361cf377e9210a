package org.faxian.compare;

import java.util.Arrays;

/** A text reduced to the characters that are significant in a comparison, each with its position in the original. */
final class CountedText {
    /** Marks the beginning of a new 款. */
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

    /** Returns the significant character, folded if folding was requested. */
    int at(int index) {
        return characters[index];
    }

    /** Returns the start of the character in the original; two characters may come from one sign. */
    int start(int index) {
        return starts[index];
    }

    /** Returns the end of the character in the original. */
    int end(int index) {
        return ends[index];
    }

    /** Returns whether the character directly follows the previous one in the original. */
    boolean adjoins(int index) {
        return index > 0 && ends[index - 1] >= starts[index];
    }

    /** Returns whether both texts have equal significant characters. */
    boolean saysTheSame(CountedText other) {
        return Arrays.equals(characters, other.characters);
    }

    /** Returns the significant characters from one index to another, exclusive. */
    String counted(int from, int to) {
        return new String(characters, from, to - from);
    }

    /** Returns the insignificant text between the previous character and this one. */
    String gap(int index) {
        return adjoins(index) ? "" : original.substring(ends[index - 1], starts[index]);
    }

    /** Returns the whole original. */
    String original() {
        return original;
    }

    /**
     * Returns the offset at which the original is cut before the character. Insignificant characters go to the
     * preceding character, those from an opening bracket on to the following one.
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

    /**
     * Returns the offset at which the original is cut before the character, with all insignificant characters going to
     * the following character.
     */
    int cutEarly(int index) {
        return index == 0 || index == characters.length ? cut(index) : ends[index - 1];
    }

    private static boolean opens(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    }

    /** A collector of the significant characters from left to right. */
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
