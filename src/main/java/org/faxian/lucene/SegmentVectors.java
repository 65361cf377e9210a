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
 * The vectors of words that are kept with a generation, laid beside the words of its segments once for each commit: to look
 * words up for each question took five times as long as all else.
 */
final class SegmentVectors {
    private final Optional<WordVectors> kept;
    private final Map<Integer, @Nullable WordVector[]> segments = new ConcurrentHashMap<>();

    SegmentVectors(Optional<WordVectors> kept) {
        this.kept = kept;
    }

    /** The vectors themselves; empty where none are kept. */
    Optional<WordVectors> kept() {
        return kept;
    }

    /** The vectors of the words of a segment of the commit by their ordinals. */
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
