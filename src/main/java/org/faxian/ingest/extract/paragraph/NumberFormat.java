package org.faxian.ingest.extract.paragraph;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.faxian.text.ChineseNumeral;

/** Formats of automatic numbers (自动编号), by their names in OOXML (ST_NumberFormat). */
public final class NumberFormat {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String CAPITAL_SIMPLIFIED = "零壹贰叁肆伍陆柒捌玖拾佰仟";
    private static final String CAPITAL_TRADITIONAL = "零壹貳參肆伍陸柒捌玖拾佰仟";
    private static final String CAPITAL_JAPANESE = "零壱弐参四伍六七八九拾百阡";
    private static final String PLAIN = "零一二三四五六七八九十百千";
    private static final String POSITIONAL = "〇一二三四五六七八九";
    private static final String FULL_WIDTH = "０１２３４５６７８９";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int LARGEST_ROMAN = 3999;

    private static final Map<String, IntFunction<String>> FORMATS = Map.ofEntries(
            Map.entry("none", value -> ""),
            Map.entry("bullet", value -> ""),
            Map.entry("decimal", NumberFormat::decimal),
            Map.entry("decimalHalfWidth", NumberFormat::decimal),
            Map.entry("decimalZero", value -> String.format(Locale.ROOT, "%02d", value)),
            Map.entry("decimalFullWidth", value -> digits(value, FULL_WIDTH)),
            Map.entry("decimalFullWidth2", value -> digits(value, FULL_WIDTH)),
            Map.entry("numberInDash", value -> "- " + value + " -"),
            Map.entry("ordinal", NumberFormat::ordinal),
            Map.entry("hex", value -> Integer.toHexString(value).toUpperCase(Locale.ROOT)),
            Map.entry("upperRoman", NumberFormat::roman),
            Map.entry("lowerRoman", value -> roman(value).toLowerCase(Locale.ROOT)),
            Map.entry("upperLetter", value -> letter(value, 'A')),
            Map.entry("lowerLetter", value -> letter(value, 'a')),
            Map.entry("chineseCounting", NumberFormat::counting),
            Map.entry("chineseCountingThousand", NumberFormat::counting),
            Map.entry("japaneseCounting", NumberFormat::counting),
            Map.entry("taiwaneseCounting", NumberFormat::counting),
            Map.entry("taiwaneseCountingThousand", NumberFormat::counting),
            Map.entry("chineseLegalSimplified", value -> capital(value, CAPITAL_SIMPLIFIED)),
            Map.entry("ideographLegalTraditional", value -> capital(value, CAPITAL_TRADITIONAL)),
            Map.entry("japaneseLegal", value -> capital(value, CAPITAL_JAPANESE)),
            Map.entry("ideographDigital", value -> digits(value, POSITIONAL)),
            Map.entry("japaneseDigitalTenThousand", value -> digits(value, POSITIONAL)),
            Map.entry("taiwaneseDigital", value -> digits(value, POSITIONAL)),
            Map.entry("ideographTraditional", value -> cyclic(value, STEMS)),
            Map.entry("ideographZodiac", value -> cyclic(value, BRANCHES)),
            Map.entry("ideographZodiacTraditional", NumberFormat::sexagenary),
            Map.entry("ideographEnclosedCircle", value -> enclosed(value, '㊀', 10)),
            Map.entry("decimalEnclosedCircle", NumberFormat::circled),
            Map.entry("decimalEnclosedCircleChinese", NumberFormat::circled),
            Map.entry("decimalEnclosedFullstop", value -> enclosed(value, '⒈', 20)),
            Map.entry("decimalEnclosedParen", value -> enclosed(value, '⑴', 20)));

    private NumberFormat() {}

    public static boolean isKnown(String name) {
        return FORMATS.containsKey(name);
    }

    /** Returns the formatted number, or empty if the format is unknown. */
    public static Optional<String> written(String name, int value) {
        return Optional.ofNullable(FORMATS.get(name)).map(format -> value < 0 ? decimal(value) : format.apply(value));
    }

    private static String decimal(int value) {
        return Integer.toString(value);
    }

    private static String counting(int value) {
        return value <= 9999 ? ChineseNumeral.format(value) : decimal(value);
    }

    private static String ordinal(int value) {
        boolean teen = value / 10 % 10 == 1;
        return value
                + switch (teen ? 0 : value % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    private static String roman(int value) {
        if (value < 1 || value > LARGEST_ROMAN) {
            return decimal(value);
        }
        StringBuilder roman = new StringBuilder();
        int left = value;
        for (int i = 0; i < ROMAN.length; i++) {
            roman.append(ROMAN[i].repeat(left / ROMAN_VALUES[i]));
            left %= ROMAN_VALUES[i];
        }
        return roman.toString();
    }

    /** Returns A to Z, then AA to ZZ, as in word processors: 28 is BB. */
    private static String letter(int value, char first) {
        if (value < 1 || value > 26 * 9) {
            return decimal(value);
        }
        return Character.toString(first + (value - 1) % 26).repeat((value - 1) / 26 + 1);
    }

    private static String digits(int value, String digits) {
        StringBuilder written = new StringBuilder();
        decimal(value).chars().forEach(c -> written.append(digits.charAt(c - '0')));
        return written.toString();
    }

    /** Returns capital numerals, such as 壹拾贰 for 12: unlike 十二, they keep the one before ten. */
    private static String capital(int value, String capitals) {
        String plain = counting(value);
        String whole = plain.startsWith("十") ? "一" + plain : plain;
        StringBuilder written = new StringBuilder();
        whole.chars().forEach(c -> {
            int place = PLAIN.indexOf(c);
            written.append(place < 0 ? (char) c : capitals.charAt(place));
        });
        return written.toString();
    }

    /** Returns a name of the series, or Arabic digits beyond its end. */
    private static String cyclic(int value, String names) {
        return value >= 1 && value <= names.length() ? names.substring(value - 1, value) : decimal(value);
    }

    private static String sexagenary(int value) {
        if (value < 1 || value > 60) {
            return decimal(value);
        }
        return "" + STEMS.charAt((value - 1) % 10) + BRANCHES.charAt((value - 1) % 12);
    }

    private static String circled(int value) {
        if (value >= 21 && value <= 35) {
            return enclosed(value - 20, '㉑', 15);
        }
        if (value >= 36 && value <= 50) {
            return enclosed(value - 35, '㊱', 15);
        }
        return value == 0 ? "⓪" : enclosed(value, '①', 20);
    }

    private static String enclosed(int value, char first, int count) {
        return value >= 1 && value <= count ? Character.toString(first + value - 1) : decimal(value);
    }
}
