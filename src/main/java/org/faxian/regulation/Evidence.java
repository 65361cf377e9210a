package org.faxian.regulation;

import java.util.Objects;
import java.util.Optional;

/**
 * Why a status is what it is: a quotation, or a sentence on what is known.
 *
 * @param text the clause as it stands in the document, or a sentence of ours where nothing can be quoted
 * @param source the regulation whose text is quoted; empty where nothing is quoted
 */
public record Evidence(String text, Optional<Source> source) {

    /** The regulation that a quotation is taken from. */
    public record Source(RegulationId id, String title) {
        public Source {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(title, "title");
        }
    }

    public Evidence {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
    }

    /** A sentence on what is known, quoting nobody. */
    public static Evidence note(String text) {
        return new Evidence(text, Optional.empty());
    }

    /** The clause by which a regulation does something to another. */
    public static Evidence quote(Relation relation) {
        return quote(relation.clause(), relation.actor().id(), relation.actor().title());
    }

    /** A clause that stands in the regulation named. */
    public static Evidence quote(String clause, RegulationId id, String title) {
        return new Evidence(clause, Optional.of(new Source(id, title)));
    }
}
