package org.faxian.ingest;

import java.util.List;
import org.faxian.regulation.RecognisedDocument;

/** The nature of a document: a regulation, an explanation of one, something else, or undecided. */
public sealed interface DocumentNature {

    /** A judge of the nature of a recognised document. Implementations are stateless. */
    @FunctionalInterface
    interface Judge {
        /**
         * Decides the nature of a document.
         *
         * @param fileName the name of the file, with or without folders
         */
        DocumentNature judge(ExtractedText text, String fileName, RecognisedDocument document);
    }

    /** A regulation. */
    record Regulation() implements DocumentNature {}

    /**
     * An official explanation (政策解读).
     *
     * @param explained the names of the regulations that it explains; may be empty
     */
    record Explanation(String title, List<String> explained) implements DocumentNature {
        public Explanation {
            explained = List.copyOf(explained);
        }
    }

    /** A text that is neither a regulation nor an explanation. */
    record Other(NonRegulation kind) implements DocumentNature {}

    /**
     * A text that resembles a regulation but lacks the features that would show it to be one.
     *
     * @param missing the missing features
     */
    record Doubtful(List<RegulationFeature> missing) implements DocumentNature {
        public Doubtful {
            missing = List.copyOf(missing);
        }
    }
}
