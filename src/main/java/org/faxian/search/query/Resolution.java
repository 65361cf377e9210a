package org.faxian.search.query;

import java.util.List;
import java.util.Objects;
import org.faxian.search.names.ReferenceTarget;

/** The result of resolving a reference (引用): a number, a title, or a citation of a provision. */
public sealed interface Resolution {

    /** The reference has exactly one target in the index. */
    record One(ReferenceTarget meant) implements Resolution {
        public One {
            Objects.requireNonNull(meant, "meant");
        }
    }

    /**
     * The reference may have each of these targets, likeliest first; a single target if the reference is not specific
     * enough to be certain.
     */
    record Many(List<ReferenceTarget> choices) implements Resolution {
        public Many {
            choices = List.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("what may mean several means at least one");
            }
        }
    }

    /** The reference has no target in the index; {@code nearest} lists similar regulations. */
    record None(List<ReferenceTarget> nearest) implements Resolution {
        public None {
            nearest = List.copyOf(nearest);
        }
    }
}
