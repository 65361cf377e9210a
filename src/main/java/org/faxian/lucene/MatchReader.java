package org.faxian.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Match;

/**
 * A reader of the version of a document and its best matching passages.
 *
 * @param passages query over passages, prepared once for all versions; empty if the request does not query passages
 */
record MatchReader(OpenCommit commit, Optional<Weight> passages) {
    /** A matching passage. */
    private record Found(int position, float score) {
        static final Comparator<Found> BEST_FIRST =
                Comparator.comparingDouble(Found::score).reversed().thenComparingInt(Found::position);
    }

    static MatchReader of(OpenCommit commit, Optional<Query> passages) throws IOException {
        if (passages.isEmpty()) {
            return new MatchReader(commit, Optional.empty());
        }
        Query rewritten = commit.searcher().rewrite(passages.get());
        return new MatchReader(commit, Optional.of(commit.searcher().createWeight(rewritten, ScoreMode.COMPLETE, 1)));
    }

    Match read(ScoreDoc version) throws IOException {
        List<LeafReaderContext> leaves = commit.reader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(version.doc, leaves));
        int doc = version.doc - leaf.docBase;
        SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexSchema.VERSION_ID);
        if (!ids.advanceExact(doc)) {
            throw new IOException("a version lacks its id: build the index anew with faxian reindex");
        }
        VersionId id = VersionId.parse(ids.lookupOrd(ids.ordValue()).utf8ToString());
        List<Found> found = passages.isPresent() ? found(passages.get(), leaf, doc) : List.of();
        List<Integer> best =
                found.stream().limit(Match.MOST_PASSAGES).map(Found::position).toList();
        return new Match(id, score(version), best, found.size());
    }

    /** Finds the matching passages of a version, which directly precede it and follow the previous version. */
    private List<Found> found(Weight weight, LeafReaderContext leaf, int version) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        BitSet versions = commit.versions().getBitSet(leaf);
        if (scorer == null || versions == null || version == 0) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        NumericDocValues positions = DocValues.getNumeric(leaf.reader(), IndexSchema.POSITION);
        DocIdSetIterator matching = scorer.iterator();
        int first = versions.prevSetBit(version - 1) + 1;
        for (int doc = matching.advance(first); doc < version; doc = matching.nextDoc()) {
            if (positions.advanceExact(doc)) {
                found.add(new Found((int) positions.longValue(), scorer.score()));
            }
        }
        found.sort(Found.BEST_FIRST);
        return found;
    }

    private static float score(ScoreDoc found) {
        return found instanceof FieldDoc sorted
                ? Arrays.stream(sorted.fields)
                        .filter(Float.class::isInstance)
                        .map(Float.class::cast)
                        .findFirst()
                        .orElse(0f)
                : found.score;
    }
}
