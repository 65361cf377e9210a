package org.faxian.regulation;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What one regulation does to another, with the clause that says so.
 *
 * @param type what is done
 * @param actor the regulation that does it
 * @param target the regulation to which it is done
 * @param on the day on which it takes effect
 * @param clause as it stands in the actor's text
 */
public record Relation(Type type, Party actor, Party target, LocalDate on, String clause) {

    /** What one regulation can do to another. */
    public enum Type {
        REPEALS("废止");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** The Chinese term, as the public reads it. */
        public String label() {
            return label;
        }
    }

    /** One side of a relation. */
    public record Party(RegulationId id, String title) {
        public Party {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
        }
    }

    public Relation {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(clause, "clause");
    }
}
