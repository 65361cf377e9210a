package org.faxian.cli;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of every file that was given.
 *
 * @param files one entry a file; their outcomes add up to the number of files given
 * @param missing files that the journal knows and that lie in the corpus no longer
 * @param changed files whose bytes are no longer those that were taken in
 * @param unmatchedRepeals how many repeal clauses name a document that is not in the corpus
 * @param contradictions what sources, clauses and people say against each other, each in a sentence
 */
record IngestReport(
        List<FileReport> files,
        IndexChange index,
        List<String> missing,
        List<String> changed,
        int unmatchedRepeals,
        List<String> contradictions,
        List<String> notices,
        Duration took) {

    /**
     * What became of one file.
     *
     * @param detail the reason, or the id under which it was registered; may be empty
     * @param warnings how many doubts a person should look at
     */
    record FileReport(String file, FileOutcome outcome, String detail, String title, int warnings) {}

    /** What changed in the index. */
    record IndexChange(int regulations, int versions, int replaced, int deleted, String generation) {}

    /** How many files ended in each outcome that occurred. */
    Map<FileOutcome, Integer> counts() {
        Map<FileOutcome, Integer> counts = new EnumMap<>(FileOutcome.class);
        files.forEach(file -> counts.merge(file.outcome(), 1, Integer::sum));
        return counts;
    }

    /** Whether every file could be taken in. */
    boolean isComplete() {
        return files.stream().noneMatch(file -> file.outcome().isFailure());
    }
}
