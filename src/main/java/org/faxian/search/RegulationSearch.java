package org.faxian.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.VersionId;
import org.faxian.search.SearchResult.FacetValue;
import org.faxian.search.engine.Engine.FacetCount;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Matches;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.Ranking;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.highlight.LiteralFinder;
import org.faxian.search.names.Abbreviations;
import org.faxian.search.names.Authorities;
import org.faxian.search.names.NameLookup;
import org.faxian.search.query.CitedAddresses;
import org.faxian.search.query.QueryParser;
import org.faxian.search.query.References;
import org.faxian.search.query.Resolution;
import org.faxian.search.query.UnderstoodQuery;

/**
 * The search over regulations: it parses the query, queries the engine and highlights the matches in the original text.
 *
 * {@snippet :
 * RegulationSearch search = new RegulationSearch(analysis);
 * SearchResult found = search.search(
 *         new SearchRequest("燃气", Filters.NONE, day, VersionScope.REPRESENTING, SortOrder.RELEVANCE, 1, 10), snapshot);
 * found.hits().forEach(hit -> System.out.println(hit.title().text() + " " + hit.validity().status()));
 * }
 */
public final class RegulationSearch {
    /** Number of candidate passages to rank; in practice a few hundred regulations out of many thousands. */
    private static final int CANDIDATES = 1_000;

    private final TextAnalysis analysis;
    private final Abbreviations abbreviations;
    private final Gazetteer gazetteer;
    private final QueryParser parser;

    /** Creates a search with the abbreviations and gazetteer that ship with the program. */
    public RegulationSearch(TextAnalysis analysis) {
        this(analysis, Abbreviations.shipped(), Gazetteer.shipped());
    }

    /**
     * Creates a search for one site.
     *
     * @param gazetteer names of the places of its regulations
     */
    public RegulationSearch(TextAnalysis analysis, Abbreviations abbreviations, Gazetteer gazetteer) {
        this.analysis = analysis;
        this.abbreviations = abbreviations;
        this.gazetteer = gazetteer;
        this.parser = new QueryParser(analysis);
    }

    /** Returns a finder for a string in the lines of a text, using the same folding as searches. */
    public LiteralFinder finder(String literal) {
        return new LiteralFinder(literal, analysis);
    }

    /** Builds the data that is derived once per commit, so that no request has to wait for it. */
    public void prepare(Snapshot snapshot) {
        names(snapshot);
    }

    /** Resolves a number, title or citation on the given day without running a search. */
    public Resolution resolve(String reference, LocalDate day, Snapshot snapshot) {
        return new References(names(snapshot), new CitedAddresses(snapshot, day), id -> snapshot.regulation(id)
                        .filter(regulation -> regulation.isListedOn(day))
                        .isPresent())
                .resolve(reference);
    }

    private NameLookup names(Snapshot snapshot) {
        return NameLookup.of(snapshot, analysis, abbreviations);
    }

    /** Runs one search against one commit of the index. */
    public SearchResult search(SearchRequest request, Snapshot snapshot) {
        return search(request, Optional.empty(), snapshot);
    }

    /** Searches after the given position; {@link SearchRequest#page} is ignored. */
    public SearchResult search(SearchRequest request, Optional<SearchPosition> seen, Snapshot snapshot) {
        UnderstoodQuery understood = understand(request, snapshot);
        EngineRequest first = engineRequest(request, understood.query(), snapshot);
        PageContinuation continuation = new PageContinuation(first, snapshot);
        EngineRequest asked = seen.map(position -> first.beginningAt(continuation.offset(
                        position, snapshot.search(first.part(0, 0)).total())))
                .orElse(first);
        Matches matches = matches(asked, snapshot);
        HitReader reader = HitReader.of(understood.query(), request.asOf(), snapshot, analysis);
        List<Hit> hits = matches.matches().stream().map(reader::hit).toList();
        int shown = asked.offset() + hits.size();
        Optional<SearchPosition> end = hits.isEmpty() || shown >= matches.total()
                ? Optional.empty()
                : Optional.of(continuation.of(hits.getLast().version(), shown));
        return new SearchResult(understood, matches.total(), hits, labelled(matches.facets()), end);
    }

    /**
     * Returns the versions that a search matches on all pages, in its sort order.
     *
     * @param most maximum number of versions
     */
    public List<VersionId> versions(SearchRequest request, int most, Snapshot snapshot) {
        EngineRequest asked = engineRequest(
                request, parser.parse(request.text(), names(snapshot)).query(), snapshot);
        return matches(asked.part(0, most), snapshot).matches().stream()
                .map(Match::version)
                .toList();
    }

    private UnderstoodQuery understand(SearchRequest request, Snapshot snapshot) {
        return parser.parse(request.text(), names(snapshot))
                .meaning(new CitedAddresses(snapshot, request.asOf())::located);
    }

    /** Returns the requested page of the provisions that match, best first. */
    public ArticleResult articles(SearchRequest request, Snapshot snapshot) {
        UnderstoodQuery understood = understand(request, snapshot);
        List<Ranking.Ranked> found = passages(request, Passage.Scope.PROVISIONS, CANDIDATES + 1, snapshot);
        List<Ranking.Ranked> ranked = found.stream().limit(CANDIDATES).toList();
        HitReader reader = HitReader.of(understood.query(), request.asOf(), snapshot, analysis);
        return new ArticleResult(
                understood,
                ranked.size(),
                found.size() == ranked.size(),
                ranked.stream()
                        .skip(request.offset())
                        .limit(request.size())
                        .map(reader::article)
                        .toList());
    }

