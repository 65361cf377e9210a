package org.faxian.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.faxian.analysis.TextAnalysis;
import org.faxian.meaning.EncodedQuery;
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
import org.faxian.search.highlight.Highlighter;
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
    private final Function<String, Optional<EncodedQuery>> meaning;
    private final QueryParser parser;

    /** Creates a search with the abbreviations and gazetteer that ship with the program. */
    public RegulationSearch(TextAnalysis analysis) {
        this(analysis, Abbreviations.shipped(), Gazetteer.shipped(), text -> Optional.empty());
    }

    /**
     * Creates a search for one site.
     *
     * @param gazetteer names of the places of its regulations
     * @param meaning returns the vector of a query; empty if there is no encoder
     */
    public RegulationSearch(
            TextAnalysis analysis,
            Abbreviations abbreviations,
            Gazetteer gazetteer,
            Function<String, Optional<EncodedQuery>> meaning) {
        this.analysis = analysis;
        this.abbreviations = abbreviations;
        this.gazetteer = gazetteer;
        this.meaning = meaning;
        this.parser = new QueryParser(analysis, gazetteer);
    }

    /** Returns a finder for a string in the lines of a text, using the same folding as searches. */
    public LiteralFinder finder(String literal) {
        return new LiteralFinder(literal, analysis);
    }

    /** Returns a finder for what a query matches in the lines of a text: its words, and words that mean the same. */
    public Highlighter highlighter(String query, Snapshot snapshot) {
        return Highlighter.of(understood(query, snapshot).query(), analysis);
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

    /** Returns the names of the regulations of a commit. */
    public NameLookup names(Snapshot snapshot) {
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
                        position, matches(first.part(0, 0), snapshot).total())))
                .orElse(first);
        Matches matches = matches(asked, snapshot);
        HitReader reader = HitReader.of(understood.query(), request.asOf(), snapshot, analysis);
        CitedWording wording = new CitedWording(understood, snapshot);
        List<Hit> hits =
                matches.matches().stream().map(wording::of).map(reader::hit).toList();
        int shown = asked.offset() + hits.size();
        Optional<SearchPosition> end = hits.isEmpty() || shown >= matches.total()
                ? Optional.empty()
                : Optional.of(continuation.of(hits.getLast().version(), shown));
        return new SearchResult(
                understood,
                matches.total(),
                LineSearch.isComplete(understood.query()),
                hits,
                labelled(matches.facets()),
                end);
    }

    /**
     * Returns the versions that a search matches on all pages, in its sort order.
     *
     * @param most maximum number of versions
     */
    public List<VersionId> versions(SearchRequest request, int most, Snapshot snapshot) {
        EngineRequest asked =
                engineRequest(request, understood(request.text(), snapshot).query(), snapshot);
        return matches(asked.part(0, most), snapshot).matches().stream()
                .map(Match::version)
                .toList();
    }

    private UnderstoodQuery understand(SearchRequest request, Snapshot snapshot) {
        return understood(request.text(), snapshot)
                .meaning(new CitedAddresses(snapshot, request.asOf())::located)
                .tellingUnheldWordings();
    }

    private UnderstoodQuery understood(String text, Snapshot snapshot) {
        Authorities authorities = Authorities.of(snapshot, analysis, gazetteer);
        return parser.parse(text, names(snapshot), authorities::mentionedIn).withMeaning(meaning);
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

    /** Returns the passages that are cited, followed by the others, best first. */
    private List<Ranking.Ranked> passages(SearchRequest request, Passage.Scope scope, int most, Snapshot snapshot) {
        SearchQuery query = understood(request.text(), snapshot).query();
        Set<Ranking.Ranked> passages = new LinkedHashSet<>();
        if (query instanceof SearchQuery.RankedFirst(SearchQuery known, SearchQuery others)) {
            passages.addAll(ranked(engineRequest(request, known, snapshot), scope, most, snapshot));
        }
        Set<List<Object>> cited = passages.stream().map(RegulationSearch::place).collect(Collectors.toSet());
        ranked(
                        engineRequest(
                                request,
                                query.line().<SearchQuery>map(one -> one).orElse(query),
                                snapshot),
                        scope,
                        most,
                        snapshot)
                .stream()
                .filter(one -> !cited.contains(place(one)))
                .forEach(passages::add);
        return List.copyOf(passages);
    }

    private static List<Ranking.Ranked> ranked(
            EngineRequest request, Passage.Scope scope, int most, Snapshot snapshot) {
        SearchQuery.Question question =
                request.query().line().map(SearchQuery.Line::question).orElse(new SearchQuery.Question("", List.of()));
        return Ranking.best(snapshot.candidates(request, scope, most), question);
    }

    private static List<Object> place(Ranking.Ranked passage) {
        return List.of(passage.version(), passage.position());
    }

    /** Returns the matches of a request, best first for a line that is sorted by relevance. */
    public static Matches matches(EngineRequest request, Snapshot snapshot) {
        return LineSearch.of(request, snapshot).map(LineSearch::matches).orElseGet(() -> snapshot.search(request));
    }

    /** Returns the number of hits without reading them. */
    public long count(SearchRequest request, Snapshot snapshot) {
        EngineRequest asked =
                engineRequest(request, understood(request.text(), snapshot).query(), snapshot);
        return matches(asked.part(0, 0), snapshot).total();
    }

    /** Returns the best hits in which all of the query occurs or which it names, and no others. */
    public List<Hit> completeHits(SearchRequest request, Snapshot snapshot) {
        UnderstoodQuery understood = understood(request.text(), snapshot);
        SearchQuery complete = LineSearch.complete(understood.query());
        HitReader reader = HitReader.of(understood.query(), request.asOf(), snapshot, analysis);
        return snapshot.search(engineRequest(request, complete, snapshot)).matches().stream()
                .map(reader::hit)
                .toList();
    }

    /**
     * Returns the versions in which all of the query occurs or which it names, in the sort order of the request; what is
     * merely relevant depends on the vectors that are there, and is left out.
     */
    public List<VersionId> completeVersions(SearchRequest request, Snapshot snapshot) {
        SearchQuery complete =
                LineSearch.complete(understood(request.text(), snapshot).query());
        EngineRequest asked = engineRequest(request, complete, snapshot);
        int total = (int) snapshot.search(asked.part(0, 0)).total();
        return snapshot.search(asked.part(0, total)).matches().stream()
                .map(Match::version)
                .toList();
    }

    /** Returns the number of hits in which all of the query occurs or which it names. */
    public long countComplete(SearchRequest request, Snapshot snapshot) {
        SearchQuery complete =
                LineSearch.complete(understood(request.text(), snapshot).query());
        return snapshot.search(engineRequest(request, complete, snapshot).part(0, 0))
                .total();
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
