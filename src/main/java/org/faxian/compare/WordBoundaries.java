package org.faxian.compare;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.analysis.WordSegmenter;
import org.faxian.text.ChineseNumeral;

/**
 * The positions at which a counted text may be cut: between words, and never inside a number or an ordinal such as
 * 第十二条.
 *
 * <p>Cuts only affect readability; whether two texts are equal is decided by their characters.
 */
record WordBoundaries(WordSegmenter segmenter) {
    private static final String SENTENCE_ENDS = "。；;！？\n";
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿";
    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]{1,9}";
    private static final Pattern ORDINAL = Pattern.compile("第" + NUMERAL + "(?:条(?:之[一二三四五六七八九十]{1,3})?|[编章节款项目])");

    /** Returns the indices before which a word begins. */
    BitSet words(CountedText text) {
        BitSet offsets = offsets(text.original());
        BitSet cuts = new BitSet(text.length() + 1);
        for (int i = 1; i < text.length(); i++) {
            boolean wordEnds = offsets.get(text.start(i)) || offsets.get(text.end(i - 1));
            if ((wordEnds || !text.adjoins(i) || isBreak(text, i)) && !isNumber(text, i)) {
                cuts.set(i);
            }
        }
        ordinals(text, cuts);
        return cuts;
    }

    /** Returns the indices before which a sentence, a line or a paragraph begins. */
    static BitSet sentences(CountedText text) {
        BitSet cuts = new BitSet(text.length() + 1);
        for (int i = 1; i < text.length(); i++) {
            String before = text.original().substring(text.start(i - 1), text.start(i));
            if (before.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0)) {
                cuts.set(i);
            }
        }
        return cuts;
    }

    private BitSet offsets(String original) {
        BitSet offsets = new BitSet(original.length() + 1);
        segmenter.words(original).forEach(word -> {
            offsets.set(word.start());
            offsets.set(word.end());
        });
        return offsets;
    }

    private static boolean isBreak(CountedText text, int index) {
        return text.at(index) == CountedText.BREAK || text.at(index - 1) == CountedText.BREAK;
    }

    /**
     * Returns whether the character and the previous one belong to one number or to one run of Latin letters and
     * digits.
     */
    static boolean isNumber(CountedText text, int index) {
        int before = text.at(index - 1);
        int here = text.at(index);
        return (text.adjoins(index) && both(before, here, WordBoundaries::isLatin))
                || (text.adjoins(index) && both(before, here, WordBoundaries::isNumeral))
                || (isThousand(text, index) && both(before, here, WordBoundaries::isDigit));
    }

    private static boolean isThousand(CountedText text, int index) {
        String between = text.gap(index);
        return between.equals(",") || between.equals("，");
    }

    private static boolean both(int before, int here, IntPredicate test) {
        return test.test(before) && test.test(here);
    }

    private static boolean isNumeral(int character) {
        return NUMERALS.indexOf(character) >= 0;
    }

    private static boolean isDigit(int character) {
        return character < 0x80 && Character.isDigit(character);
    }

    /** Returns whether the character is ASCII. Punctuation is significant only within a number. */
    private static boolean isLatin(int character) {
        return character > ' ' && character < 0x80;
    }

    private static void ordinals(CountedText text, BitSet cuts) {
        Matcher ordinal = ORDINAL.matcher(text.counted(0, text.length()));
        String counted = text.counted(0, text.length());
        while (ordinal.find()) {
            int from = counted.codePointCount(0, ordinal.start());
            int to = from + counted.codePointCount(ordinal.start(), ordinal.end());
            cuts.set(from);
            cuts.set(to);
            cuts.clear(from + 1, to);
        }
    }
}
