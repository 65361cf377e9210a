package org.faxian.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finder for dates in running text: 2020年3月1日, ２０２０年３月１日, 二〇二〇年三月一日, 2020 年 3月 1日, 2020-03-01. */
public final class DateReader {
    private static final String YEAR = "([0-9０-９OlI](?:" + Blanks.ONE + "?[0-9０-９OlI]){3}|[〇○Ｏ０0零oO◯一二三四五六七八九]{4})";
    private static final String SMALL = "([0-9０-９OlI]" + Blanks.ONE + "?[0-9０-９OlI]?|[〇○零元一二三四五六七八九十廿卅]{1,3})";

    /** A date as written in statutes, for use within another pattern; it has three groups. */
    public static final String WRITTEN =
            YEAR + Blanks.FEW + "年" + Blanks.FEW + SMALL + Blanks.FEW + "月" + Blanks.FEW + SMALL + Blanks.FEW + "[日曰]";

    /** A truncated date: 2020年, 2020年3月1. */
    public static final String BEGUN =
            YEAR + Blanks.FEW + "年(?:" + Blanks.FEW + SMALL + Blanks.FEW + "(?:月" + Blanks.FEW + SMALL + "?)?)?";

    private static final Pattern IN_WORDS = Pattern.compile(WRITTEN);
    private static final Pattern IN_DIGITS =
            Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");

    private DateReader() {}

    /** A date and its position. */
    public record Found(LocalDate date, int start, int end) {}

    public static List<Found> all(String text) {
        List<Found> found = new ArrayList<>();
        Matcher m = IN_WORDS.matcher(text);
        while (m.find()) {
            dateOf(m.group(1), m.group(2), m.group(3)).ifPresent(d -> found.add(new Found(d, m.start(), m.end())));
        }
        return found;
    }

    public static Optional<LocalDate> first(String text) {
        Matcher m = IN_WORDS.matcher(text);
        while (m.find()) {
            Optional<LocalDate> date = dateOf(m.group(1), m.group(2), m.group(3));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** Returns the date if the text is only a date, with or without brackets. */
    public static Optional<LocalDate> whole(String text) {
        String bare = text.replaceAll("^[（(]|[)）]$", "").strip();
        Matcher m = IN_WORDS.matcher(bare);
        if (m.matches()) {
            return dateOf(m.group(1), m.group(2), m.group(3));
        }
        Matcher digits = IN_DIGITS.matcher(bare);
        return digits.matches() ? dateOf(digits.group(1), digits.group(3), digits.group(4)) : Optional.empty();
    }

    /** Returns the first date in either form, for the fields of a page: 2020-03-01 10:30, 2020年3月1日. */
    public static Optional<LocalDate> inField(String value) {
        Matcher m = IN_DIGITS.matcher(value);
        return m.find() ? dateOf(m.group(1), m.group(3), m.group(4)) : first(value);
    }

    private static Optional<LocalDate> dateOf(String year, String month, String day) {
        OptionalInt y = number(year);
        OptionalInt m = number(month);
        OptionalInt d = number(day);
        if (y.isEmpty() || m.isEmpty() || d.isEmpty() || y.getAsInt() < 1900 || y.getAsInt() > 2200) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(y.getAsInt(), m.getAsInt(), d.getAsInt()));
        } catch (DateTimeException thirtiethOfFebruary) {
            return Optional.empty();
        }
    }

    private static OptionalInt number(String written) {
        // Scans and typists confuse these letters with digits: 8月l日, 2OO4年.
        String digits = Blanks.drop(written)
                .replace('l', '1')
                .replace('I', '1')
                .replaceAll("[Oo◯]", "0")
                .replace('元', '一')
                .replace("廿", "二十")
                .replace("卅", "三十");
        return ChineseNumeral.parse(digits);
    }
}
