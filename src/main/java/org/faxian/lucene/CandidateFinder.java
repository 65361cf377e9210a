package org.faxian.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.faxian.analysis.WordLikeness;
import org.faxian.meaning.EncodedQuery;
import org.faxian.search.engine.Candidate;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.Question;

/**
 * A finder of the best matching passages of one commit, with their score in each field: those that share most words with
 * the question, those nearest in meaning, and those of the place and the authority that it names.
 */
record CandidateFinder(
        OpenCommit commit, IndexSearcher searcher, QueryTranslator translator, Optional<PassageVectors> vectors) {
    /** Number of passages that are taken for their meaning alone. */
    private static final int NEAREST = 500;
    /** Number of passages that are taken from the documents of a place or an authority. */
    private static final int PREFERRED = 300;

    /** Returns the candidates in index order. */
    List<Candidate> find(EngineRequest request, Passage.Scope scope, int most) throws IOException {
        Optional<Query> passages = translator.overPassages(request.query(), scope);
        if (passages.isEmpty()) {
            return List.of();
        }
        Set<Integer> found = new LinkedHashSet<>();
        add(passages.get(), request, request.filters(), most, found);
        Optional<Question> question = SearchQuery.questionIn(request.query());
        if (question.isPresent()) {
            for (Filters preferred : question.get().preferred(request.filters())) {
                add(passages.get(), request, preferred, PREFERRED, found);
            }
        }
        if (question.flatMap(Question::meaning).isPresent() && vectors.isPresent()) {
            Query nearest = new TermInSetQuery(
                    IndexSchema.MEANING,
                    vectors.get().nearest(question.get().meaning().orElseThrow().vector(), NEAREST));
            add(inScope(nearest, scope), request, request.filters(), 2 * NEAREST, found);
        }
        return scored(request, found.stream().mapToInt(doc -> doc).sorted().toArray());
    }

    private Query inScope(Query query, Passage.Scope scope) {
        return switch (scope) {
            case ALL -> query;
            case PROVISIONS ->
                new BooleanQuery.Builder()
                        .add(query, Occur.MUST)
                        .add(translator.addressed(), Occur.FILTER)
                        .build();
        };
    }

    private void add(Query passages, EngineRequest request, Filters filters, int most, Set<Integer> found)
            throws IOException {
        Query within = new BooleanQuery.Builder()
                .add(passages, Occur.MUST)
                .add(new ToChildBlockJoinQuery(versions(request, filters), commit.versions()), Occur.FILTER)
                .build();
        for (ScoreDoc doc : searcher.search(within, most).scoreDocs) {
            found.add(doc.doc);
        }
    }

    private List<Candidate> scored(EngineRequest request, int[] found) throws IOException {
        List<Weight> fields = new ArrayList<>();
        for (Query field : translator.byField(request.query())) {
            fields.add(weight(field));
        }
        Optional<Question> question = SearchQuery.questionIn(request.query());
        Optional<Weight> title =
                question.isPresent() ? Optional.of(weight(translator.byTitle(question.get()))) : Optional.empty();
        Optional<WordLikeness> likeness = question.flatMap(this::likeness);
        List<ScoredPassage> passages = new ArrayList<>(found.length);
        for (LeafReaderContext leaf : commit.reader().leaves()) {
            CandidateSegment segment = new CandidateSegment(
                    leaf,
                    commit.versions().getBitSet(leaf),
                    fields,
                    title,
                    passageLikeness(leaf, likeness),
                    request.asOf());
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (int at = firstFrom(leaf.docBase, found); at < found.length && found[at] < end; at++) {
                passages.add(segment.read(found[at] - leaf.docBase));
            }
        }
        return withMeaning(passages, question.flatMap(Question::meaning));
    }

    private Weight weight(Query query) throws IOException {
        return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
    }

    private List<Candidate> withMeaning(List<ScoredPassage> passages, Optional<EncodedQuery> meaning)
            throws IOException {
        float[] meanings = new float[passages.size()];
        if (meaning.isPresent() && vectors.isPresent()) {
            meanings = vectors.get()
                    .likeness(
                            meaning.get().vector(),
                            passages.stream().map(ScoredPassage::key).toList());
        }
        List<Candidate> candidates = new ArrayList<>(meanings.length);
        for (int i = 0; i < meanings.length; i++) {
            candidates.add(passages.get(i).candidate(meanings[i]));
        }
        return candidates;
    }

    private Optional<WordLikeness> likeness(Question question) {
        return commit.wordVectors().kept().flatMap(vectors -> vectors.likenessTo(question.words()));
    }

    private Optional<PassageLikeness> passageLikeness(LeafReaderContext leaf, Optional<WordLikeness> likeness)
            throws IOException {
        return likeness.isPresent()
                ? Optional.of(
                        new PassageLikeness(leaf.reader(), commit.wordVectors().of(leaf), likeness.get()))
                : Optional.empty();
    }

    private static int firstFrom(int doc, int[] sorted) {
        int at = Arrays.binarySearch(sorted, doc);
        return at < 0 ? -at - 1 : at;
    }

    /**
     * Returns the query over versions. A question is matched within passages only; other queries match if each part
     * matches anywhere in the version.
     */
    private Query versions(EngineRequest request, Filters filters) {
        boolean all = request.query() instanceof Question
                || (request.query() instanceof SearchQuery.Line line && line.open());
        Query matching = all ? MatchAllDocsQuery.INSTANCE : translator.overVersions(request.query());
        return FilterTranslator.narrow(new ConstantScoreQuery(matching), request, filters);
    }
}
