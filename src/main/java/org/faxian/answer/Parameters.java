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
 * Named values of a request, as an address or a form has them; a blank value counts as absent.
 *
 * <p>Every way of reading throws a {@link Refusal} of the kind INVALID that names the parameter.
 */
public final class Parameters {
    private static final int MOST_VALUES = 100;
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Names with their values. */
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

    /** Refuses names that mean nothing here, so that a misspelt filter is not taken for none. */
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

    /** Those of the names that were given, in the order of the names. */
    public Map<String, List<String>> only(List<String> names) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        names.stream().filter(values::containsKey).forEach(name -> kept.put(name, values.get(name)));
        return kept;
    }

    /** All values of a parameter that may be repeated, {@value #MOST_VALUES} at most. */
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

    /** All values of a parameter that may be repeated or take several values with commas between them. */
    public List<String> separated(String name) {
        return all(name).stream()
                .flatMap(value -> Arrays.stream(value.split("[,，]")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The value of a parameter that may stand once. */
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

    /** The day that a parameter names. */
    public Optional<LocalDate> date(String name) {
        return one(name).map(value -> parseDate(name, value.strip()));
    }

    /** The days from one parameter to another: {@code sinceFrom}, {@code sinceTo}. */
    public DateRange range(String name) {
        return range(name + "From", name + "To");
    }

    /** The days between those that two parameters name. */
    public DateRange range(String from, String to) {
        DateRange range = new DateRange(date(from), date(to));
        requireOrder(from, to, range);
        return range;
    }

    /** Refuses a range named so whose first day is after its last: {@code sinceFrom}, {@code sinceTo}. */
    public static void requireOrder(String name, DateRange range) {
        requireOrder(name + "From", name + "To", range);
    }

    /** Refuses a range whose first day is after its last. */
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
            // A day that no calendar has is told like any other malformed date.
        }
        throw Refusal.badParameter(
                "invalid-date",
                name,
                name + " 应为 2024-03-01 这样的日期，现为“" + Refusal.shortened(value) + "”",
                name + " is a date such as 2024-03-01, found \"" + Refusal.shortened(value) + "\"");
    }

    /** The whole number that a parameter names, if it is given. */
    public Optional<Integer> whole(String name) {
        return one(name).map(value -> parseNumber(name, value.strip()));
    }

    /** The whole number that a parameter names. */
    public int number(String name, int otherwise) {
        return one(name).map(value -> parseNumber(name, value.strip())).orElse(otherwise);
    }

    /** The whole number that a value names. */
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

    /** One of the words that a parameter takes; neither case nor hyphen for underscore matters. */
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

    /** The names of an enum's values. */
    public static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
