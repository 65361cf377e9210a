package org.faxian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one regulation does to another, with the clause that says so.
 *
 * @param type what is done
 * @param actor the regulation that does it
 * @param target the regulation to which it is done
 * @param on the day on which it takes effect
 * @param clause as it stands in the actor's text
 * @param provisions the target's provisions to which it is done, where it is not done to the whole and they can be told
 * @param until the last day for which it works, where it works for a time: of the term that is given to the target, of its
 *     suspension, or before it takes effect
 * @param names what the actor's text calls the target; empty where it only gives a number
 */
public record Relation(
        Type type,
        Party actor,
        Party target,
        LocalDate on,
        String clause,
        List<ProvisionReference> provisions,
        Optional<LocalDate> until,
        List<String> names) {

    /** What one regulation can do to another. */
    public enum Type {
        REPEALS("废止"),
        /** Some provisions only; the rest stays in force. */
        REPEALS_PARTLY("部分废止"),
        /** Its purpose was fulfilled or its term had run out; a declaration says so. */
        DECLARES_LAPSED("宣布失效"),
        SUSPENDS("暂停施行"),
        RESUMES("恢复施行"),
        /** A wording that holds the amendment is known. */
        AMENDS("修改"),
        /** An amendment of which no consolidated wording is known. */
        AMENDS_UNCONSOLIDATED("修改（修改后的全文未收录）"),
        /** It takes effect later than it says itself. */
        POSTPONES("推迟施行"),
        /** Words of it were wrong; what is known of it need not hold the right ones. */
        CORRECTS("更正"),
        /** Its term ends later than it says itself. */
        EXTENDS("延长有效期"),
        /** It is said to be in force still. */
        CONTINUES("继续有效"),
        /** A sentence names it beside a verb that ends, suspends or extends, and was not understood. */
        UNREAD("提及，效力待核"),
        /** It was made on the ground of the other; where provisions are told, by their delegation. */
        BASED_ON("依据"),
        /** It refers to provisions of the other. */
        CITES("引用");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** Whether it changes what the other is worth, or its text. */
        public boolean isAct() {
            return !refers() && this != UNREAD;
        }

        /** Whether it leaves the other as it is, and speaks of it only. */
        public boolean refers() {
            return this == BASED_ON || this == CITES;
        }

        /** Whether it takes force from the other for good, as a whole or in part. */
        public boolean ends() {
            return this == REPEALS || this == REPEALS_PARTLY || this == DECLARES_LAPSED;
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
        // An index that an earlier version wrote knows nothing of extended terms.
        until = Objects.requireNonNullElse(until, Optional.empty());
        provisions = List.copyOf(provisions);
        names = List.copyOf(names);
    }

    /** A relation that gives the target no term. */
    public Relation(
            Type type,
            Party actor,
            Party target,
            LocalDate on,
            String clause,
            List<ProvisionReference> provisions,
            List<String> names) {
        this(type, actor, target, on, clause, provisions, Optional.empty(), names);
    }

    /** The same, under these names of the target. */
    public Relation withNames(List<String> others) {
        return new Relation(type, actor, target, on, clause, provisions, until, others);
    }
}
