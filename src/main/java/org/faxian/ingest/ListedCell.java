package org.faxian.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.DocumentNumber;
import org.faxian.text.ChineseNumeral;

/** Parser for cells of tables that list documents. */
final class ListedCell {
    private static final Pattern DATE = Pattern.compile(
            "((?:19|20)\\d{2}|[〇○零一二三四五六七八九]{4})[-./年](\\d{1,2}|[一二三四五六七八九十]{1,3})[-./月](\\d{1,2}|[一二三四五六七八九十]{1,3})日?"
                    + "|((?:19|20)\\d{2})(\\d{2})(\\d{2})(?!\\d)");
    /** A date serial number of a spreadsheet whose cell was not formatted as a date: 45352 is 2024-03-01. */
    private static final Pattern SERIAL_DAY = Pattern.compile("([2-6]\\d{4})(?:\\.0+)?");

    private static final LocalDate BEFORE_FIRST_SERIAL = LocalDate.of(1899, 12, 30);

    private ListedCell() {}

    /** Returns the title without the surrounding 《》. */
    static String name(String cell) {
        String bare = cell.strip();
        boolean quoted = bare.startsWith("《") && bare.endsWith("》") && bare.indexOf('《', 1) < 0;
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    /** Returns the document numbers in the cell. */
    static List<DocumentNumber> numbers(String cell) {
        return Arrays.stream(squeezed(cell).split("[、，,；;]"))
                .map(one -> one.replaceAll("^[（(]|(?<=号)[)）]$", ""))
                .filter(one -> !one.isEmpty())
                .map(DocumentNumber::parse)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns whether the whole cell is a date, regardless of its column. */
    static boolean isDay(String cell) {
        return DATE.matcher(squeezed(cell)).matches();
    }

    /** Parses the date in a cell of a date column. */
    static Optional<LocalDate> day(String cell) {
        String bare = squeezed(cell);
        Matcher serial = SERIAL_DAY.matcher(bare);
        if (serial.matches()) {
            return Optional.of(BEFORE_FIRST_SERIAL.plusDays(Integer.parseInt(serial.group(1))));
        }
        Matcher m = DATE.matcher(bare);
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        int first = m.group(1) == null ? 4 : 1;
        return day(m.group(first), m.group(first + 1), m.group(first + 2));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        OptionalInt y = ChineseNumeral.parse(year);
        OptionalInt m = ChineseNumeral.parse(month);
        OptionalInt d = ChineseNumeral.parse(day);
        try {
            return Optional.of(LocalDate.of(y.orElse(0), m.orElse(0), d.orElse(0)));
        } catch (DateTimeException thirtiethOfFebruary) {
            return Optional.empty();
        }
    }

    /** Returns the cell on one line, with single blanks between words. */
    static String tidied(String cell) {
        return cell.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    /** Returns the text without blanks. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
