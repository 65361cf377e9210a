package org.faxian.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.ActKind;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;

/**
 * A regulation on the day of the audit.
 *
 * @param version the version that represents it on that day
 * @param validity the validity of that version
 */
record Subject(Regulation regulation, RegulationVersion version, Validity validity) {
    RegulationId id() {
        return regulation.id();
    }

    String title() {
        return metadata().title();
    }

    Metadata metadata() {
        return version.metadata();
    }

    /**
     * Returns the id for {@code correct}: that of the version if there are several, because each has its own metadata.
     */
    String correctable() {
        return regulation.versions().size() == 1 ? id().value() : version.id().toString();
    }

    /** Returns whether the regulation counts as in force on the day. */
    boolean isCurrent() {
        return validity.status().isBinding();
    }

    /** Returns whether it has ended, so that its text needs no review. */
    boolean isOver() {
        return validity.status().isEnded();
    }

    /** Returns the files of its text and its annexes. */
    List<SourceFile> files() {
        return version.originals();
    }

    /** Returns the number of the latest consecutive decisions that agree with the register. */
    int confirmations() {
        long agreeing = regulation.decisions().reversed().stream()
                .filter(act -> act.kind() != ActKind.AMENDED)
                .takeWhile(act -> records(act, validity.status()))
                .count();
        return Math.toIntExact(agreeing);
    }

    private static boolean records(Decision.Act act, ValidityStatus status) {
        return switch (act.kind()) {
            case REPEALED -> status == ValidityStatus.REPEALED;
            case LAPSED -> status == ValidityStatus.LAPSED;
            case SUSPENDED -> status == ValidityStatus.SUSPENDED;
            case RESUMED -> status.isBinding() && status != ValidityStatus.SUSPENDED;
            case CONFIRMED -> status == ValidityStatus.IN_FORCE;
            case AMENDED -> false;
        };
    }

    /**
     * Returns whether a person has recorded an amendment on the day or later, so that the held text is known to be
     * outdated.
     */
    boolean isAmendedSince(Optional<LocalDate> day) {
        return regulation.decisions().stream()
                .filter(act -> act.kind() == ActKind.AMENDED)
                .anyMatch(act -> day.filter(act.on()::isBefore).isEmpty());
    }
}
