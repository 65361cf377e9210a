package org.faxian.search.query;

import java.util.List;
import java.util.Objects;
import org.faxian.search.names.Meant;

/** What a reference means (引用): a number, a title, or a citation of a provision. */
public sealed interface Resolution {

    /** It means this and nothing else that is held. */
    record One(Meant meant) implements Resolution {
        public One {
            Objects.requireNonNull(meant, "meant");
        }
    }

    /** It may mean each of these, the likeliest first; one alone where the reference tells too little to be sure of it. */
    record Many(List<Meant> choices) implements Resolution {
        public Many {
            choices = List.copyOf(choices);
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("what may mean several means at least one");
            }
        }
    }

    /** It means nothing that is held; these are like it. */
    record None(List<Meant> nearest) implements Resolution {
        public None {
            nearest = List.copyOf(nearest);
        }
    }
}
