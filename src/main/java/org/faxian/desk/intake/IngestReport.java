package org.faxian.desk.intake;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.faxian.desk.index.IndexChange;
import org.faxian.desk.sources.FileOutcome;
import org.faxian.register.CatalogueReport;

/**
 * What became of every file that was given.
 *
 * @param files one entry a file; their outcomes add up to the number of files given
 * @param missing files that the journal knows and that lie in the corpus no longer
 * @param changed files whose bytes are no longer those that were taken in
 * @param unmatchedRepeals how many repeal clauses name a document that is not in the corpus
 * @param catalogues what came of each catalogue in the corpus
 * @param disagreements where a document and a catalogue say different things, each in a sentence
 * @param contradictions what sources, clauses and people say against each other, each in a sentence
 */
public record IngestReport(
        List<FileReport> files,
        IndexChange index,
        List<String> missing,
        List<String> changed,
        int unmatchedRepeals,
        List<CatalogueReport> catalogues,
        List<String> disagreements,
        List<String> contradictions,
        List<String> notices,
        Duration took) {

    /**
     * In how many of the documents read just now each field was recognised.
     *
     * @param documents how many documents were read; annexes are none
     */
    public record FieldCounts(int documents, Map<RecognisedField, Integer> fields) {}

    /** In how many files a doubt stands, and how often in all of them. */
    public record DoubtCount(int files, int times) {
        private DoubtCount and(DoubtCount other) {
            return new DoubtCount(files + other.files, times + other.times);
        }
    }

    /** How many files ended in each outcome that occurred. */
    public Map<FileOutcome, Integer> counts() {
        Map<FileOutcome, Integer> counts = new EnumMap<>(FileOutcome.class);
        files.forEach(file -> counts.merge(file.outcome(), 1, Integer::sum));
        return counts;
    }

    /** Every field is counted, since one that was recognised nowhere is what a person should see first. */
    @JsonProperty
    public FieldCounts recognised() {
        List<FileReport.Recognition> documents = files.stream()
                .flatMap(file -> file.recognised().stream())
                .filter(document -> !document.isAnnex())
                .toList();
        Map<RecognisedField, Integer> counts = new EnumMap<>(RecognisedField.class);
        for (RecognisedField field : RecognisedField.values()) {
            counts.put(
                    field,
                    Math.toIntExact(documents.stream()
                            .filter(document -> document.fields().contains(field))
                            .count()));
        }
        return new FieldCounts(documents.size(), counts);
    }

    /** The doubts by the codes of their warnings. */
    @JsonProperty
    public SortedMap<String, DoubtCount> doubts() {
        SortedMap<String, DoubtCount> counts = new TreeMap<>();
        files.forEach(file ->
                file.doubts().forEach((code, times) -> counts.merge(code, new DoubtCount(1, times), DoubtCount::and)));
        return counts;
    }

    /** Whether every file could be taken in. */
    public boolean isComplete() {
        return files.stream().noneMatch(file -> file.outcome().isFailure());
    }
}