    /** Returns the passages that match, best first, also for queries that are not questions. */
    public List<Ranking.Ranked> passages(SearchRequest request, Snapshot snapshot) {
        return passages(request, Passage.Scope.ALL, CANDIDATES, snapshot);
    }

    private List<Ranking.Ranked> passages(SearchRequest request, Passage.Scope scope, int most, Snapshot snapshot) {
        SearchQuery query = parser.parse(request.text(), names(snapshot)).query();
        SearchQuery asked =
                questionIn(query).<SearchQuery>map(question -> question).orElse(query);
        return Ranking.FITTED.of(snapshot.candidates(engineRequest(request, asked, snapshot), scope, most));
    }

    /**
     * Returns the engine's matches. For a question sorted by relevance, the regulations that it names come first,
     * followed by the others in the order of their best passages.
     *
     * <p>Engines order versions by their best passage as well, so the engine's own order continues after the versions
     * with candidates.
     */
    public static Matches matches(EngineRequest request, Snapshot snapshot) {
        Optional<SearchQuery.Question> question = questionIn(request.query());
        if (question.isEmpty() || request.sort() != SortOrder.RELEVANCE) {
            return snapshot.search(request);
        }
        Matches found = snapshot.search(request.withoutMatches());
        List<Match> order = new ArrayList<>(named(request, snapshot));
        Set<VersionId> first = order.stream().map(Match::version).collect(Collectors.toSet());
        Ranking.FITTED.of(snapshot.candidates(request.asking(question.get()), Passage.Scope.ALL, CANDIDATES)).stream()
                .collect(Collectors.groupingBy(Ranking.Ranked::version, LinkedHashMap::new, Collectors.toList()))
                .forEach((version, ranked) -> {
                    if (!first.contains(version)) {
                        order.add(match(ranked));
                    }
                });
        List<Match> page = new ArrayList<>(
                order.stream().skip(request.offset()).limit(request.size()).toList());
        int following = Math.max(request.offset(), order.size());
        int missing = request.offset() + request.size() - following;
        if (missing > 0 && found.total() > following) {
            page.addAll(snapshot.search(request.part(following, missing)).matches());
        }
        return new Matches(found.total(), page, found.facets());
    }

    /** Returns the question in the query, which may follow a known name. */
    private static Optional<SearchQuery.Question> questionIn(SearchQuery query) {
        return switch (query) {
            case SearchQuery.Question question -> Optional.of(question);
            case SearchQuery.RankedFirst(SearchQuery known, SearchQuery others) -> questionIn(others);
            default -> Optional.empty();
        };
    }

    /** Returns the regulations that a question names, in the engine's order. */
    private static List<Match> named(EngineRequest request, Snapshot snapshot) {
        return request.query() instanceof SearchQuery.RankedFirst(SearchQuery known, SearchQuery others)
                ? snapshot.search(request.part(
                                0, (int) snapshot.search(request.asking(known).part(0, 0))
                                        .total()))
                        .matches()
                : List.of();
    }

    private static Match match(List<Ranking.Ranked> passages) {
        return new Match(
                passages.getFirst().version(),
                passages.getFirst().score(),
                passages.stream().map(Ranking.Ranked::position).toList(),
                passages.size());
    }

    /** Returns the number of hits without reading them. */
    public long count(SearchRequest request, Snapshot snapshot) {
        EngineRequest asked = engineRequest(
                request, parser.parse(request.text(), names(snapshot)).query(), snapshot);
        return snapshot.search(asked.part(0, 0)).total();
    }

    private Filters meant(Filters filters, Snapshot snapshot) {
        return filters.with(Facet.AUTHORITY, authorities(filters.of(Facet.AUTHORITY), snapshot));
    }

    /** Returns the full names of the given authorities, which may be abbreviated. */
    public Set<String> authorities(Set<String> names, Snapshot snapshot) {
        if (names.isEmpty()) {
            return names;
        }
        Authorities known = Authorities.of(snapshot, analysis, gazetteer);
        return names.stream().flatMap(name -> known.meant(name).stream()).collect(Collectors.toSet());
    }

    /** Returns the names of the places of its regulations. */
    public Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Builds the engine request. An empty query browses, newest first; authorities may be abbreviated. */
    private EngineRequest engineRequest(SearchRequest request, SearchQuery query, Snapshot snapshot) {
        boolean browses = query instanceof SearchQuery.Everything && request.sort() == SortOrder.RELEVANCE;
        return new EngineRequest(
                query,
                meant(request.filters(), snapshot),
                request.asOf(),
                request.scope(),
                browses ? SortOrder.PROMULGATED_NEWEST : request.sort(),
                request.offset(),
                request.size(),
                EnumSet.allOf(Facet.class));
    }

    private Map<Facet, List<FacetValue>> labelled(Map<Facet, List<FacetCount>> counts) {
        Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
        counts.forEach((facet, values) -> facets.put(
                facet,
                values.stream()
                        .map(v -> new FacetValue(v.value(), facet.label(v.value(), gazetteer), v.count()))
                        .toList()));
        return facets;
    }
}
