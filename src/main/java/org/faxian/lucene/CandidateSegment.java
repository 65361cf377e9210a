package org.faxian.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Candidate.FieldScores;
import org.faxian.search.engine.Candidate.Standing;
import org.faxian.search.engine.Facet;
import org.jspecify.annotations.Nullable;

/** A reader of the candidates of one segment, which must be requested in index order. */
final class CandidateSegment {
    private static final List<RegulationKind> KINDS = List.of(RegulationKind.values());

    private final BitSet versions;
    private final LocalDate day;
    private final List<FieldScorer> fields = new ArrayList<>();
    private final FieldScorer title;
    private final Optional<PassageLikeness> likeness;
    private final NumericDocValues position;
    private final BinaryDocValues key;
    private final SortedDocValues version;
    private final NumericDocValues level;
    private final NumericDocValues citedBy;
    private final BinaryDocValues timeline;
    private final SortedSetDocValues places;
    private final SortedSetDocValues authorities;

    /**
     * @param fields queries that each score a passage by one field: pairs, words, related terms, the whole string
     * @param title query that scores a version by its titles
     */
    CandidateSegment(
            LeafReaderContext leaf,
            BitSet versions,
            List<Weight> fields,
            Optional<Weight> title,
            Optional<PassageLikeness> likeness,
            LocalDate day)
            throws IOException {
        this.versions = versions;
        this.likeness = likeness;
        this.day = day;
        for (Weight field : fields) {
            this.fields.add(new FieldScorer(field.scorer(leaf)));
        }
        this.title = new FieldScorer(title.isPresent() ? title.get().scorer(leaf) : null);
        this.position = DocValues.getNumeric(leaf.reader(), IndexSchema.POSITION);
        this.key = DocValues.getBinary(leaf.reader(), IndexSchema.MEANING);
        this.version = DocValues.getSorted(leaf.reader(), IndexSchema.VERSION_ID);
        this.level = DocValues.getNumeric(leaf.reader(), IndexSchema.LEVEL);
        this.citedBy = DocValues.getNumeric(leaf.reader(), IndexSchema.CITED_BY);
        this.timeline = DocValues.getBinary(leaf.reader(), IndexSchema.TIMELINE);
        this.places = DocValues.getSortedSet(leaf.reader(), IndexSchema.count(Facet.REGION));
        this.authorities = DocValues.getSortedSet(leaf.reader(), IndexSchema.count(Facet.AUTHORITY));
    }

    /** The score of documents by one query; a query that matches nothing in the segment has no scorer. */
    private record FieldScorer(@Nullable Scorer scorer) {
        float of(int document) throws IOException {
            if (scorer == null) {
                return 0;
            }
            int at = scorer.docID() < document ? scorer.iterator().advance(document) : scorer.docID();
            return at == document ? scorer.score() : 0;
        }
    }

    ScoredPassage read(int passage) throws IOException {
        int parent = versions.nextSetBit(passage);
        if (!position.advanceExact(passage)
                || !key.advanceExact(passage)
                || !version.advanceExact(parent)
                || !level.advanceExact(parent)
                || !citedBy.advanceExact(parent)
                || !timeline.advanceExact(parent)) {
            throw new IOException("a passage lacks its version: build the index anew with faxian reindex");
        }
        return new ScoredPassage(
                VersionId.parse(version.lookupOrd(version.ordValue()).utf8ToString()),
                (int) position.longValue(),
                new FieldScores(
                        score(0, passage),
                        score(1, passage),
                        score(2, passage),
                        likeness.isPresent() ? likeness.get().of(passage) : 0,
                        score(3, passage),
                        title.of(parent),
                        0),
                new Standing(
                        KINDS.get((int) level.longValue()),
                        StatusTimeline.statusOn(timeline.binaryValue(), day),
                        (int) citedBy.longValue(),
                        values(places, parent),
                        values(authorities, parent)),
                BytesRef.deepCopyOf(key.binaryValue()));
    }

    private float score(int field, int passage) throws IOException {
        return field < fields.size() ? fields.get(field).of(passage) : 0;
    }

    private static List<String> values(SortedSetDocValues field, int parent) throws IOException {
        List<String> values = new ArrayList<>();
        if (field.advanceExact(parent)) {
            for (int i = 0; i < field.docValueCount(); i++) {
                values.add(field.lookupOrd(field.nextOrd()).utf8ToString());
            }
        }
        return values;
    }
}
