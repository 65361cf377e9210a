package org.faxian.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.language.Message;
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
            List<String> stated = given.stream().filter(v -> !v.isBlank()).toList();
            if (!stated.isEmpty()) {
                values.put(name, stated);
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
                        Message.of("problem.unknown-parameter", Refusal.shortened(name), known));
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
                    "too-many-values", name, Message.of("problem.too-many-values", name, all.size(), MOST_VALUES));
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
                    "repeated-parameter", name, Message.of("problem.repeated-parameter", name, given.size()));
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
            throw Refusal.badParameter("invalid-range", from, Message.of("problem.invalid-range", from, to));
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
                "invalid-date", name, Message.of("problem.invalid-date", name, Refusal.shortened(value)));
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
                "invalid-number", name, Message.of("problem.invalid-number", name, Refusal.shortened(value)));
    }

    /** Returns the accepted word that matches the value, ignoring case and reading a hyphen as an underscore. */
    public static String choose(String name, String value, List<String> accepted) {
        return choose(name, value, accepted, word -> word);
    }

    /**
     * Returns the accepted word that matches the value, ignoring case and reading a hyphen as an underscore.
     *
     * @param shown how an accepted word appears in the refusal of another
     */
    public static String choose(String name, String value, List<String> accepted, Function<String, ?> shown) {
        String wanted = value.replace('-', '_');
        return accepted.stream()
                .filter(word -> word.equalsIgnoreCase(value) || word.equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> Refusal.badParameter(
                        "invalid-" + name,
                        name,
                        Message.of(
                                "problem.invalid-choice",
                                name,
                                Refusal.shortened(value),
                                accepted.stream().map(shown).toList())));
    }

    /** Returns the names of the enum values. */
    public static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
