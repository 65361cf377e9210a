package org.faxian.desk.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.faxian.desk.index.IndexChange;
import org.faxian.ingest.FileOutcome;
import org.faxian.language.Message;
import org.faxian.register.CatalogueReport;

/**
 * The outcome of every file given to {@code ingest}.
 *
 * @param files one entry per file; their outcomes add up to the number of files given
 * @param missing files known to the journal but no longer in the corpus
 * @param changed files whose bytes have changed after they were ingested
 * @param unmatchedRepeals the number of repeal clauses that name a document not in the corpus
 * @param catalogues the result of each catalogue in the corpus
 * @param disagreements one sentence for each difference between a document and a catalogue
 * @param contradictions one sentence for each contradiction among sources, clauses and decisions
 */
public record IngestReport(
        List<FileReport> files,
        IndexChange index,
        List<String> missing,
        List<String> changed,
        int unmatchedRepeals,
        List<CatalogueReport> catalogues,
        List<Message> disagreements,
        List<Message> contradictions,
        List<Message> notices,
        Duration took) {

    /**
     * The number of documents, among those read in this run, in which each field was recognised.
     *
     * @param documents the number of documents read, without annexes
     */
    public record FieldCounts(int documents, SortedMap<RecognisedField, Integer> fields) {}

    /** The number of files with a doubt, and the number of its occurrences in all files. */
    public record DoubtCount(int files, int times) {
        private DoubtCount and(DoubtCount other) {
            return new DoubtCount(files + other.files, times + other.times);
        }
    }

    /** Returns the number of files for each outcome that occurred. */
    public Map<FileOutcome, Integer> counts() {
        Map<FileOutcome, Integer> counts = new EnumMap<>(FileOutcome.class);
        files.forEach(file -> counts.merge(file.outcome(), 1, Integer::sum));
        return counts;
    }

    /** Counts every field, including fields that were recognised nowhere: these matter most. */
    @JsonProperty
    public FieldCounts recognised() {
        List<FileReport.Recognition> documents = files.stream()
                .flatMap(file -> file.recognised().stream())
                .filter(document -> !document.isAnnex())
                .toList();
        SortedMap<RecognisedField, Integer> counts = new TreeMap<>();
        for (RecognisedField field : RecognisedField.all()) {
            counts.put(
                    field,
                    Math.toIntExact(documents.stream()
                            .filter(document -> document.fields().contains(field))
                            .count()));
        }
        return new FieldCounts(documents.size(), counts);
    }

    /** Returns the doubts by warning code. */
    @JsonProperty
    public SortedMap<String, DoubtCount> doubts() {
        SortedMap<String, DoubtCount> counts = new TreeMap<>();
        files.forEach(file ->
                file.doubts().forEach((code, times) -> counts.merge(code, new DoubtCount(1, times), DoubtCount::and)));
        return counts;
    }

    /** Returns whether no file failed. */
    public boolean isComplete() {
        return files.stream().noneMatch(file -> file.outcome().isFailure());
    }
}
