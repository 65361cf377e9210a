package org.faxian.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.language.Labelled;

/**
 * An event in the life of a regulation (立改废): promulgation, commencement, amendment or end.
 *
 * <p>A regulation has at most one change of a type per day.
 *
 * @param on the day on which the change takes effect; may lie in the future
 * @param subject the changed regulation; empty for a withdrawal, which publishes only the id
 * @param grounds the evidence for the change; empty for a withdrawal
 * @param knownFrom the first day on which the change could be known, independent of {@code on}
 */
public record Change(
        LocalDate on,
        Type type,
        RegulationId id,
        Optional<Subject> subject,
        Optional<Grounds> grounds,
        LocalDate knownFrom) {

    /** Orders changes from newest to oldest; within a day by type, then by id. */
    public static final Comparator<Change> NEWEST_FIRST = Comparator.comparing(Change::on)
            .reversed()
            .thenComparing(Change::type)
            .thenComparing(change -> change.id().value());

    /** The type of a change. */
    public enum Type implements Labelled {
        PROMULGATED("公布"),
        TOOK_EFFECT("施行"),
        AMENDED("修改"),
        PARTLY_REPEALED("部分废止"),
        SUSPENDED("暂停施行"),
        RESUMED("恢复施行"),
        REPEALED("废止"),
        LAPSED("失效"),
        /** A correction of the recognised data; the law itself has not changed. */
        CORRECTED("更正"),
        /** The end of publication. */
        WITHDRAWN("停止公开");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        /** Returns the Chinese term shown to the public. */
        @Override
        public String label() {
            return label;
        }

        @Override
        public String prefix() {
            return "change";
        }
    }

    /**
     * The changed regulation.
     *
     * @param caption its names on that day
     * @param version the version that begins with the change or that is changed; empty if it is not held
     * @param provisions the changed provisions, if only a part is changed and the provisions are known
     */
    public record Subject(Metadata.Caption caption, Optional<VersionId> version, List<ProvisionReference> provisions) {
        public Subject {
            Objects.requireNonNull(caption, "caption");
            Objects.requireNonNull(version, "version");
            provisions = List.copyOf(provisions);
        }
    }

    /**
     * The grounds of a change.
     *
     * @param decision the person's decision, if one settled the question
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

    /** Returns the withdrawal as a change. */
    public static Change of(Retired.Withdrawn withdrawn) {
        return new Change(
                withdrawn.on(), Type.WITHDRAWN, withdrawn.id(), Optional.empty(), Optional.empty(), withdrawn.on());
    }
}
