package org.faxian.regulation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** A line of the journal: what no file can say. Lines are only ever added. */
public sealed interface JournalEvent permits JournalEvent.Identified, JournalEvent.Published, Decision {
    /** When it was written. */
    Instant at();

    /** Who wrote it: a person's name, or {@code faxian}. */
    String by();

    /**
     * A person decided that a file is published although it bears a mark that forbids it.
     *
     * @param sha256 the bytes that the decision is about, wherever they lie
     * @param source the file's path in the corpus when it was decided
     * @param title the title as it was recognised then; empty for an annex without one
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
     * A source was found to hold a regulation; from now on this file belongs to that id.
     *
     * @param source the file's path in the corpus when it was first registered
     * @param position which of the texts that the file holds; empty for the first; see {@link TextId#position()}
     * @param title the title as it was recognised then, for a person who reads the journal
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

        /** The text that belongs to the regulation. */
        public TextId text() {
            return new TextId(sha256, position.orElse(0));
        }
    }
}
