package org.faxian.regulation;

import java.time.LocalDate;
import java.util.Objects;

/** An id that no longer stands for a regulation that is published; its addresses still answer, and say so. */
public sealed interface Retired {
    /** The id. */
    RegulationId id();

    /**
     * It is published no longer (撤回).
     *
     * @param on since when
     */
    record Withdrawn(RegulationId id, LocalDate on) implements Retired {
        public Withdrawn {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * It proved to be the same regulation as another (合并).
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
