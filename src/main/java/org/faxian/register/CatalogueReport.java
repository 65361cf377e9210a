package org.faxian.register;

import java.util.List;
import java.util.Objects;

/**
 * What came of a catalogue.
 *
 * @param listed how many documents it lists
 * @param matched how many of them are documents beside it
 * @param filled how many fields of documents it tells that their own texts do not
 * @param findings the rows of which nothing came
 */
public record CatalogueReport(String path, int listed, int matched, int filled, List<Finding> findings) {
    /** Why nothing came of a row. */
    public enum Problem {
        ABSENT("listed, but not in the corpus"),
        UNLIKE("the document of this title is of another number or day"),
        AMBIGUOUS("may mean more than one document"),
        ELSEWHERE("its document lies in a folder of which this catalogue does not speak"),
        UNREAD_DAY("a cell for a day holds none"),
        UNKNOWN_STATUS("the words for its status are not known");

        private final String meaning;

        Problem(String meaning) {
            this.meaning = meaning;
        }

        /** What it means, for a person. */
        public String meaning() {
            return meaning;
        }

        /** Whether the row is of no use at all. */
        boolean isWhole() {
            return this == ABSENT || this == UNLIKE || this == AMBIGUOUS || this == ELSEWHERE;
        }
    }

    /**
     * A row of which nothing came.
     *
     * @param row as it stands
     * @param candidates the documents that may be meant, the nearest first
     */
    public record Finding(Problem problem, String row, List<UnmatchedRepeal.Candidate> candidates) {
        public Finding {
            Objects.requireNonNull(problem, "problem");
            Objects.requireNonNull(row, "row");
            candidates = List.copyOf(candidates);
        }
    }

    public CatalogueReport {
        Objects.requireNonNull(path, "path");
        findings = List.copyOf(findings);
    }
}
