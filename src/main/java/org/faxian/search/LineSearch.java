package org.faxian.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Matches;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.Ranking;
import org.faxian.search.engine.Ranking.Ranked;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.AllOf;
import org.faxian.search.engine.SearchQuery.AnyOf;
import org.faxian.search.engine.SearchQuery.Line;
import org.faxian.search.engine.SearchQuery.Versions;
import org.faxian.search.engine.SortOrder;

/**
 * The search for a line as people type it. First come the regulations that it names, then the most relevant ones, whether
 * all of the line occurs in them or not, then all others in which it does.
 *
 * @param known the regulations that the line names
 */
record LineSearch(EngineRequest request, Optional<SearchQuery> known, Line line, Snapshot snapshot) {
    /** Number of candidate passages to rank. */
    static final int CANDIDATES = 1_000;
    /** Maximum number of regulations that are listed although not all of the line occurs in them. */
    private static final int RELEVANT = 50;
    /** Number of regulations that are listed even if their scores are far below the best one. */
    private static final int AT_LEAST = 10;
    /** Least share of the best score of all others; half of all lines then list some twenty. */
    private static final float LEAST_SHARE = 0.6f;

    /** Returns the search for the line in the query; empty if the query is another one. */
    static Optional<LineSearch> of(EngineRequest request, Snapshot snapshot) {
        return switch (request.query()) {
            case Line line -> Optional.of(new LineSearch(request, Optional.empty(), line, snapshot));
            case SearchQuery.RankedFirst(SearchQuery known, Line line) ->
                Optional.of(new LineSearch(request, Optional.of(known), line, snapshot));
            default -> Optional.empty();
        };
    }

    /** Returns whether a query lists only texts in which all of it occurs. */
    static boolean isComplete(SearchQuery query) {
        return switch (query) {
            case Line line -> !line.open();
            case SearchQuery.RankedFirst(SearchQuery known, SearchQuery others) -> isComplete(others);
            default -> true;
        };
    }

    /** Returns the query for what matches completely, without what is merely relevant. */
    static SearchQuery complete(SearchQuery query) {
        return switch (query) {
            case Line line -> line.complete();
            case SearchQuery.RankedFirst(SearchQuery known, SearchQuery others) ->
                new SearchQuery.RankedFirst(known, complete(others));
            default -> query;
        };
    }

    Matches matches() {
        Map<VersionId, Match> relevant = relevant();
        List<Match> first = new ArrayList<>(named());
        Set<VersionId> named = first.stream().map(Match::version).collect(Collectors.toSet());
        SearchQuery all = new AnyOf(
                Stream.concat(known.stream(), Stream.of(line.complete(), new Versions(List.copyOf(relevant.keySet()))))
                        .toList());
        if (request.sort() != SortOrder.RELEVANCE) {
            return sorted(all, relevant);
        }
        relevant.values().stream()
                .filter(match -> !named.contains(match.version()))
                .forEach(first::add);
        Matches found = snapshot.search(request.asking(all).withoutMatches());
        return new Matches(found.total(), page(first, found.total()), found.facets());
    }

    private Matches sorted(SearchQuery all, Map<VersionId, Match> relevant) {
        Matches found = snapshot.search(request.asking(all));
        List<Match> page = found.matches().stream()
                .map(match -> relevant.getOrDefault(match.version(), match))
                .toList();
        return new Matches(found.total(), page, found.facets());
    }

    private List<Match> page(List<Match> first, long total) {
        List<Match> page = new ArrayList<>(
                first.stream().skip(request.offset()).limit(request.size()).toList());
        int missing = request.size() - page.size();
        if (missing > 0 && total > first.size()) {
            SearchQuery others = new AllOf(List.of(
                    line.complete(),
                    new SearchQuery.Not(
                            new Versions(first.stream().map(Match::version).toList()))));
            page.addAll(
                    snapshot.search(request.asking(others).part(Math.max(0, request.offset() - first.size()), missing))
                            .matches());
        }
        return page;
    }

    /** Returns the regulations that are named, in the engine's order, with their passages on the subject. */
    private List<Match> named() {
        if (known.isEmpty()) {
            return List.of();
        }
        EngineRequest asked = request.asking(known.get());
        int total = (int) snapshot.search(asked.part(0, 0)).total();
        List<Match> named = snapshot.search(asked.part(0, total)).matches();
        Map<VersionId, Match> ranked = grouped(ranked(new Line(known.get(), line.question(), false, false)));
        return named.stream()
                .map(match -> match.passages().isEmpty()
                        ? Optional.ofNullable(ranked.get(match.version())).orElse(match)
                        : match)
                .toList();
    }

    private Map<VersionId, Match> relevant() {
        Map<VersionId, Match> all = grouped(ranked(line));
        if (!line.open()) {
            return all;
        }
        float least = all.values().stream().findFirst().map(Match::score).orElse(0f) * LEAST_SHARE;
        Map<VersionId, Match> relevant = new LinkedHashMap<>();
        all.values().stream()
                .limit(RELEVANT)
                .filter(match -> match.score() >= least || relevant.size() < AT_LEAST)
                .forEach(match -> relevant.put(match.version(), match));
        return relevant;
    }

    private List<Ranked> ranked(Line asked) {
        return Ranking.best(
                snapshot.candidates(request.asking(asked), Passage.Scope.ALL, CANDIDATES), asked.question());
    }

    /** Returns a match for each version, in the order of the best passages. */
    private static Map<VersionId, Match> grouped(List<Ranked> ranked) {
        Map<VersionId, List<Ranked>> passages = ranked.stream()
                .collect(Collectors.groupingBy(Ranked::version, LinkedHashMap::new, Collectors.toList()));
        Map<VersionId, Match> matches = new LinkedHashMap<>();
        passages.forEach((version, own) -> matches.put(
                version,
                new Match(
                        version,
                        own.getFirst().score(),
                        own.stream()
                                .map(Ranked::position)
                                .limit(Match.MOST_PASSAGES)
                                .toList(),
                        own.size())));
        return matches;
    }
}
