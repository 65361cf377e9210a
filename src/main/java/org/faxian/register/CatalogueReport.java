package org.faxian.register;

import java.util.List;
import java.util.Objects;

/**
 * The result of applying a catalogue.
 *
 * @param listed the number of documents listed
 * @param matched the number of rows that match a document of its folder
 * @param filled the number of document fields filled from it
 * @param findings the rows with problems
 */
public record CatalogueReport(String path, int listed, int matched, int filled, List<Finding> findings) {
    /** The problem of a row. */
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

        /** Returns the explanation for a person. */
        public String meaning() {
            return meaning;
        }

        /** Returns whether the row is of no use at all. */
        boolean isWhole() {
            return this == ABSENT || this == UNLIKE || this == AMBIGUOUS || this == ELSEWHERE;
        }
    }

    /**
     * A row with a problem.
     *
     * @param row the row, verbatim
     * @param candidates the possible documents, the nearest first
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
