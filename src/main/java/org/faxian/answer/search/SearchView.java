package org.faxian.answer.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.regulation.HitView;
import org.faxian.answer.search.AdviceView.CorrectedView;
import org.faxian.answer.search.AdviceView.EndedView;
import org.faxian.answer.search.AdviceView.RelaxationView;
import org.faxian.search.SearchResult;
import org.faxian.search.SearchResult.FacetValue;
import org.faxian.search.engine.Facet;

/**
 * The answer to a search, as returned by the API.
 *
 * @param total the number of hits on all pages
 * @param complete whether all of the line occurs in each hit; otherwise the most relevant ones are listed, too
 * @param took the duration in milliseconds
 * @param suggestions texts similar to the query, if nothing is found
 * @param relaxations looser searches with more hits, if little is found
 * @param ended regulations no longer or not yet in force, if nothing else is found
 * @param cursor the cursor for the hits after this page, at any depth and unaffected by indexing in between
 * @param next the address of the next page
 */
public record SearchView(
        long total,
        boolean complete,
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
     * The query and its interpretation.
     *
     * @param corrected the query that may have been meant and has more hits
     */
    public record QueryView(String text, List<UnderstoodView> understood, Optional<String> corrected) {
        static QueryView of(SearchResult result, SearchForm form, AdviceView advice) {
            return new QueryView(
                    result.query().text(),
                    UnderstoodView.of(result.query(), form),
                    advice.corrected().map(CorrectedView::text));
        }
    }

    /** Creates the view of a page of hits. */
    public static SearchView of(SearchForm form, SearchResult result, AdviceView advice, long took) {
        PermanentLinks links = form.links();
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            facets.put(facet.parameter(), result.facets().getOrDefault(facet, List.of()));
        }
        return new SearchView(
                result.total(),
                result.complete(),
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
