package org.faxian.answer.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.answer.Links;
import org.faxian.answer.regulation.HitView;
import org.faxian.answer.search.AdviceView.CorrectedView;
import org.faxian.answer.search.AdviceView.EndedView;
import org.faxian.answer.search.AdviceView.RelaxationView;
import org.faxian.search.SearchResult;
import org.faxian.search.SearchResult.FacetValue;
import org.faxian.search.engine.Facet;

/**
 * The answer to a search, as the API gives it.
 *
 * @param total exactly how many hits there are on all pages
 * @param took milliseconds
 * @param suggestions texts like what was typed, where nothing is found
 * @param relaxations looser searches that find more, where little is found
 * @param ended what is not in force any more, or not yet, where nothing else is found
 * @param cursor what goes on behind the hits, however deep, and whatever is indexed in between
 * @param next the address of the page behind this one
 */
public record SearchView(
        long total,
        long took,
        QueryView query,
        List<HitView> hits,
        Map<String, List<FacetValue>> facets,
        List<SuggestionView> suggestions,
        List<RelaxationView> relaxations,
        List<EndedView> ended,
        Optional<String> next,
        Optional<String> cursor) {

    /**
     * The query, and how it was understood.
     *
     * @param corrected what may have been meant, and finds more
     */
    public record QueryView(String text, List<UnderstoodView> understood, Optional<String> corrected) {
        static QueryView of(SearchResult result, SearchForm form, AdviceView advice) {
            return new QueryView(
                    result.query().text(),
                    UnderstoodView.of(result.query(), form),
                    advice.corrected().map(CorrectedView::text));
        }
    }

    /** A page of hits. */
    public static SearchView of(SearchForm form, SearchResult result, AdviceView advice, long took) {
        Links links = form.links();
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.parameter(), result.facets().getOrDefault(facet, List.of()));
        }
        return new SearchView(
                result.total(),
                took,
                QueryView.of(result, form, advice),
                result.hits().stream().map(hit -> HitView.of(hit, links)).toList(),
                facets,
                advice.suggestions(),
                advice.relaxations(),
                advice.ended(),
                form.next(result),
                form.cursor(result));
    }
}
