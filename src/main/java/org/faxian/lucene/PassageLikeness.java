package org.faxian.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.faxian.analysis.WordLikeness;
import org.faxian.analysis.WordLikeness.Share;
import org.faxian.analysis.WordVector;
import org.jspecify.annotations.Nullable;

/** The similarity of the passages of one segment to a question; passages must be requested in index order. */
final class PassageLikeness {
    private final SortedSetDocValues words;
    private final @Nullable WordVector[] vectors;
    private final WordLikeness likeness;
    /** Shares by word ordinal, filled lazily because many passages have words in common. */
    private final @Nullable Share[] shares;

    /**
     * @param vectors word vectors of the segment by ordinal, see {@link SegmentVectors}
     */
    PassageLikeness(LeafReader segment, @Nullable WordVector[] vectors, WordLikeness likeness) throws IOException {
        this.words = DocValues.getSortedSet(segment, IndexSchema.WORD_SET);
        this.vectors = vectors;
        this.likeness = likeness;
        this.shares = new Share[vectors.length];
    }

    /** Returns the similarity of a passage, -1 to 1; 0 if no vector is known. */
    float of(int passage) throws IOException {
        if (!words.advanceExact(passage)) {
            return 0;
        }
        List<Share> known = new ArrayList<>(words.docValueCount());
        for (int i = 0; i < words.docValueCount(); i++) {
            int word = (int) words.nextOrd();
            WordVector vector = vectors[word];
            if (vector != null) {
                known.add(share(word, vector));
            }
        }
        return WordLikeness.of(known);
    }

    private Share share(int word, WordVector vector) {
        Share share = shares[word];
        if (share == null) {
            share = likeness.share(vector);
            shares[word] = share;
        }
        return share;
    }
}
