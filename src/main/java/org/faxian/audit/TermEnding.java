package org.faxian.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.regulation.ActKind;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Field;
import org.faxian.regulation.Timeline.Span;
import org.faxian.regulation.ValidityStatus;

/**
 * A text whose term ends soon, so that its extension must be decided in time (有效期将届满).
 *
 * @param lapse the span after the term, with its evidence
 */
record TermEnding(Subject subject, Span lapse) implements AboutRegulation {

    static Stream<TermEnding> in(AuditContext audited, int within) {
        LocalDate latest = audited.day().plusDays(within);
        return audited.living()
                .flatMap(subject -> subject.version().timeline().spans().stream()
                        .filter(span -> span.from().isAfter(audited.day())
                                && !span.from().minusDays(1).isAfter(latest))
                        .filter(span -> span.validity().status() == ValidityStatus.LAPSED)
                        .map(span -> new TermEnding(subject, span))
                        .limit(1))
                .filter(ending -> !ending.isDecided());
    }

    /** Returns whether a person has confirmed that it lapses on that day. */
    private boolean isDecided() {
        return subject.regulation().decisions().stream()
                .anyMatch(act -> act.kind() == ActKind.LAPSED && act.on().equals(lapse.from()));
    }

    private LocalDate lastDay() {
        return lapse.from().minusDays(1);
    }

    @Override
    public FindingType type() {
        return FindingType.TERM_ENDING;
    }

    @Override
    public Message problem() {
        return Message.of(
                "audit.term-ending",
                lastDay().toString(),
                Message.joined(
                        "audit.both", lapse.validity().evidence().stream().map(Evidence::sentence)));
    }

    @Override
    public Settlement settle() {
        return Settlement.correct(subject.correctable(), Field.LAPSES_ON, "DATE");
    }

    @Override
    public Optional<Settlement> otherwise() {
        return Optional.of(Settlement.lapse(subject.id(), Optional.of(lapse.from())));
    }
}
