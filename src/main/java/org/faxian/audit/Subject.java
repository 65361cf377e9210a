package org.faxian.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;

/**
 * A regulation as it stands on the day of the audit.
 *
 * @param version the one that stands for it on that day
 * @param validity what that is worth
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

    /** What {@code correct} calls it: a version has metadata of its own. */
    String correctable() {
        return regulation.versions().size() == 1 ? id().value() : version.id().toString();
    }

    /** Whether people have to obey it on the day. */
    boolean isCurrent() {
        return validity.status().isBinding();
    }

    /** Whether it has ended, so that nobody needs to look at its text. */
    boolean isOver() {
        return validity.status().isEnded();
    }

    /** The files from which its text and its annexes are taken. */
    List<SourceFile> files() {
        return version.originals();
    }

    /** How often in a row, the last time included, a person has decided what the register says. */
    int confirmations() {
        long agreeing = regulation.decisions().reversed().stream()
                .filter(act -> !(act instanceof Decision.Amended))
                .takeWhile(act -> says(act, validity.status()))
                .count();
        return Math.toIntExact(agreeing);
    }

    private static boolean says(Decision.Act act, ValidityStatus status) {
        return switch (act) {
            case Decision.Repealed d -> status == ValidityStatus.REPEALED;
            case Decision.Lapsed d -> status == ValidityStatus.LAPSED;
            case Decision.Suspended d -> status == ValidityStatus.SUSPENDED;
            case Decision.Resumed d -> status.isBinding() && status != ValidityStatus.SUSPENDED;
            case Decision.Confirmed d -> status == ValidityStatus.IN_FORCE;
            case Decision.Amended d -> false;
        };
    }

    /** Whether a person has decided that it was amended on that day or later, so that the text that is held is known to be outdated. */
    boolean isAmendedSince(Optional<LocalDate> day) {
        return regulation.decisions().stream()
                .filter(Decision.Amended.class::isInstance)
                .anyMatch(act -> day.filter(act.on()::isBefore).isEmpty());
    }
}
