package org.faxian.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.Retired;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Candidate;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Contents;
import org.faxian.search.engine.Engine.FacetCount;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Matches;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.index.IndexQueries;

/** A snapshot of one commit of the embedded index. */
final class LuceneSnapshot implements Snapshot {
    private final OpenCommit commit;
    private final VectorSource vectors;
    /** Used for searches only: a lookup must not be cut off by the deadline and reported as missing. */
    private final IndexSearcher searcher;

    private final Deadline deadline;
    private final TextAnalysis analysis;
    private final QueryTranslator translator;

    /** Creates a snapshot of a commit that the caller has retained; closing the snapshot releases it. */
    LuceneSnapshot(OpenCommit commit, VectorSource vectors, TextAnalysis analysis, Deadline deadline) {
        this.commit = commit;
        this.vectors = vectors;
        this.searcher = commit.newSearcher(deadline);
        this.deadline = deadline;
        this.analysis = analysis;
        this.translator = new QueryTranslator(new IndexQueries(analysis), commit.versions());
    }

    OpenCommit commit() {
        return commit;
    }

    @Override
    public Matches search(EngineRequest request) {
        Matches found = found(request);
        deadline.check(searcher);
        return found;
    }

    private Matches found(EngineRequest request) {
        try {
            Query query = translator.overVersions(request.query());
            Query narrowed = FilterTranslator.narrow(query, request, request.filters());
            if (request.size() == 0 && request.facets().isEmpty()) {
                return new Matches(searcher.count(narrowed), List.of(), Map.of());
            }
            // Without hits to return, no scores are needed.
            Query scored = request.size() == 0 ? new ConstantScoreQuery(narrowed) : narrowed;
            var top = new TopFieldCollectorManager(
                    sort(request.sort()), Math.max(1, request.offset() + request.size()), Integer.MAX_VALUE);
            if (request.facets().isEmpty()) {
                TopFieldDocs found = searcher.search(scored, top);
                return new Matches(found.totalHits.value(), page(found, request), Map.of());
            }
            Object[] collected = searcher.search(scored, new MultiCollectorManager(top, new FacetsCollectorManager()));
            TopFieldDocs found = (TopFieldDocs) collected[0];
            return new Matches(found.totalHits.value(), page(found, request), facets(query, request, (FacetsCollector)
                    collected[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public List<Candidate> candidates(EngineRequest request, Passage.Scope scope, int most) {
        try {
            Optional<PassageVectors> own = vectors.retained(request.query());
            try {
                List<Candidate> candidates =
                        new CandidateFinder(commit, searcher, translator, own).find(request, scope, most);
                deadline.check(searcher);
                return candidates;
            } finally {
                if (own.isPresent()) {
                    own.get().release();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
        }
    }

    private static Sort sort(SortOrder order) {
        SortField byId = new SortField(IndexSchema.VERSION_ID, SortField.Type.STRING);
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, byId);
            case PROMULGATED_NEWEST -> new Sort(byDay(IndexSchema.PROMULGATED_ON, true), byId);
            case PROMULGATED_OLDEST -> new Sort(byDay(IndexSchema.PROMULGATED_ON, false), byId);
            case EFFECTIVE_NEWEST -> new Sort(byDay(IndexSchema.EFFECTIVE_ON, true), byId);
            case EFFECTIVE_OLDEST -> new Sort(byDay(IndexSchema.EFFECTIVE_ON, false), byId);
            case LEVEL -> new Sort(new SortField(IndexSchema.LEVEL, SortField.Type.LONG), SortField.FIELD_SCORE, byId);
        };
    }

    private static SortField byDay(String field, boolean newestFirst) {
        return new SortField(field, SortField.Type.LONG, newestFirst, newestFirst ? Long.MIN_VALUE : Long.MAX_VALUE);
    }

    private List<Match> page(TopFieldDocs top, EngineRequest request) throws IOException {
        if (request.size() == 0) {
            return List.of();
        }
        MatchReader reader = MatchReader.of(commit, translator.overPassages(request.query(), Passage.Scope.ALL));
        List<Match> page = new ArrayList<>();
        for (ScoreDoc found : Arrays.stream(top.scoreDocs)
                .skip(request.offset())
                .limit(request.size())
                .toList()) {
            page.add(reader.read(found));
        }
        return page;
    }

    /**
     * Counts facets. A facet ignores its own filter; without such a filter, the documents collected by the search are
     * reused.
     */
    private Map<Facet, List<FacetCount>> facets(Query query, EngineRequest request, FacetsCollector main)
            throws IOException {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : request.facets()) {
            Filters others = request.filters().without(facet);
            FacetsCollector collected = others.equals(request.filters())
                    ? main
                    : searcher.search(FilterTranslator.narrow(query, request, others), new FacetsCollectorManager());
            facets.put(facet, commit.facets().count(facet, collected, request.asOf()));
        }
        return facets;
    }

    @Override
    public Optional<Regulation> regulation(RegulationId id) {
        return commit.stored().one(typed(id, IndexSchema.TYPE_REGULATION), IndexSchema.REGULATION, Regulation.class);
    }

    @Override
    public Optional<Retired> retired(RegulationId id) {
        return commit.stored().one(typed(id, IndexSchema.TYPE_RETIRED), IndexSchema.RETIRED, Retired.class);
    }

    @Override
    public List<Regulation> regulations() {
        return commit.stored().all(IndexSchema.TYPE_REGULATION, IndexSchema.REGULATION, Regulation.class).stream()
                .sorted(Comparator.comparing(Regulation::id))
                .toList();
    }

    @Override
    public List<Retired> retired() {
        return commit.stored().all(IndexSchema.TYPE_RETIRED, IndexSchema.RETIRED, Retired.class).stream()
                .sorted(Comparator.comparing(Retired::id))
                .toList();
    }

    @Override
    public <T> T derived(Class<T> type, Function<Snapshot, T> make) {
        long begun = System.nanoTime();
        try {
            // Shared by all searches: neither creating it nor waiting for it counts against a deadline.
            return commit.made()
                    .get(type, () -> make.apply(new LuceneSnapshot(commit, vectors, analysis, Deadline.NEVER)));
        } finally {
            deadline.putOff(Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    @Override
    public <T> T derived(Class<T> type, Function<Snapshot, T> make, Engine.Update<T> update) {
        return derived(type, commit -> this.commit
                .former()
                .flatMap(former -> former.made(type).map(object -> update.of(object, former.decided(), commit)))
                .orElseGet(() -> make.apply(commit)));
    }

    private static Query typed(RegulationId id, String type) {
        return FormerCommit.typed(id, type);
    }

    @Override
    public Optional<RegulationText> text(VersionId version) {
        return FormerCommit.text(version, commit.stored());
    }

    @Override
    public Contents contents() {
        try {
            Map<String, String> data = commit.reader().getIndexCommit().getUserData();
            return new Contents(
                    count(IndexSchema.TYPE_REGULATION),
                    count(IndexSchema.TYPE_VERSION),
                    commit.generation().getFileName().toString(),
                    Long.parseLong(data.getOrDefault(IndexSchema.COMMIT_JOURNAL_OFFSET, "0")));
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
        }
    }

    private int count(String type) throws IOException {
        return commit.searcher().count(new TermQuery(new Term(IndexSchema.TYPE, type)));
    }

    @Override
    public void close() {
        try {
            commit.release();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be closed: " + e.getMessage(), e);
        }
    }
}
