package org.faxian.analysis;

import com.hankcs.hanlp.HanLP;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sound of a text in pinyin without tones (拼音), by HanLP, which tells by the word how a character is read: 银行 yin hang.
 *
 * <p>With {@link WordSegmenter} and {@link WordRole} the only place that knows HanLP.
 */
public final class Pinyin {
    private Pinyin() {}

    /**
     * The syllable of each code point; a letter or digit stands for itself, anything else for an empty one.
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

    /** The syllables one behind the other, as they are typed: 行政 is xingzheng. */
    public static String whole(List<String> syllables) {
        return String.join("", syllables);
    }

    /** The first letter of each syllable: 行政处罚 is xzcf. */
    public static String initials(List<String> syllables) {
        return syllables.stream()
                .filter(syllable -> !syllable.isEmpty())
                .map(syllable -> syllable.substring(0, 1))
                .collect(Collectors.joining());
    }

    /** How typed text sounds, whether in characters, in pinyin with or without tones and blanks, or in both. */
    public static String ofTyped(String typed) {
        String marked = Normalizer.normalize(typed, Normalizer.Form.NFD);
        String letters =
                marked.replaceAll("[uU]\u0304?\u0301?\u030C?\u0300?\u0308", "v").replaceAll("\\p{M}", "");
        String plain = whole(syllables(Normalizer.normalize(letters, Normalizer.Form.NFC)));
        return plain.replaceAll("(?<=[ln])ue", "ve");
    }

    private static String latin(int codePoint) {
        boolean told = codePoint < 0x80 && Character.isLetterOrDigit(codePoint);
        return told ? Character.toString(Character.toLowerCase(codePoint)) : "";
    }
}
