package org.faxian.export.manuscript;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The content of a document to be made, in reading order and without a format. Equal manuscripts give files of equal
 * bytes.
 */
public interface Manuscript {
    /**
     * The facts that a format keeps beside the text.
     *
     * @param authors authorities, or the publisher of a compilation
     * @param identifier a name that is the same for equal content: the version, or the question of a compilation
     * @param asOf the day as of which statuses are true; also the date of the file
     * @param source the address of the text; empty if there is none
     */
    record Facts(String title, List<String> authors, String identifier, LocalDate asOf, Optional<String> source) {
        public Facts {
            Objects.requireNonNull(title, "title");
            authors = List.copyOf(authors);
            Objects.requireNonNull(identifier, "identifier");
            Objects.requireNonNull(asOf, "asOf");
            Objects.requireNonNull(source, "source");
        }
    }

    /** A receiver of blocks. */
    @FunctionalInterface
    interface Receiver {
        void accept(Block block) throws IOException;
    }

    /** Returns the facts on the document. */
    Facts facts();

    /**
     * Gives all blocks in order. Texts are read when they are reached, so that a compilation of any size fits into
     * memory; a manuscript can be read more than once.
     */
    void read(Receiver receiver) throws IOException;
}
