package org.faxian.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.opensearch.PassageReader.Found;
import org.faxian.opensearch.PassageReader.Matching;
import org.faxian.opensearch.QuestionLikeness.Similarity;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Candidate;
import org.faxian.search.engine.Candidate.FieldScores;
import org.faxian.search.engine.Candidate.Standing;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.index.IndexQueries;
import org.faxian.search.index.IndexQuery;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.search.Hit;

/**
 * A finder of the best matching passages, with their score in each field.
 *
 * <p>OpenSearch returns versions in the order of their best passages. They are read in pages until no passage of the
 * remaining versions can be among the best.
 */
record CandidateFinder(Generation generation, PassageVectors vectors, IndexQueries queries, EngineRequest request) {
    private static final int VERSIONS_AT_A_TIME = 200;

    /** A version with its properties on the day and its matching passages. */
    private record Version(String id, Standing standing, Matching passages) {
        /** Returns the score by which OpenSearch orders versions. */
        float best() {
            return passages.best().stream().findFirst().map(Found::score).orElse(0f);
        }

        Stream<Chosen> chosen() {
            return passages.best().stream().map(passage -> new Chosen(this, passage));
        }
    }

    /** A passage among the best. */
    private record Chosen(Version version, Found passage) {
        static final Comparator<Chosen> BEST_FIRST = Comparator.comparingDouble(Chosen::score)
                .reversed()
                .thenComparing(one -> one.version().id())
                .thenComparingInt(one -> one.passage().position());

        float score() {
            return passage.score();
        }

        String id() {
            return IndexSchema.passageId(version.id(), passage.position());
        }

        Candidate candidate(FieldScores scores) {
            return new Candidate(VersionId.parse(version.id()), passage.position(), scores, version.standing());
        }
    }

    /** Returns the best candidates, best first. */
    List<Candidate> find(Passage.Scope scope, int most) {
        Optional<IndexQuery> passages = queries.overPassages(request.query(), scope);
        if (passages.isEmpty()) {
            return List.of();
        }
        List<Chosen> chosen = chosen(query(passages.get()), most).stream()
                .sorted(Chosen.BEST_FIRST)
                .limit(most)
                .toList();
        PassageReader reader = new PassageReader(
                generation,
                chosen.stream().map(one -> one.version().id()).distinct().toList(),
                IndexSchema.MOST_CANDIDATES);
        Query ofThem = QueryTranslator.oneOf(
                IndexSchema.PASSAGE_ID, chosen.stream().map(Chosen::id).toList());
        List<Map<String, Matching>> byField = reader.read(fields(ofThem));
        Map<String, Similarity> likeness = SearchQuery.questionIn(request.query())
                .map(question -> new QuestionLikeness(generation, vectors, question).of(ofThem, reader))
                .orElse(Map.of());
        Map<String, Float> titles =
                titles(chosen.stream().map(one -> one.version().id()).distinct().toList());
        return chosen.stream()
                .map(one -> one.candidate(scores(
                        one,
                        byField,
                        likeness.getOrDefault(one.id(), Similarity.UNKNOWN),
                        titles.getOrDefault(one.version().id(), 0f))))
                .toList();
    }

    private static FieldScores scores(
            Chosen chosen, List<Map<String, Matching>> byField, Similarity likeness, float title) {
        return new FieldScores(
                score(0, chosen, byField),
                score(1, chosen, byField),
                score(2, chosen, byField),
                likeness.words(),
                score(3, chosen, byField),
                title,
                likeness.meaning());
    }

    /** Returns the score of the titles of each version, by version id. */
    private Map<String, Float> titles(List<String> versions) {
        Map<String, Float> titles = new HashMap<>();
        SearchQuery.questionIn(request.query()).ifPresent(question -> {
            Query ofThem = QueryTranslator.oneOf(IndexSchema.VERSION_ID, versions);
            Query title = QueryTranslator.translated(queries.byTitle(question));
            generation
                    .search(asked -> asked.query(
                                    q -> q.bool(both -> both.filter(ofThem).must(title)))
                            .storedFields("_none_")
                            .docvalueFields(field -> field.field(IndexSchema.VERSION_ID))
                            .size(Math.max(1, versions.size())))
                    .hits()
                    .hits()
                    .forEach(hit -> titles.put(
                            HitFields.of(hit).value(IndexSchema.VERSION_ID),
                            HitFields.of(hit).score()));
        });
        return titles;
    }

