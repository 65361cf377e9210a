package org.faxian.search.figures;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faxian.language.Language;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Engine.FacetCount;
import org.faxian.search.engine.Engine.Matches;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Filters.DateRange;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.faxian.search.figures.YearFigures.Measure;
import org.faxian.search.figures.YearFigures.Row;

/** Statistics of one commit of the index; every count is the total of a search, which is returned with it. */
public final class Statistics {
    private final Snapshot snapshot;
    private final Filters scope;
    private final LocalDate today;
    private final List<RegulationKind> kinds;

    /**
     * Creates the statistics of a commit.
     *
     * @param authorities full names of authorities; empty for all
     * @param today current date in Asia/Shanghai
     */
    public Statistics(Snapshot snapshot, Set<String> authorities, LocalDate today) {
        this.snapshot = snapshot;
        this.scope = Filters.NONE.with(Facet.AUTHORITY, authorities);
        this.today = today;
        this.kinds = by(Facet.KIND).stream()
                .map(share -> RegulationKind.valueOf(share.value()))
                .sorted()
                .toList();
    }

    /** A facet value and the number of regulations that have it today, of any status. */
    public record Share(String value, Figure figure) {}

    /** Returns the number of all regulations of any status today. */
    public Figure total() {
        return new Figure(scope, today, count(scope, today, Set.of()).total());
    }

    /** Returns the number of regulations for each value, most frequent first; years newest first. */
    public List<Share> by(Facet facet) {
        return count(scope, today, Set.of(facet)).facets().getOrDefault(facet, List.of()).stream()
                .map(found -> new Share(found.value(), new Figure(filters(facet, found.value()), today, found.count())))
                .toList();
    }

    private Filters filters(Facet facet, String value) {
        return facet == Facet.STATUS
                ? scope.withStatuses(Set.of(ValidityStatus.valueOf(value)))
                : scope.with(facet, Set.of(value));
    }

    /**
     * Returns the number of regulations without a known promulgation date, which are not counted as issued in any year.
     */
    public Figure undated() {
        Filters undated = scope.with(Facet.YEAR, Set.of(Facet.UNKNOWN));
        return new Figure(undated, today, count(undated, today, Set.of()).total());
    }

    /** Returns the figures of every year, from the first with a promulgation to the current one. */
    public List<YearFigures> years() {
        int first = by(Facet.YEAR).stream()
                .filter(share -> !share.value().equals(Facet.UNKNOWN))
                .mapToInt(share -> Integer.parseInt(share.value()))
                .min()
                .orElse(today.getYear());
        return IntStream.rangeClosed(Math.min(first, today.getYear()), today.getYear())
                .mapToObj(this::year)
                .toList();
    }

    /** Returns the figures of a year that has begun. */
    public YearFigures year(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        LocalDate asOf = last.isAfter(today) ? today : last;
        Map<Measure, Map<RegulationKind, Long>> counts = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            counts.put(measure, byKind(filters(measure, asOf), asOf));
        }
        List<Row> rows = kinds.stream()
                .map(kind -> row(kind.label(), Set.of(kind), counts, asOf))
                .toList();
        RegulationKind normative = RegulationKind.NORMATIVE_DOCUMENT;
        return new YearFigures(
                year,
                asOf,
                rows,
                row(Language.CHINESE.say("statistics.rules"), RegulationKind.rules(), counts, asOf),
                row(normative.label(), Set.of(normative), counts, asOf),
                row(Language.CHINESE.say("statistics.total"), Set.of(), counts, asOf));
    }

    private Row row(
            String label, Set<RegulationKind> kinds, Map<Measure, Map<RegulationKind, Long>> counts, LocalDate asOf) {
        Map<Measure, Figure> figures = new EnumMap<>(Measure.class);
        counts.forEach((measure, byKind) -> figures.put(
                measure,
                new Figure(
                        filters(measure, asOf).with(Facet.KIND, names(kinds)),
                        asOf,
                        byKind.entrySet().stream()
                                .filter(entry -> kinds.isEmpty() || kinds.contains(entry.getKey()))
                                .mapToLong(Map.Entry::getValue)
                                .sum())));
        return new Row(label, kinds, figures);
    }

    private static Set<String> names(Set<RegulationKind> kinds) {
        return kinds.stream().map(Enum::name).collect(Collectors.toSet());
    }

    private Filters filters(Measure measure, LocalDate asOf) {
        DateRange year = DateRange.ofYear(asOf);
        return switch (measure) {
            case ISSUED -> scope.withPromulgated(year);
            case REPEALED -> scope.withStatuses(Set.of(ValidityStatus.REPEALED)).withSince(year);
            case LAPSED -> scope.withStatuses(Set.of(ValidityStatus.LAPSED)).withSince(year);
            case IN_FORCE -> scope.withStatuses(ValidityStatus.binding());
            case NOT_YET_IN_FORCE -> scope.withStatuses(Set.of(ValidityStatus.NOT_YET_IN_FORCE));
            case UNKNOWN -> scope.withStatuses(Set.of(ValidityStatus.UNKNOWN));
        };
    }

    /** Returns the counts by kind. Each regulation has one kind, so the counts add up. */
    private Map<RegulationKind, Long> byKind(Filters filters, LocalDate asOf) {
        return count(filters, asOf, Set.of(Facet.KIND)).facets().getOrDefault(Facet.KIND, List.of()).stream()
                .collect(Collectors.toMap(found -> RegulationKind.valueOf(found.value()), FacetCount::count));
    }

    private Matches count(Filters filters, LocalDate asOf, Set<Facet> facets) {
        return snapshot.search(new EngineRequest(
                new SearchQuery.Everything(),
                filters,
                asOf,
                VersionScope.REPRESENTING,
                SortOrder.PROMULGATED_NEWEST,
                0,
                0,
                facets));
    }
}
