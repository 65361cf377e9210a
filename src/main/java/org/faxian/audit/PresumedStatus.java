package org.faxian.audit;

import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.ValidityStatus;

/**
 * A status derived from a date only, or not even from one: no clause and no person states the first day on which the
 * text is in force.
 *
 * <p>A regulation that took effect on a stated day and was later amended is in force in any case; only the first day
 * of the version is presumed.
 */
record PresumedStatus(Subject subject) implements AboutRegulation {

    static Stream<PresumedStatus> in(AuditContext audited) {
        return audited.living()
                .filter(subject -> subject.validity().basis() == Basis.PRESUMED)
                .filter(subject -> subject.validity().status() == ValidityStatus.UNKNOWN
                        || !Field.EFFECTIVE_ON.isTold(subject.metadata()))
                .filter(subject -> !audited.isInForceOnIssue(subject))
                .filter(subject -> !UnrecognisedFields.asksForDay(subject.metadata()))
                .filter(subject -> subject.metadata()
                        .term()
                        .firstEffectiveOn()
                        .filter(day -> isTold(subject.metadata()) && !day.isAfter(audited.day()))
                        .isEmpty())
                .map(PresumedStatus::new);
    }

    private static boolean isTold(Metadata metadata) {
        return metadata.provenance().containsKey(Field.FIRST_EFFECTIVE_ON);
    }

    @Override
    public FindingType type() {
        return FindingType.PRESUMED_STATUS;
    }

    @Override
    public Message problem() {
        return Message.of(
                "audit.presumed-status",
                subject.validity().status(),
                Message.joined(
                        "audit.both", subject.validity().evidence().stream().map(Evidence::sentence)));
    }

    @Override
    public Settlement settle() {
        return Settlement.correct(subject.correctable(), Field.EFFECTIVE_ON, "DATE");
    }
}
