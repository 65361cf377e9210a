package org.faxian.web.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.SearchLink;
import org.faxian.answer.change.ChangeView;
import org.faxian.answer.regulation.HitView;
import org.faxian.language.Label;
import org.faxian.regulation.Change;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchRequest;
import org.faxian.search.SearchResult;
import org.faxian.search.changes.ChangeLog;
import org.faxian.search.changes.ChangeRequest;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;

/**
 * The model of the page {@code /}.
 *
 * @param total the number of regulations that can be read today
 * @param statuses the number of regulations of each status
 * @param kinds the number of regulations of each kind
 * @param recent the newest regulations
 * @param ended the latest repeals and lapses
 */
public record HomePage(
        PageContext frame,
        LocalDate today,
        long total,
        List<Count> statuses,
        List<Count> kinds,
        List<HitView> recent,
        List<ChangeView> ended) {
    private static final int SHOWN = 6;

    private static final Set<Change.Type> ENDINGS = Set.of(Change.Type.REPEALED, Change.Type.LAPSED);

    /** A count with a link to its search. */
    public record Count(Label label, long count, String url) {}

    /** Creates the home page as of the day. */
    public static HomePage of(PageContext frame, RegulationSearch search, Snapshot snapshot, LocalDate today) {
        SearchResult result = search.search(
                new SearchRequest(
                        "", Filters.NONE, today, VersionScope.REPRESENTING, SortOrder.PROMULGATED_NEWEST, 1, SHOWN),
                snapshot);
        return new HomePage(
                frame,
                today,
                result.total(),
                counts(result, Facet.STATUS),
                counts(result, Facet.KIND),
                result.hits().stream()
                        .map(hit -> HitView.of(hit, PermanentLinks.TODAY))
                        .toList(),
                ended(snapshot, today));
    }

    private static List<ChangeView> ended(Snapshot snapshot, LocalDate today) {
        return new ChangeRequest(today, Optional.empty(), Optional.empty(), ENDINGS)
                .in(ChangeLog.of(snapshot).changes()).stream()
                        .filter(change -> change.subject().isPresent())
                        .limit(SHOWN)
                        .map(change -> ChangeView.of(change, PermanentLinks.TODAY))
                        .toList();
    }

    private static List<Count> counts(SearchResult result, Facet facet) {
        SearchLink all = new SearchLink("/search", Map.of()).with("status", "all");
        return result.facets().getOrDefault(facet, List.of()).stream()
                .map(value -> new Count(
                        facet.shown(value.value(), value.label()),
                        value.count(),
                        all.with(facet.parameter(), value.value()).url()))
                .toList();
    }
}
