package org.faxian.ingest.extract;

import java.util.regex.Pattern;

/** Mends what Tesseract is known to misread in Chinese, and only where nothing else could have been meant. */
final class OcrMending {
    private static final String CHINESE = "[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF“”‘’]";
    /** What the frame of a page is known by, whatever the number was. */
    private static final String A_PAGE_NUMBER = "— 1 —";

    private static final String MARKS = "[(),;:?!]";
    private static final Pattern BLANK =
            Pattern.compile(" +(?=" + CHINESE + "|" + MARKS + ")|(?<=" + CHINESE + "|" + MARKS + ") +");
    /** 云政发〔2023〕5号, its brackets read as any other ones or as letters. */
    private static final Pattern YEAR_OF_NUMBER =
            Pattern.compile("(?<=\\p{IsHan}) ?[\\[(（〔【{「]((?:19|20)\\d{2})[\\])）〕】}」jJ〉]{1,2} ?(?=第?\\d{1,4}号)");

    /** 第五条　, its wide blank read as a quotation mark that nothing answers, or lost. */
    private static final Pattern LABEL =
            Pattern.compile("^(第[零〇一二三四五六七八九十百千]{1,7}[编章节条])(?:[”’\"'][　]?|[“‘](?=[^”’]*$)|　?[”“](?=[^”]*$))");

    private static final Pattern BLANK_BY_CHANCE =
            Pattern.compile("(?<!^第[零〇一二三四五六七八九十百千]{1,7}[编章节条])(?:(?<!\\p{IsHan})　|　(?!\\p{IsHan}))");
    private static final String DASHES = "[—–―─_一~-]{1,3}";
    /** Between dashes, which look like 一, 二 or 三; what stands between them is a number. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?:" + DASHES + ")?　?\\d{1,3}　?" + DASHES + "|[_一三]-?[^十百千零〇、，。]-?[_一二三]");

    /** An opening bracket of another kind than the closing one: （市、区）. */
    private static final Pattern BRACKET = Pattern.compile("〈(?=[^〈〉（(]{1,30}[）)])");

    /** 若干问题, which stands in many titles; its first character is read as others that never stand there. */
    private static final Pattern SEVERAL = Pattern.compile("[奋各苦荐](?=干(?:问题|规定|意见|措施|政策|条款))");

    /** 归侨、侨眷: a pair of terms, the second of which is read as one that is no word there. */
    private static final Pattern KIN = Pattern.compile("(?<=归侨、?侨)着");

    /** 2024年3月1日, its zeros and ones read as letters. */
    private static final Pattern DAY =
            Pattern.compile("[12lI|][0-9OoQlI|]{3} ?年 ?[0-9OoQlI|]{1,2} ?月(?: ?[0-9OoQlI|]{1,2} ?日)?");

    /** 二〇二四年, its zero read as anything round. */
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

    /** The lowest line of a page, where it is nothing but a page number between dashes. */
    static String mendFoot(String line) {
        return PAGE_NUMBER.matcher(line).matches() ? A_PAGE_NUMBER : line;
    }

    /** A mark beside a Chinese character is a Chinese mark. */
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
