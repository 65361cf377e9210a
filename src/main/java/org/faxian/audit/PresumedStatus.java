package org.faxian.audit;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.regulation.Basis;
import org.faxian.regulation.CorrectableField;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.ValidityStatus;

/**
 * A status that rests on nothing but a date, or not even on that: no clause and no person says since when the text has force.
 *
 * <p>A regulation that took effect on a day that is told, and was amended since, is in force in any case; only since when the
 * wording is, is presumed.
 */
record PresumedStatus(Subject subject) implements AboutRegulation {

    static Stream<PresumedStatus> in(Audited audited) {
        return audited.living()
                .filter(subject -> subject.validity().basis() == Basis.PRESUMED)
                .filter(subject -> subject.validity().status() == ValidityStatus.UNKNOWN
                        || !CorrectableField.EFFECTIVE_ON.isTold(subject.metadata()))
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
        return metadata.provenance().containsKey(Metadata.Field.FIRST_EFFECTIVE_ON);
    }

    @Override
    public FindingType type() {
        return FindingType.PRESUMED_STATUS;
    }

    @Override
    public String problem() {
        String why = subject.validity().evidence().stream().map(Evidence::text).collect(Collectors.joining("；"));
        return "“" + subject.validity().status().label() + "”系推定：" + why;
    }

    @Override
    public Settlement settle() {
        return Settlement.correct(subject.correctable(), CorrectableField.EFFECTIVE_ON, "DATE");
    }
}
