package org.faxian.ingest.recognise.line;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Mapping of radicals (⽇, ⻓) to the characters that they look like (日, 长). The text of many PDF files contains
 * radicals, in which no date or name would be found.
 */
final class Radicals {
    private static final Pattern ANY = Pattern.compile("[\\u2E80-\\u2FDF]");
    /** Radicals without a mapping in Unicode, each followed by its character. */
    private static final String SUPPLEMENT = "⺠民⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻁虎";

    private Radicals() {}

    static String resolved(String text) {
        return ANY.matcher(text).replaceAll(radical -> character(radical.group()));
    }

    private static String character(String radical) {
        int at = SUPPLEMENT.indexOf(radical);
        return at >= 0 && at % 2 == 0
                ? SUPPLEMENT.substring(at + 1, at + 2)
                : Normalizer.normalize(radical, Normalizer.Form.NFKC);
    }
}
