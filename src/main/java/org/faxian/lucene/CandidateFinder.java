package org.faxian.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.search.join.ToChildBlockJoinQuery;
import org.apache.lucene.util.BitSet;
import org.faxian.analysis.WordLikeness;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Candidate;
import org.faxian.search.engine.Candidate.FieldScores;
import org.faxian.search.engine.Candidate.Standing;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.SearchQuery;

/** A finder of the best matching passages of one commit, with their score in each field. */
record CandidateFinder(OpenCommit commit, IndexSearcher searcher, QueryTranslator translator) {
    private static final List<RegulationKind> KINDS = List.of(RegulationKind.values());

    /** Returns the candidates in index order. */
    List<Candidate> find(EngineRequest request, Passage.Scope scope, int most) throws IOException {
        Optional<Query> passages = translator.overPassages(request.query(), scope);
        if (passages.isEmpty()) {
            return List.of();
        }
        Query within = new BooleanQuery.Builder()
                .add(passages.get(), Occur.MUST)
                .add(new ToChildBlockJoinQuery(versions(request), commit.versions()), Occur.FILTER)
                .build();
        int[] found = Arrays.stream(searcher.search(within, most).scoreDocs)
                .mapToInt((ScoreDoc doc) -> doc.doc)
                .sorted()
                .toArray();
        List<Weight> fields = new ArrayList<>();
        for (Query field : translator.byField(request.query())) {
            fields.add(searcher.createWeight(searcher.rewrite(field), ScoreMode.COMPLETE, 1));
        }
        Optional<WordLikeness> likeness = likeness(request.query());
        List<Candidate> candidates = new ArrayList<>(found.length);
        for (LeafReaderContext leaf : commit.reader().leaves()) {
            Segment segment = new Segment(
                    leaf, commit.versions().getBitSet(leaf), fields, passageLikeness(leaf, likeness), request.asOf());
            int end = leaf.docBase + leaf.reader().maxDoc();
            for (int at = firstFrom(leaf.docBase, found); at < found.length && found[at] < end; at++) {
                candidates.add(segment.candidate(found[at] - leaf.docBase));
            }
        }
        return candidates;
    }

    private Optional<WordLikeness> likeness(SearchQuery query) {
        return query instanceof SearchQuery.Question question
                ? commit.wordVectors().kept().flatMap(vectors -> vectors.likenessTo(question.words()))
                : Optional.empty();
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
    private Query versions(EngineRequest request) {
        Query matching = request.query() instanceof SearchQuery.Question
                ? MatchAllDocsQuery.INSTANCE
                : translator.overVersions(request.query());
        return FilterTranslator.narrow(matching, request, request.filters());
    }

    /** A reader of the candidates of one segment, which must be requested in index order. */
    private static final class Segment {
        private final BitSet versions;
        private final LocalDate day;
        private final Scorer[] fields;
        private final Optional<PassageLikeness> likeness;
        private final NumericDocValues position;
        private final SortedDocValues version;
        private final NumericDocValues level;
        private final NumericDocValues citedBy;
        private final BinaryDocValues timeline;

        private Segment(
                LeafReaderContext leaf,
                BitSet versions,
                List<Weight> fields,
                Optional<PassageLikeness> likeness,
                LocalDate day)
                throws IOException {
            this.versions = versions;
            this.likeness = likeness;
            this.day = day;
            this.fields = new Scorer[fields.size()];
            for (int i = 0; i < this.fields.length; i++) {
                this.fields[i] = fields.get(i).scorer(leaf);
            }
            this.position = DocValues.getNumeric(leaf.reader(), IndexSchema.POSITION);
            this.version = DocValues.getSorted(leaf.reader(), IndexSchema.VERSION_ID);
            this.level = DocValues.getNumeric(leaf.reader(), IndexSchema.LEVEL);
            this.citedBy = DocValues.getNumeric(leaf.reader(), IndexSchema.CITED_BY);
            this.timeline = DocValues.getBinary(leaf.reader(), IndexSchema.TIMELINE);
        }

        private Candidate candidate(int passage) throws IOException {
            int parent = versions.nextSetBit(passage);
            if (!position.advanceExact(passage)
                    || !version.advanceExact(parent)
                    || !level.advanceExact(parent)
                    || !citedBy.advanceExact(parent)
                    || !timeline.advanceExact(parent)) {
                throw new IOException("a passage lacks its version: build the index anew with faxian reindex");
            }
            return new Candidate(
                    VersionId.parse(version.lookupOrd(version.ordValue()).utf8ToString()),
                    (int) position.longValue(),
                    new FieldScores(
                            score(0, passage),
                            score(1, passage),
                            score(2, passage),
                            likeness.isPresent() ? likeness.get().of(passage) : 0),
                    new Standing(
                            KINDS.get((int) level.longValue()),
                            StatusTimeline.statusOn(timeline.binaryValue(), day),
                            (int) citedBy.longValue()));
        }

        private float score(int field, int passage) throws IOException {
            // A field that matches nothing in the segment has no scorer.
            if (field >= fields.length || fields[field] == null) {
                return 0;
            }
            Scorer scorer = fields[field];
            int at = scorer.docID() < passage ? scorer.iterator().advance(passage) : scorer.docID();
            return at == passage ? scorer.score() : 0;
        }
    }
}
