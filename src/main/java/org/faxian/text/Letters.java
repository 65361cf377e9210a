package org.faxian.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The letters and digits of a text under {@link CharacterFolding}, with their offsets in the original.
 *
 * <p>Blanks, brackets, dashes, dots and quotation marks of all kinds are dropped; a sign for several characters is
 * expanded: ㈠ to 一, Ⅱ to ii. Two names with equal letters are one name.
 */
public final class Letters {
    private static final CharacterFolding FOLDING = CharacterFolding.load();

    private final String text;
    private final int[] starts;
    private final int[] ends;

    private Letters(String text, int[] starts, int[] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Returns the letters and digits of a text with their offsets. */
    public static Letters of(String original) {
        Builder letters = new Builder(original.length());
        FoldedText folded = FOLDING.fold(original);
        for (int i = 0; i < folded.length(); i++) {
            int character = folded.at(i);
            if (isLetter(character)) {
                letters.add(character, folded.start(i), folded.end(i));
            } else if (character >= 0x80) {
                letters.addParts(character, folded.start(i), folded.end(i));
            }
        }
        return letters.build();
    }

    /** Returns the letters and digits of a text as a string, without offsets. */
    public static String in(String original) {
        StringBuilder letters = new StringBuilder(original.length());
        for (int i = 0; i < original.length(); ) {
            int codePoint = original.codePointAt(i);
            int character = FOLDING.letter(codePoint);
            if (character >= 0 && isLetter(character)) {
                letters.appendCodePoint(character);
            } else if (character >= 0x80) {
                parts(character).forEach(letters::appendCodePoint);
            }
            i += Character.charCount(codePoint);
        }
        return letters.toString();
    }

    /** Returns the letters that a sign stands for. */
    private static IntStream parts(int sign) {
        return FOLDING.fold(Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC))
                .toString()
                .codePoints()
                .filter(Letters::isLetter);
    }

    /**
     * Returns whether the character is a letter or digit. 〇 is a Chinese digit, but has another category in Unicode.
     */
    private static boolean isLetter(int character) {
        return Character.isLetterOrDigit(character) || character == '〇';
    }

    /** Returns whether all characters of the part occur in the whole, in order. */
    public static boolean isSubsequence(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }

    /** Returns the letters and digits. */
    public String text() {
        return text;
    }

    /** Returns the start offset, in the original, of the character at the index. */
    public int start(int index) {
        return starts[index];
    }

    /** Returns the end offset, in the original, of the character at the index. */
    public int end(int index) {
        return ends[index];
    }

    private static final class Builder {
        private final StringBuilder text;
        private int[] starts;
        private int[] ends;

        Builder(int capacity) {
            text = new StringBuilder(capacity);
            starts = new int[capacity];
            ends = new int[capacity];
        }

        void add(int character, int start, int end) {
            int from = text.length();
            text.appendCodePoint(character);
            if (text.length() > starts.length) {
                starts = Arrays.copyOf(starts, 2 * text.length());
                ends = Arrays.copyOf(ends, 2 * text.length());
            }
            Arrays.fill(starts, from, text.length(), start);
            Arrays.fill(ends, from, text.length(), end);
        }

        void addParts(int sign, int start, int end) {
            parts(sign).forEach(part -> add(part, start, end));
        }

        Letters build() {
            return new Letters(text.toString(), starts, ends);
        }
    }
}
