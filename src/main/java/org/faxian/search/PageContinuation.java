package org.faxian.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;

/**
 * A finder of the offset at which a search continues after the last hit that a client received, even if the index has
 * changed in the meantime.
 *
 * <p>When sorted by date, no hit is skipped or repeated except for regulations indexed in the meantime. When sorted by
 * relevance or level, the last hit is searched for near its previous offset.
 */
record PageContinuation(EngineRequest asked, Snapshot snapshot) {
    /** Largest distance that the last hit may have moved when not sorted by date. */
    private static final int WINDOW = 500;

    /** Returns the number of hits before the one at which the search continues. */
    int offset(SearchPosition seen, long total) {
        if (seen.offset() <= total && isAt(seen.offset() - 1, seen.last())) {
            return seen.offset();
        }
        return switch (asked.sort()) {
            case PROMULGATED_NEWEST, EFFECTIVE_NEWEST -> following(seen, total, SearchPosition.order(true));
            case PROMULGATED_OLDEST, EFFECTIVE_OLDEST -> following(seen, total, SearchPosition.order(false));
            case RELEVANCE, LEVEL -> nearby(seen, total);
        };
    }

    private boolean isAt(int offset, VersionId version) {
        List<Match> there = matches(offset, 1);
        return !there.isEmpty() && there.getFirst().version().equals(version);
    }

    private List<Match> matches(int offset, int size) {
        return RegulationSearch.matches(asked.part(offset, size), snapshot).matches();
    }

    /** Hits are sorted by position, so a binary search finds the first hit after the one already seen. */
    private int following(SearchPosition seen, long total, Comparator<SearchPosition> order) {
        int before = 0;
        int beyond = (int) total;
        while (before < beyond) {
            int middle = (before + beyond) >>> 1;
            SearchPosition there = of(matches(middle, 1).getFirst().version(), middle + 1);
            if (order.compare(there, seen) <= 0) {
                before = middle + 1;
            } else {
                beyond = middle;
            }
        }
        return before;
    }

    private int nearby(SearchPosition seen, long total) {
        int from = (int) Math.max(0, Math.min(seen.offset(), total) - WINDOW);
        List<VersionId> around =
                matches(from, 2 * WINDOW).stream().map(Match::version).toList();
        int at = around.indexOf(seen.last());
        return at < 0 ? (int) Math.min(seen.offset(), total) : from + at + 1;
    }

    /** Returns the position of a hit in this search. */
    SearchPosition of(VersionId id, int offset) {
        Regulation regulation = snapshot.regulation(id.regulation()).orElseThrow();
        RegulationVersion version = regulation.version(id).orElseThrow();
        Optional<LocalDate> day =
                switch (asked.sort()) {
                    case PROMULGATED_NEWEST, PROMULGATED_OLDEST -> regulation.promulgatedOn(version);
                    case EFFECTIVE_NEWEST, EFFECTIVE_OLDEST ->
                        version.metadata().term().effectiveOn();
                    case RELEVANCE, LEVEL -> Optional.empty();
                };
        return new SearchPosition(day, id, offset);
    }
}
