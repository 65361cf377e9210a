package org.faxian.regulation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A line of the journal: a fact that no file states. The journal is append-only. */
public sealed interface JournalEvent permits JournalEvent.Identified, JournalEvent.Published, Decision {
    /** Returns when the line was written. */
    Instant at();

    /** Returns the writer: a person's name or {@code faxian}. */
    String by();

    /**
     * A person's decision to publish a file despite a mark that forbids publication.
     *
     * @param sha256 the checksum of the file; the decision applies at any path
     * @param source the file's path in the corpus at the time of the decision
     * @param title the title recognised at that time; empty for an annex without one
     */
    record Published(Instant at, String by, Sha256 sha256, String source, Optional<String> title, String reason)
            implements JournalEvent {
        public Published {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(sha256, "sha256");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(title, "title");
            if (by.isBlank() || reason.isBlank()) {
                throw new IllegalArgumentException("a publication says who decided it and why, found by \"" + by
                        + "\", reason \"" + reason + "\"");
            }
        }
    }

    /**
     * The assignment of a source text to a regulation; from then on the text belongs to that id.
     *
     * @param source the file's path in the corpus when it was first registered
     * @param position the position of the text in the file; empty for the first; see {@link TextId#position()}
     * @param title the title recognised at that time, for readers of the journal
     */
    record Identified(
            Instant at,
            String by,
            RegulationId id,
            String source,
            Sha256 sha256,
            Optional<Integer> position,
            String title)
            implements JournalEvent {
        public Identified {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(sha256, "sha256");
            Objects.requireNonNull(position, "position");
            Objects.requireNonNull(title, "title");
        }

        /** Returns the text that belongs to the regulation. */
        public TextId text() {
            return new TextId(sha256, position.orElse(0));
        }
    }
}
