package org.faxian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.language.Labelled;

/**
 * The act of one regulation on another, or a reference, with its clause.
 *
 * @param type the type of the relation
 * @param actor the acting regulation
 * @param target the affected regulation
 * @param on the day on which it takes effect
 * @param clause the clause in the actor's text, verbatim
 * @param provisions the target's affected provisions, if only a part is affected and the provisions are known
 * @param until the last day, if the act is limited in time: of the target's new term, of its suspension, or before it
 *     takes effect
 * @param names the target's names in the actor's text; empty if the text gives only a number
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

    /** The type of a relation. */
    public enum Type implements Labelled {
        REPEALS("废止"),
        /** Repeal of some provisions; the rest stays in force. */
        REPEALS_PARTLY("部分废止"),
        /** Declaration that the target's purpose is fulfilled or its term has expired. */
        DECLARES_LAPSED("宣布失效"),
        SUSPENDS("暂停施行"),
        RESUMES("恢复施行"),
        /** Amendment; a version that includes it is held. */
        AMENDS("修改"),
        /** Amendment; no consolidated version is held. */
        AMENDS_UNCONSOLIDATED("修改（修改后的文本待收录）"),
        /** Postponement of the day on which the target takes effect. */
        POSTPONES("推迟施行"),
        /** Correction of wrong words; the text that is held need not include it. */
        CORRECTS("更正"),
        /** Extension of the target's term. */
        EXTENDS("延长有效期"),
        /** Statement that the target is still in force. */
        CONTINUES("继续有效"),
        /**
         * A sentence that names the target with a verb of ending, suspending or extending, and that was not
         * understood.
         */
        UNREAD("提及，时效性待确认"),
        /** The target as legal basis; if provisions are given, their delegation. */
        BASED_ON("依据"),
        /** Citation of provisions of the target. */
        CITES("引用");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** Returns whether the relation changes the target's validity or text. */
        public boolean isAct() {
            return !refers() && this != UNREAD;
        }

        /** Returns whether the relation only refers to the target. */
        public boolean refers() {
            return this == BASED_ON || this == CITES;
        }

        /** Returns whether the relation permanently ends the target, as a whole or in part. */
        public boolean ends() {
            return this == REPEALS || this == REPEALS_PARTLY || this == DECLARES_LAPSED;
        }

        /** Returns the Chinese term shown to the public. */
        @Override
        public String label() {
            return label;
        }

        @Override
        public String prefix() {
            return "relation";
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
        // Indexes written by earlier versions have no extended terms.
        until = Objects.requireNonNullElse(until, Optional.empty());
        provisions = List.copyOf(provisions);
        names = List.copyOf(names);
    }

    /** Creates a relation that is not limited in time. */
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

    /** Returns the relation with other names of the target. */
    public Relation withNames(List<String> others) {
        return new Relation(type, actor, target, on, clause, provisions, until, others);
    }
}
