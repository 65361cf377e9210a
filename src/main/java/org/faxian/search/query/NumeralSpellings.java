package org.faxian.search.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.faxian.text.ChineseNumeral;

/**
 * Alternative spellings of a string with Arabic and Chinese numerals exchanged: 第12条 for 第十二条, 二〇二〇年 for 2020年, and
 * vice versa.
 *
 * <p>The spellings are alternatives in a query and never in the index: 十二条 folded to 12条 would lose 二条. Chinese
 * numerals are recognised only after 第 or before a unit, because 一切 and 三轮车 contain none. Arabic numerals are not
 * recognised in brackets or after a hyphen, where they belong to document numbers.
 */
final class NumeralSpellings {
    private static final String UNIT = "[条款项目章节编号年月日天个元次倍份级岁届期]";
    private static final Pattern ARABIC =
            Pattern.compile("(?<![0-9０-９A-Za-z.〔（(\\[【〕）)\\]】-])[0-9０-９]{1,4}(?![0-9０-９A-Za-z.〕）)\\]】-])");
    private static final Pattern CHINESE =
            Pattern.compile("(?<=第)[零〇一二三四五六七八九十百千]{1,7}|[零〇一二三四五六七八九十百千]{1,7}(?=" + UNIT + ")");
    private static final String POSITIONAL = "〇一二三四五六七八九";

    private NumeralSpellings() {}

    /** Returns the other spellings, each with all numbers converted; empty if the string contains no number. */
    static List<String> of(String string) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(ARABIC.matcher(string).replaceAll(number -> chinese(number, string)));
        spellings.add(CHINESE.matcher(string).replaceAll(NumeralSpellings::arabic));
        spellings.remove(string);
        return new ArrayList<>(spellings);
    }

    /** Converts a number to Chinese numerals; years are written digit by digit. */
    private static String chinese(MatchResult number, String string) {
        OptionalInt value = ChineseNumeral.parse(number.group());
        boolean isYear = number.group().length() == 4 && string.startsWith("年", number.end());
        if (value.isEmpty()) {
            return number.group();
        }
        return isYear ? positional(value.getAsInt()) : ChineseNumeral.format(value.getAsInt());
    }

    private static String positional(int year) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(year).chars().forEach(digit -> digits.append(POSITIONAL.charAt(digit - '0')));
        return digits.toString();
    }

    private static String arabic(MatchResult numeral) {
        OptionalInt value = ChineseNumeral.parse(numeral.group());
        return value.isPresent() ? String.valueOf(value.getAsInt()) : numeral.group();
    }
}
