package org.faxian.answer.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.faxian.answer.SearchLink;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Filters.DateRange;
import org.faxian.search.figures.Figure;

/**
 * A statistical count as shown.
 *
 * @param url the address of the portal search that has this total; the same parameters at {@code /api/v1/search} give
 *     the same count
 */
public record FigureView(long count, String url) {
    /** Creates the view of a count with the address of its search. */
    public static FigureView of(Figure figure) {
        return new FigureView(figure.count(), link(figure).url());
    }

    private static SearchLink link(Figure figure) {
        Filters filters = figure.filters();
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("status", filters.statuses().isEmpty() ? List.of("all") : names(filters.statuses().stream()));
        filters.values()
                .forEach((facet, values) -> parameters.put(
                        facet.parameter(), values.stream().sorted().toList()));
        put(parameters, "promulgated", filters.promulgated());
        put(parameters, "effective", filters.effective());
        put(parameters, "since", filters.since());
        parameters.put("asOf", List.of(figure.asOf().toString()));
        parameters.values().removeIf(List::isEmpty);
        return new SearchLink("/search", parameters);
    }

    private static List<String> names(Stream<? extends Enum<?>> values) {
        return values.map(Enum::name).sorted().toList();
    }

    private static void put(Map<String, List<String>> parameters, String name, DateRange range) {
        parameters.put(
                name + "From", range.from().map(Object::toString).stream().toList());
        parameters.put(name + "To", range.to().map(Object::toString).stream().toList());
    }
}
