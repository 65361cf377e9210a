package org.faxian.regulation;

import java.time.LocalDate;
import java.util.Objects;

/** An id that no longer stands for a published regulation; its URLs still answer and report the retirement. */
public sealed interface Retired {
    /** Returns the retired id. */
    RegulationId id();

    /**
     * An id withdrawn from publication (撤回).
     *
     * @param on the day of the withdrawal
     */
    record Withdrawn(RegulationId id, LocalDate on) implements Retired {
        public Withdrawn {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * An id merged into another that stands for the same regulation (合并).
     *
     * @param into the id that is kept
     */
    record Merged(RegulationId id, RegulationId into) implements Retired {
        public Merged {
            Objects.requireNonNull(id, "id");
            if (id.equals(into)) {
                throw new IllegalArgumentException("a regulation cannot be merged with itself: " + id);
            }
        }
    }
}
