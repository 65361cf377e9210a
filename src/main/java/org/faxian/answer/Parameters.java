package org.faxian.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.search.engine.Filters.DateRange;

/**
 * The named values of a request, from an address or a form; a blank value counts as absent.
 *
 * <p>All reading methods throw a {@link Refusal} of kind INVALID that names the parameter.
 */
public final class Parameters {
    private static final int MOST_VALUES = 100;
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Creates parameters from names and their values. */
    public static Parameters of(Map<String, List<String>> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach((name, given) -> {
            List<String> told = given.stream().filter(v -> !v.isBlank()).toList();
            if (!told.isEmpty()) {
                values.put(name, told);
            }
        });
        return new Parameters(values);
    }

    /** Refuses unknown names, so that a misspelt filter is not silently ignored. */
    public Parameters allowOnly(List<String> known) {
        for (String name : new TreeSet<>(values.keySet())) {
            if (!known.contains(name)) {
                throw Refusal.badParameter(
                        "unknown-parameter",
                        Refusal.shortened(name),
                        "没有参数“" + Refusal.shortened(name) + "”，可用：" + String.join("、", known),
                        "There is no parameter \"" + Refusal.shortened(name) + "\"; known are: "
                                + String.join(", ", known));
            }
        }
        return this;
    }

    /** Returns the given names that have values, in the order of the names. */
    public Map<String, List<String>> only(List<String> names) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        names.stream().filter(values::containsKey).forEach(name -> kept.put(name, values.get(name)));
        return kept;
    }

    /** Returns all values of a parameter that may be repeated, at most {@value #MOST_VALUES}. */
    public List<String> all(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.size() > MOST_VALUES) {
            throw Refusal.badParameter(
                    "too-many-values",
                    name,
                    name + " 有 " + all.size() + " 个值，最多 " + MOST_VALUES + " 个",
                    name + " has " + all.size() + " values; at most " + MOST_VALUES + " are read");
        }
        return all;
    }

    /** Returns all values of a parameter that may be repeated or hold several values separated by commas. */
    public List<String> separated(String name) {
        return all(name).stream()
                .flatMap(value -> Arrays.stream(value.split("[,，]")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Returns the value of a parameter that may be given only once. */
    public Optional<String> one(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw Refusal.badParameter(
                    "repeated-parameter",
                    name,
                    "参数 " + name + " 只能出现一次，现有 " + given.size() + " 次",
                    "The parameter " + name + " may be given once, found it " + given.size() + " times");
        }
        return given.stream().findFirst();
    }

    /** Returns the date in the parameter. */
    public Optional<LocalDate> date(String name) {
        return one(name).map(value -> parseDate(name, value.strip()));
    }

    /** Returns the range of dates given by two parameters: {@code sinceFrom}, {@code sinceTo}. */
    public DateRange range(String name) {
        return range(name + "From", name + "To");
    }

    /** Returns the range of dates given by the two parameters. */
    public DateRange range(String from, String to) {
        DateRange range = new DateRange(date(from), date(to));
        requireOrder(from, to, range);
        return range;
    }

    /** Refuses a range that ends before it starts; its parameters are {@code sinceFrom}, {@code sinceTo}. */
    public static void requireOrder(String name, DateRange range) {
        requireOrder(name + "From", name + "To", range);
    }

    /** Refuses a range that ends before it starts. */
    public static void requireOrder(String from, String to, DateRange range) {
        if (range.from()
                .filter(first -> range.to().filter(first::isAfter).isPresent())
                .isPresent()) {
            throw Refusal.badParameter(
                    "invalid-range", from, from + " 不能晚于 " + to, from + " cannot be later than " + to);
        }
    }

    private static LocalDate parseDate(String name, String value) {
        try {
            if (ISO_DATE.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeParseException e) {
            // A date that does not exist, such as February 30, is refused like any malformed date.
        }
        throw Refusal.badParameter(
                "invalid-date",
                name,
                name + " 应为 2024-03-01 这样的日期，现为“" + Refusal.shortened(value) + "”",
                name + " is a date such as 2024-03-01, found \"" + Refusal.shortened(value) + "\"");
    }

    /** Returns the integer in the parameter; empty if it is not given. */
    public Optional<Integer> whole(String name) {
        return one(name).map(value -> parseNumber(name, value.strip()));
    }

    /** Returns the integer in the parameter, or the default if it is not given. */
    public int number(String name, int otherwise) {
        return one(name).map(value -> parseNumber(name, value.strip())).orElse(otherwise);
    }

    /** Parses an integer. */
    public static int parseNumber(String name, String value) {
        if (WHOLE_NUMBER.matcher(value).matches()) {
            return Integer.parseInt(value);
        }
        throw Refusal.badParameter(
                "invalid-number",
                name,
                name + " 应为整数，现为“" + Refusal.shortened(value) + "”",
                name + " is a whole number, found \"" + Refusal.shortened(value) + "\"");
    }

    /** Returns the accepted word that matches the value, ignoring case and reading a hyphen as an underscore. */
    public static String choose(String name, String value, List<String> accepted) {
        String wanted = value.replace('-', '_');
        return accepted.stream()
                .filter(word -> word.equalsIgnoreCase(value) || word.equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.badParameter(
                        "invalid-" + name,
                        name,
                        name + " 不能是“" + Refusal.shortened(value) + "”，可用：" + String.join("、", accepted),
                        name + " cannot be \"" + Refusal.shortened(value) + "\"; accepted are: "
                                + String.join(", ", accepted)));
    }

    /** Returns the names of the enum values. */
    public static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
