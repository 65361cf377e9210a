package org.faxian.ingest.recognise.line;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Turns radicals (⽇, ⻓) into the characters that they look like (日, 长): many a PDF hands out its text with them, and no
 * date or name would be found in it.
 */
final class Radicals {
    private static final Pattern ANY = Pattern.compile("[\\u2E80-\\u2FDF]");
    /** Those to which Unicode itself assigns no character, each with the one that it stands for. */
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
