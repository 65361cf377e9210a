package org.faxian.ingest.extract.ocr;

import java.util.regex.Pattern;
import org.faxian.ingest.extract.paragraph.WhiteSpace;

/** Corrections of known misreadings of Chinese by Tesseract, where only one correction is possible. */
final class OcrMending {
    private static final String CHINESE = "[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’]";
    /** Replacement for every page number, by which the page frame is recognised. */
    private static final String A_PAGE_NUMBER = "— 1 —";

    private static final String MARKS = "[(),;:?!]";
    private static final Pattern BLANK =
            Pattern.compile(" +(?=" + CHINESE + "|" + MARKS + ")|(?<=" + CHINESE + "|" + MARKS + ") +");
    /** 云政发〔2023〕5号 with its brackets read as other brackets or as letters. */
    private static final Pattern YEAR_OF_NUMBER =
            Pattern.compile("(?<=\\p{IsHan}) ?[\\[(（〔【{「]((?:19|20)\\d{2})[\\])）〕】}」jJ〉]{1,2} ?(?=第?\\d{1,4}号)");

    /** 第五条　 with its wide blank read as an unpaired quotation mark, or lost. */
    private static final Pattern LABEL =
            Pattern.compile("^(第[零〇一二三四五六七八九十百千]{1,7}[编章节条])(?:[”’\"'][　]?|[“‘](?=[^”’]*$)|　?[”“](?=[^”]*$))");

    private static final Pattern BLANK_BY_CHANCE =
            Pattern.compile("(?<!^第[零〇一二三四五六七八九十百千]{1,7}[编章节条])(?:(?<!\\p{IsHan})　|　(?!\\p{IsHan}))");
    private static final String DASHES = "[—–―─_一~-]{1,3}";
    /** A page number between dashes, which look like 一, 二 or 三. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:" + DASHES + ")?　?\\d{1,3}　?" + DASHES + "|[_一三]-?[^十百千零〇、，。]-?[_一二三]");

    /** An opening bracket that does not match the closing one: （市、区）. */
    private static final Pattern BRACKET = Pattern.compile("〈(?=[^〈〉（(]{1,30}[）)])");

    /** 若干问题, common in titles, with its first character read as one that never occurs there. */
    private static final Pattern SEVERAL = Pattern.compile("[奋各苦荐](?=干(?:问题|规定|意见|措施|政策|条款))");

    /** 归侨、侨眷: a pair of terms, the second of which is read as a character that makes no word there. */
    private static final Pattern KIN = Pattern.compile("(?<=归侨、?侨)着");

    /** 2024年3月1日 with zeros and ones read as letters. */
    private static final Pattern DAY =
            Pattern.compile("[12lI|][0-9OoQlI|]{3} ?年 ?[0-9OoQlI|]{1,2} ?月(?: ?[0-9OoQlI|]{1,2} ?日)?");

    /** 二〇二四年 with its zero read as another round character. */
    private static final Pattern YEAR = Pattern.compile("[一二][一二三四五六七八九零〇○OoQ0口]{3}(?=年)");

    private OcrMending() {}

    static String mend(String line) {
        String text = BLANK.matcher(WhiteSpace.strip(line)).replaceAll("");
        text = YEAR_OF_NUMBER.matcher(text).replaceAll("〔$1〕");
        text = LABEL.matcher(text).replaceFirst("$1　");
        text = BLANK_BY_CHANCE.matcher(text).replaceAll("");
        text = BRACKET.matcher(text).replaceAll("（");
        text = SEVERAL.matcher(text).replaceAll("若");
        text = KIN.matcher(text).replaceAll("眷");
        text = DAY.matcher(text)
                .replaceAll(day -> day.group().replaceAll("[OoQ]", "0").replaceAll("[lI|]", "1"));
        text = YEAR.matcher(text).replaceAll(year -> year.group().replaceAll("[○OoQ0口]", "〇"));
        return wideMarks(text);
    }

    /** Replaces the lowest line of a page if it is only a page number between dashes. */
    static String mendFoot(String line) {
        return PAGE_NUMBER.matcher(line).matches() ? A_PAGE_NUMBER : line;
    }

    /** Converts punctuation next to a Chinese character to Chinese punctuation. */
    private static String wideMarks(String text) {
        StringBuilder wide = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("(),;:?!".indexOf(c) >= 0 && besideChinese(text, i)) {
                wide.setCharAt(i, (char) (c + 0xFEE0));
            }
        }
        return wide.toString();
    }

    private static boolean besideChinese(String text, int i) {
        return (i == 0 && text.charAt(i) == '(' && text.codePoints().anyMatch(Character::isIdeographic))
                || (i > 0 && isChinese(text.charAt(i - 1)))
                || (i + 1 < text.length() && isChinese(text.charAt(i + 1)));
    }

    private static boolean isChinese(char c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c < 0x3040);
    }
}
