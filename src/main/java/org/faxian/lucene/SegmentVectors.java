package org.faxian.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.faxian.analysis.WordVector;
import org.faxian.analysis.WordVectors;
import org.jspecify.annotations.Nullable;

/**
 * The word vectors of a generation, mapped to the word ordinals of its segments once per commit. Looking words up for
 * each question took five times as long as the rest of the search.
 */
final class SegmentVectors {
    private final Optional<WordVectors> kept;
    private final Map<Integer, @Nullable WordVector[]> segments = new ConcurrentHashMap<>();

    SegmentVectors(Optional<WordVectors> kept) {
        this.kept = kept;
    }

    /** Returns the word vectors; empty if there are none. */
    Optional<WordVectors> kept() {
        return kept;
    }

    /** Returns the vectors of the words of a segment by ordinal. */
    @Nullable
    WordVector[] of(LeafReaderContext segment) {
        return segments.computeIfAbsent(segment.ord, ord -> read(segment));
    }

    private @Nullable WordVector[] read(LeafReaderContext segment) {
        try {
            SortedSetDocValues words = DocValues.getSortedSet(segment.reader(), IndexSchema.WORD_SET);
            @Nullable WordVector[] vectors = new WordVector[(int) words.getValueCount()];
            TermsEnum terms = words.termsEnum();
            for (int ord = 0; ord < vectors.length; ord++) {
                String word = terms.next().utf8ToString();
                vectors[ord] = kept.flatMap(known -> known.vector(word)).orElse(null);
            }
            return vectors;
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be read: " + e.getMessage(), e);
        }
    }
}
