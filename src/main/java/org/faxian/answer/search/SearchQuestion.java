package org.faxian.answer.search;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.answer.Parameters;
import org.faxian.answer.Refusal;
import org.faxian.language.Label;
import org.faxian.language.Message;
import org.faxian.regulation.Region;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Filters.DateRange;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;

/**
 * A search as stated by a person or a program; {@link SearchForm} supplies the defaults.
 *
 * @param statuses {@code current}, {@code all} or names of {@link ValidityStatus}, ignoring case; {@code current} if
 *     empty
 * @param facets the values of each facet of {@link Facet#ofVersions}; unknown values are refused
 * @param since the range of days on which the status began
 * @param page the page, from 1
 * @param cursor the cursor of an earlier answer, after which the search continues
 */
public record SearchQuestion(
        Optional<String> text,
        List<String> statuses,
        Map<Facet, List<String>> facets,
        DateRange promulgated,
        DateRange effective,
        DateRange since,
        Optional<LocalDate> asOf,
        Optional<VersionScope> versions,
        Optional<SortOrder> sort,
        Optional<Integer> page,
        Optional<Integer> size,
        Optional<String> cursor) {
    private static final String CURRENT = "current";
    private static final String ALL = "all";
    private static final List<String> STATUSES = Stream.concat(
                    Parameters.names(ValidityStatus.values()).stream(), Stream.of(CURRENT, ALL))
            .toList();
    /** The facets whose values may contain commas, so a comma does not separate values. */
    private static final Set<Facet> WITH_COMMAS = EnumSet.of(Facet.AUTHORITY, Facet.SUBJECT);

    /** Throws a {@link Refusal} of kind INVALID if a value cannot be understood. */
    public SearchQuestion {
        statuses = statuses.stream()
                .map(value -> Parameters.choose("status", status(value), STATUSES, SearchQuestion::shown))
                .toList();
        facets = facets.entrySet().stream()
                .filter(facet -> !facet.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, facet -> facet.getValue().stream()
                        .map(value -> value(facet.getKey(), value))
                        .toList()));
        Parameters.requireOrder("promulgated", promulgated);
        Parameters.requireOrder("effective", effective);
        Parameters.requireOrder("since", since);
    }

    /** Reads the question from the parameters and ignores other names. */
    public static SearchQuestion of(Parameters given) {
        return new SearchQuestion(
                given.one("q"),
                given.separated("status"),
                Facet.ofVersions().stream()
                        .collect(Collectors.toMap(Function.identity(), facet -> values(facet, given))),
                given.range("promulgated"),
                given.range("effective"),
                given.range("since"),
                given.date("asOf"),
                given.one("versions").map(SearchQuestion::scope),
                given.one("sort").map(SearchQuestion::order),
                given.whole("page"),
                given.whole("size"),
                given.one("cursor"));
    }

    private static List<String> values(Facet facet, Parameters given) {
        return WITH_COMMAS.contains(facet) ? given.all(facet.parameter()) : given.separated(facet.parameter());
    }

    /** Returns the scope with the given name, ignoring case. */
    public static VersionScope scope(String name) {
        return VersionScope.valueOf(Parameters.choose("versions", name, Parameters.names(VersionScope.values())));
    }

    /** Returns the sort order with the given name: {@code -promulgatedOn}. */
    public static SortOrder order(String name) {
        List<String> accepted =
                Arrays.stream(SortOrder.values()).map(SortOrder::parameter).toList();
        return SortOrder.named(Parameters.choose("sort", name, accepted)).orElseThrow();
    }

    private static String value(Facet facet, String given) {
        if (given.equalsIgnoreCase(Facet.UNKNOWN) && facet.choices().isEmpty()) {
            return Facet.UNKNOWN;
        }
        if (facet == Facet.YEAR) {
            return String.valueOf(Parameters.parseNumber(facet.parameter(), given));
        }
        if (facet == Facet.REGION && !Region.isCode(given)) {
            throw Refusal.badParameter(
                    "invalid-region", "region", Message.of("problem.invalid-region", Refusal.shortened(given)));
        }
        return facet.choices().isEmpty()
                ? given
                : Parameters.choose(
                        facet.parameter(),
                        named(facet, given),
                        facet.choices(),
                        code -> Message.of("problem.choice", code, facet.shown(code, code)));
    }

    private static Message shown(String status) {
        Label label = status.equals(ALL) || status.equals(CURRENT)
                ? Message.of("search.status-word." + status)
                : ValidityStatus.valueOf(status).message();
        return Message.of("problem.choice", status, label);
    }

    /** Returns the code of the status with the Chinese name (现行有效); 全部 and 现行 are the words for all and current. */
    private static String status(String given) {
        return switch (given) {
            case "全部" -> ALL;
            case "现行" -> CURRENT;
            default -> ValidityStatus.named(given).map(Enum::name).orElse(given);
        };
    }

    /** Returns the code whose Chinese label was given, otherwise the value itself. */
    private static String named(Facet facet, String given) {
        return facet.choices().stream()
                .filter(code -> facet.label(code).equals(given))
                .findFirst()
                .orElse(given);
    }

    /** Returns the filters of the search. */
    Filters filters() {
        return new Filters(
                statusSet(),
                Facet.ofVersions().stream()
                        .collect(Collectors.toMap(
                                facet -> facet, facet -> Set.copyOf(facets.getOrDefault(facet, List.of())))),
                promulgated,
                effective,
                since);
    }

    private Set<ValidityStatus> statusSet() {
        if (statuses.contains(ALL)) {
            return Set.of();
        }
        Set<ValidityStatus> set = EnumSet.noneOf(ValidityStatus.class);
        if (statuses.isEmpty() || statuses.contains(CURRENT)) {
            set.addAll(ValidityStatus.current());
        }
        statuses.stream()
                .filter(word -> !word.equals(CURRENT))
                .map(ValidityStatus::valueOf)
                .forEach(set::add);
        return set;
    }

    /** Returns the stated values as URL parameters in a canonical spelling and order, without the cursor. */
    Map<String, List<String>> parameters() {
        Map<String, List<String>> stated = new LinkedHashMap<>();
        text.ifPresent(words -> stated.put("q", List.of(words)));
        if (!statuses.isEmpty()) {
            stated.put("status", statuses);
        }
        for (Facet facet : Facet.ofVersions()) {
            Optional.ofNullable(facets.get(facet)).ifPresent(values -> stated.put(facet.parameter(), values));
        }
        put(stated, "promulgated", promulgated);
        put(stated, "effective", effective);
        put(stated, "since", since);
        put(stated, "asOf", asOf);
        put(stated, "versions", versions.map(scope -> scope.name().toLowerCase(Locale.ROOT)));
        put(stated, "sort", sort.map(SortOrder::parameter));
        put(stated, "page", page);
        put(stated, "size", size);
        return stated;
    }

    private static void put(Map<String, List<String>> stated, String name, DateRange range) {
        put(stated, name + "From", range.from());
        put(stated, name + "To", range.to());
    }

    private static void put(Map<String, List<String>> stated, String name, Optional<?> value) {
        value.ifPresent(one -> stated.put(name, List.of(one.toString())));
    }
}
