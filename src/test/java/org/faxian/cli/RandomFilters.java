package org.faxian.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.faxian.regulation.Region;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Filters.DateRange;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.Field;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;

/** Searches with realistic filters, drawn at random from the content of a corpus. */
record RandomFilters(List<Regulation> regulations, Random random) {
    private static final int MOST_HITS = 10_000;

    /** Returns the next search: for the string or for everything, on a day of the corpus, with up to seven filters. */
    EngineRequest next(String string) {
        SearchQuery query =
                random.nextInt(4) == 0 ? new SearchQuery.Everything() : new SearchQuery.Literal(Field.TEXT, string);
        VersionScope scope = random.nextInt(4) == 0 ? VersionScope.ALL : VersionScope.REPRESENTING;
        Filters filters = new Filters(
                sometimes()
                        ? Set.copyOf(List.of(one(ValidityStatus.values()), one(ValidityStatus.values())))
                        : Set.of(),
                Map.of(
                        Facet.KIND,
                        sometimes() ? Set.of(one(RegulationKind.values()).name()) : Set.of(),
                        Facet.AUTHORITY,
                        sometimes() ? authorities() : Set.of(),
                        Facet.REGION,
                        sometimes() ? regions() : Set.of(),
                        Facet.SUBJECT,
                        random.nextInt(9) == 0 ? Set.of(Facet.UNKNOWN) : Set.of()),
                sometimes() ? range() : DateRange.ANY,
                sometimes() ? range() : DateRange.ANY,
                DateRange.ANY);
        return new EngineRequest(query, filters, day(), scope, SortOrder.PROMULGATED_NEWEST, 0, MOST_HITS, Set.of());
    }

    private boolean sometimes() {
        return random.nextInt(3) == 0;
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private Set<String> authorities() {
        List<String> all = any().versions().getLast().metadata().caption().authorities();
        return Set.copyOf(new ArrayList<>(all));
    }

    private Set<String> regions() {
        Set<String> all = any().regions().stream().map(Region::code).collect(Collectors.toSet());
        return all.isEmpty() ? Set.of(Facet.UNKNOWN) : all;
    }

    private DateRange range() {
        LocalDate day = day();
        return switch (random.nextInt(3)) {
            case 0 -> new DateRange(Optional.of(day), Optional.empty());
            case 1 -> new DateRange(Optional.empty(), Optional.of(day));
            default -> new DateRange(Optional.of(day.minusYears(5)), Optional.of(day.plusYears(5)));
        };
    }

    /** Returns a day on which a regulation takes effect, or the day before or after. */
    private LocalDate day() {
        return any().versions()
                .getLast()
                .metadata()
                .term()
                .effectiveOn()
                .orElse(LocalDate.of(2020, 1, 1))
                .plusDays(random.nextInt(3) - 1L);
    }

    private Regulation any() {
        return regulations.get(random.nextInt(regulations.size()));
    }
}
