package org.faxian.analysis;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A converter of text to pinyin without tones (拼音), using HanLP, which takes the reading of a character from its word:
 * 银行 yin hang.
 *
 * <p>Only this class, {@link WordSegmenter} and {@link WordRole} depend on HanLP.
 */
public final class Pinyin {
    private Pinyin() {}

    /**
     * Returns the syllable of each code point. An ASCII letter or digit stands for itself; any other character yields
     * an empty syllable.
     *
     * <p>ü is written v, as on keyboards.
     */
    public static List<String> syllables(String text) {
        List<com.hankcs.hanlp.dictionary.py.Pinyin> read = HanLP.convertToPinyinList(text);
        List<String> syllables = new ArrayList<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            String syllable = i < read.size() ? read.get(i).getPinyinWithoutTone() : "none";
            syllables.add(syllable.equals("none") ? latin(text.codePointAt(i)) : syllable);
        }
        return syllables;
    }

    /** Returns the syllables concatenated, as they are typed: 行政 is xingzheng. */
    public static String whole(List<String> syllables) {
        return String.join("", syllables);
    }

    /** Returns the first letter of each syllable: 行政处罚 is xzcf. */
    public static String initials(List<String> syllables) {
        return syllables.stream()
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }

    /**
     * Returns the pinyin of typed text, which may consist of characters, of pinyin with or without tones and blanks, or
     * of both.
     */
    public static String ofTyped(String typed) {
        String marked = Normalizer.normalize(typed, Normalizer.Form.NFD);
        String letters =
                marked.replaceAll("[uU]\u0304?\u0301?\u030C?\u0300?\u0308", "v").replaceAll("\\p{M}", "");
        String plain = whole(syllables(Normalizer.normalize(letters, Normalizer.Form.NFC)));
        return plain.replaceAll("(?<=[ln])ue", "ve");
    }

    private static String latin(int codePoint) {
        boolean stated = codePoint < 0x80 && Character.isLetterOrDigit(codePoint);
        return stated ? Character.toString(Character.toLowerCase(codePoint)) : "";
    }
}
