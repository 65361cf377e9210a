package org.faxian.web.http;

import io.javalin.http.Context;
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
 * The parameters behind the question mark; a blank value counts as none, since forms send their empty fields.
 *
 * <p>Every way of reading throws a {@link Problem} with status 400 that names the parameter.
 */
public final class QueryParameters {
    private static final int MOST_VALUES = 100;
    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d{1,9}");

    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private final Map<String, List<String>> values;

    private QueryParameters(Map<String, List<String>> values) {
        this.values = values;
    }

    /** Those of a request, as its address has them. */
    public static QueryParameters of(Context ctx) {
        return of(decoded(ctx));
    }

    /** Names with their values. */
    public static QueryParameters of(Map<String, List<String>> parameters) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        parameters.forEach((name, given) -> {
            List<String> told = given.stream().filter(v -> !v.isBlank()).toList();
            if (!told.isEmpty()) {
                values.put(name, told);
            }
        });
        return new QueryParameters(values);
    }

    /** What the HTTP library cannot decode it leaves out, and a filter left out would be a wrong answer. */
    private static Map<String, List<String>> decoded(Context ctx) {
        String query = Optional.ofNullable(ctx.queryString()).orElse("");
        Map<String, List<String>> decoded = ctx.queryParamMap();
        boolean undecodable = Stream.concat(
                        decoded.keySet().stream(), decoded.values().stream().flatMap(List::stream))
                .anyMatch(text -> text.indexOf('\uFFFD') >= 0);
        if (undecodable) {
            throw malformed();
        }
        requireWellEncoded(query);
        return decoded;
    }

    /** Refuses a percent sign without two hexadecimal digits behind it, in a path or a query as it came. */
    public static void requireWellEncoded(String written) {
        if (STRAY_PERCENT.matcher(written).find()) {
            throw malformed();
        }
    }

    private static Problem malformed() {
        return Problem.badParameter(
                "malformed-query",
                "",
                "地址中的百分号编码有误；中文请按 UTF-8 编码",
                "The percent encoding of the address is malformed; it is to be UTF-8");
    }

    /** Refuses names that mean nothing here, so that a misspelt filter is not taken for none. */
    public QueryParameters allowOnly(List<String> known) {
        for (String name : new TreeSet<>(values.keySet())) {
            if (!known.contains(name)) {
                throw Problem.badParameter(
                        "unknown-parameter",
                        Problem.shortened(name),
                        "没有参数“" + Problem.shortened(name) + "”，可用：" + String.join("、", known),
                        "There is no parameter \"" + Problem.shortened(name) + "\"; known are: "
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
            throw Problem.badParameter(
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
            throw Problem.badParameter(
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
        if (range.from().isPresent()
                && range.to().filter(range.from().get()::isAfter).isPresent()) {
            throw Problem.badParameter(
                    "invalid-range", from, from + " 不能晚于 " + to, from + " cannot be later than " + to);
        }
        return range;
    }

    private static LocalDate parseDate(String name, String value) {
        try {
            if (ISO_DATE.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeParseException e) {
            // A day that no calendar has is told like any other malformed date.
        }
        throw Problem.badParameter(
                "invalid-date",
                name,
                name + " 应为 2024-03-01 这样的日期，现为“" + Problem.shortened(value) + "”",
                name + " is a date such as 2024-03-01, found \"" + Problem.shortened(value) + "\"");
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
        throw Problem.badParameter(
                "invalid-number",
                name,
                name + " 应为整数，现为“" + Problem.shortened(value) + "”",
                name + " is a whole number, found \"" + Problem.shortened(value) + "\"");
    }

    /** One of the words that a parameter takes; neither case nor hyphen for underscore matters. */
    public static String choose(String name, String value, List<String> accepted) {
        String wanted = value.replace('-', '_');
        return accepted.stream()
                .filter(word -> word.equalsIgnoreCase(value) || word.equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.badParameter(
                        "invalid-" + name,
                        name,
                        name + " 不能是“" + Problem.shortened(value) + "”，可用：" + String.join("、", accepted),
                        name + " cannot be \"" + Problem.shortened(value) + "\"; accepted are: "
                                + String.join(", ", accepted)));
    }

    /** The names of an enum's values. */
    public static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