    private List<Chosen> chosen(Query query, int most) {
        List<Chosen> chosen = new ArrayList<>();
        for (int from = 0; from < IndexSchema.DEEPEST_HIT; from += VERSIONS_AT_A_TIME) {
            List<Version> page = versions(query, from);
            page.stream().flatMap(Version::chosen).forEach(chosen::add);
            if (page.size() < VERSIONS_AT_A_TIME
                    || better(chosen, page.getLast().best()) >= most) {
                return chosen;
            }
        }
        return chosen;
    }

    private static long better(List<Chosen> chosen, float score) {
        return chosen.stream().filter(one -> one.score() > score).count();
    }

    /**
     * Returns the query over versions. A question is matched within passages only; other queries match if each part
     * matches anywhere in the version.
     */
    private Query query(IndexQuery passages) {
        FilterTranslator filters = new FilterTranslator(request.asOf());
        List<Query> narrowed = new ArrayList<>(filters.scope(request));
        narrowed.addAll(filters.filters(request.filters()));
        boolean all = request.query() instanceof SearchQuery.Question
                || (request.query() instanceof SearchQuery.Line line && line.open());
        if (!all) {
            narrowed.add(QueryTranslator.translated(queries.overVersions(request.query())));
        }
        Query best = PassageReader.inPassage(QueryTranslator.translated(passages), IndexSchema.MOST_CANDIDATES);
        return Query.of(q -> q.bool(bool -> bool.must(best).filter(narrowed)));
    }

    private List<Version> versions(Query query, int from) {
        return generation
                .search(asked -> asked.query(query)
                        .trackTotalHits(total -> total.enabled(false))
                        .storedFields("_none_")
                        .docvalueFields(field -> field.field(IndexSchema.VERSION_ID))
                        .docvalueFields(field -> field.field(IndexSchema.facet(Facet.KIND)))
                        .docvalueFields(field -> field.field(IndexSchema.facet(Facet.REGION)))
                        .docvalueFields(field -> field.field(IndexSchema.facet(Facet.AUTHORITY)))
                        .docvalueFields(field -> field.field(IndexSchema.CITED_BY))
                        .docvalueFields(field -> field.field(IndexSchema.TIMELINE))
                        .sort(sort -> sort.score(score -> score.order(SortOrder.Desc)))
                        .sort(sort -> sort.field(
                                id -> id.field(IndexSchema.VERSION_ID).order(SortOrder.Asc)))
                        .from(from)
                        .size(VERSIONS_AT_A_TIME))
                .hits()
                .hits()
                .stream()
                .map(this::version)
                .toList();
    }

    private Version version(Hit<Generation.Kept> hit) {
        HitFields shown = HitFields.of(hit);
        return new Version(
                shown.value(IndexSchema.VERSION_ID),
                new Standing(
                        RegulationKind.valueOf(shown.value(IndexSchema.facet(Facet.KIND))),
                        StatusDays.statusOn(shown.value(IndexSchema.TIMELINE), request.asOf()),
                        Integer.parseInt(shown.value(IndexSchema.CITED_BY)),
                        shown.values(IndexSchema.facet(Facet.REGION)),
                        shown.values(IndexSchema.facet(Facet.AUTHORITY))),
                PassageReader.of(hit));
    }

    /** Returns the queries that each score the given passages by one field. */
    private List<Query> fields(Query ofThem) {
        return queries.byField(request.query()).stream()
                .map(QueryTranslator::translated)
                .map(field -> Query.of(q -> q.bool(both -> both.filter(ofThem).must(field))))
                .toList();
    }

    private static float score(int field, Chosen chosen, List<Map<String, Matching>> byField) {
        return byField.stream()
                .skip(field)
                .findFirst()
                .map(scores -> scores.getOrDefault(chosen.version().id(), Matching.NONE))
                .flatMap(matching -> matching.best().stream()
                        .filter(found -> found.position() == chosen.passage().position())
                        .findFirst())
                .map(Found::score)
                .orElse(0f);
    }
}
