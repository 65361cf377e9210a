package org.faxian.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happens to a regulation on a day (立改废): it is promulgated, takes effect, is amended, ends.
 *
 * <p>Of one type there is at most one change of a regulation on a day.
 *
 * @param on the day from which it counts; it may lie in the future
 * @param subject what it happens to; empty where that is published no longer, of which nothing but the id is told
 * @param grounds what says so
 * @param knownFrom the first day on which anybody could know of it, however early or late it counts
 */
public record Change(
        LocalDate on,
        Type type,
        RegulationId id,
        Optional<Subject> subject,
        Optional<Grounds> grounds,
        LocalDate knownFrom) {

    /** The newest first; on one day in the order of the types, then of the ids. */
    public static final Comparator<Change> NEWEST_FIRST = Comparator.comparing(Change::on)
            .reversed()
            .thenComparing(Change::type)
            .thenComparing(change -> change.id().value());

    /** What can happen to a regulation. */
    public enum Type {
        PROMULGATED("公布"),
        TOOK_EFFECT("施行"),
        AMENDED("修改"),
        PARTLY_REPEALED("部分废止"),
        SUSPENDED("暂停施行"),
        RESUMED("恢复施行"),
        REPEALED("废止"),
        LAPSED("失效"),
        /** What was recognised of it was put right; the law has not changed. */
        CORRECTED("更正"),
        /** It is published no longer. */
        WITHDRAWN("撤回");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** The Chinese term, as the public reads it. */
        public String label() {
            return label;
        }
    }

    /**
     * What the change happens to.
     *
     * @param caption as it is called on that day
     * @param version the wording that begins with the change, or that it is done to; empty where that is not held
     * @param provisions those to which it is done, where it is not done to the whole and they can be told
     */
    public record Subject(Metadata.Caption caption, Optional<VersionId> version, List<ProvisionReference> provisions) {
        public Subject {
            Objects.requireNonNull(caption, "caption");
            Objects.requireNonNull(version, "version");
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * What says that it happens.
     *
     * @param decision the person's decision, where one has settled it
     */
    public record Grounds(Basis basis, List<Evidence> evidence, Optional<Decision.Act> decision) {
        public Grounds {
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(decision, "decision");
            evidence = List.copyOf(evidence);
        }
    }

    public Change {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(knownFrom, "knownFrom");
        boolean isWithdrawal = type == Type.WITHDRAWN;
        if (subject.isPresent() == isWithdrawal || grounds.isPresent() == isWithdrawal) {
            throw new IllegalArgumentException(
                    "a withdrawal tells nothing but the id, and all others what they are and why, found " + type
                            + " of " + id + " with " + subject + " and " + grounds);
        }
    }

    /** The withdrawal of an id. */
    public static Change of(Retired.Withdrawn withdrawn) {
        return new Change(
                withdrawn.on(), Type.WITHDRAWN, withdrawn.id(), Optional.empty(), Optional.empty(), withdrawn.on());
    }
}
