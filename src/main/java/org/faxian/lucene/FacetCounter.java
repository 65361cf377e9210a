package org.faxian.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollector.MatchingDocs;
import org.apache.lucene.facet.StringDocValuesReaderState;
import org.apache.lucene.facet.StringValueFacetCounts;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Engine.FacetCount;
import org.faxian.search.engine.Facet;

/** A counter of the facet values of the documents that a search collected. */
final class FacetCounter {
    private final Map<Facet, StringDocValuesReaderState> states = new EnumMap<>(Facet.class);

    /** Creates a counter for one commit of the index. */
    FacetCounter(IndexReader reader) throws IOException {
        for (Facet facet : Facet.ofVersions()) {
            states.put(facet, new StringDocValuesReaderState(reader, IndexSchema.count(facet)));
        }
    }

    /** Returns the values that occur, most frequent first; years newest first. */
    List<FacetCount> count(Facet facet, FacetsCollector collected, LocalDate day) throws IOException {
        List<FacetCount> counts = facet == Facet.STATUS ? statuses(collected, day) : values(facet, collected);
        return counts.stream().sorted(facet.order()).toList();
    }

    private List<FacetCount> values(Facet facet, FacetsCollector collected) throws IOException {
        StringDocValuesReaderState state = states.get(facet);
        return Arrays.stream(new StringValueFacetCounts(state, collected)
                        .getAllChildren(IndexSchema.count(facet))
                        .labelValues)
                .map(counted -> new FacetCount(counted.label, counted.value.longValue()))
                .toList();
    }

    private static List<FacetCount> statuses(FacetsCollector collected, LocalDate day) throws IOException {
        Map<ValidityStatus, Long> counts = new EnumMap<>(ValidityStatus.class);
        for (MatchingDocs segment : collected.getMatchingDocs()) {
            BinaryDocValues timelines = DocValues.getBinary(segment.context().reader(), IndexSchema.TIMELINE);
            DocIdSetIterator docs = segment.bits().iterator();
            for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                if (timelines.advanceExact(doc)) {
                    counts.merge(StatusTimeline.statusOn(timelines.binaryValue(), day), 1L, Long::sum);
                }
            }
        }
        List<FacetCount> found = new ArrayList<>();
        counts.forEach((status, count) -> found.add(new FacetCount(status.name(), count)));
        return found;
    }
}
