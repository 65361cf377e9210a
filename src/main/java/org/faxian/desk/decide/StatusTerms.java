package org.faxian.desk.decide;

import java.time.LocalDate;
import java.util.Optional;
import org.faxian.desk.decide.StatusFinding.Problem;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.regulation.ActKind;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Decision;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.StatedStatus;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;

/**
 * The terms on which the statuses of a department's list are applied.
 *
 * @param list the name of the list's file
 * @param by the person who decides
 * @param on the date that applies to rows without a date
 * @param reason the reason; if empty, the list itself is cited
 */
public record StatusTerms(String list, String by, Optional<LocalDate> on, Optional<String> reason) {

    /** The result for a row that identifies a regulation. */
    sealed interface Verdict {
        /** The row agrees with the register. */
        record Agrees() implements Verdict {}

        /** The row becomes a decision. */
        record Decided(Decision decision) implements Verdict {}

        /** The row differs from the register and is not applied. */
        record NotTaken(Problem problem, Message detail) implements Verdict {}
    }

    /** Compares a row with the regulation that it identifies. */
    Verdict judge(ListedDocument row, Regulation regulation, StatedStatus stated, Registrar.Situation situation) {
        Optional<LocalDate> day = stated.isOver() ? row.ended().on().or(() -> on) : on;
        LocalDate compared = day.filter(situation.today()::isBefore).orElse(situation.today());
        Validity validity = regulation.versionOn(compared).timeline().validityOn(compared);
        if (agrees(stated, validity.status())) {
            return isOfOtherDay(row, stated, validity)
                    ? otherwise(validity, row)
                    : confirmed(row, regulation, validity, situation);
        }
        if (stated.isOver() && validity.status().isEnded()) {
            return otherwise(validity, row);
        }
        boolean isDecidable = stated.isOver()
                || (stated == StatedStatus.IN_FORCE
                        && (validity.status().isEnded() || validity.status() == ValidityStatus.UNKNOWN));
        if (!isDecidable) {
            return new Verdict.NotTaken(
                    Problem.NOT_DECIDED_HERE, Message.of("desk.list.use-command", phrase(validity)));
        }
        return decided(row, regulation, stated, day, situation);
    }

    /** Returns a confirmation as of the list's date for a row that states 有效; without a date, the row just agrees. */
    private Verdict confirmed(
            ListedDocument row, Regulation regulation, Validity validity, Registrar.Situation situation) {
        Optional<Decision.Act> decision = on.filter(day -> validity.status() == ValidityStatus.IN_FORCE)
                .filter(day -> !day.isAfter(situation.today())
                        && regulation.decisions().stream()
                                .noneMatch(earlier ->
                                        isAffirmed(earlier) && !earlier.on().isBefore(day)))
                .map(day -> new Decision.Act(
                        ActKind.CONFIRMED,
                        situation.at(),
                        by,
                        regulation.id(),
                        day,
                        Optional.empty(),
                        why(row),
                        situation.evidence()));
        return decision.<Verdict>map(Verdict.Decided::new).orElseGet(Verdict.Agrees::new);
    }

    private static boolean isAffirmed(Decision.Act act) {
        return act.kind() == ActKind.CONFIRMED || act.kind() == ActKind.RESUMED;
    }

    private String why(ListedDocument row) {
        return reason.orElseGet(() ->
                Language.CHINESE.say("desk.list.reason", list, row.statedInRow().orElseThrow()));
    }

    /** Returns whether the statuses agree; a regulation partially in force counts as in force. */
    private static boolean agrees(StatedStatus stated, ValidityStatus status) {
        return stated.validity() == status
                || (stated == StatedStatus.IN_FORCE && status == ValidityStatus.PARTIALLY_IN_FORCE);
    }

    private static boolean isOfOtherDay(ListedDocument row, StatedStatus stated, Validity validity) {
        return stated.isOver()
                && row.ended().on().isPresent()
                && !row.ended().on().equals(validity.since());
    }

    private static Verdict otherwise(Validity validity, ListedDocument row) {
        return new Verdict.NotTaken(
                Problem.OTHERWISE_ENDED,
                Message.of(
                        "desk.list.if-list-is-right",
                        row.ended()
                                .on()
                                .map(day -> Message.of("desk.list.register-and-list", phrase(validity), day))
                                .orElseGet(() -> phrase(validity))));
    }

    private static Message phrase(Validity validity) {
        Basis basis = validity.basis();
        ValidityStatus status = validity.status();
        return validity.since()
                .map(since -> Message.of("desk.list.register-has-since", status, since, basis))
                .orElseGet(() -> Message.of("desk.list.register-has", status, basis));
    }

    private Verdict decided(
            ListedDocument row,
            Regulation regulation,
            StatedStatus stated,
            Optional<LocalDate> day,
            Registrar.Situation situation) {
        if (stated.isOver() && row.ended().unread().isPresent()) {
            return new Verdict.NotTaken(
                    Problem.NEEDS_DATE,
                    Message.of("desk.list.bad-day", row.ended().unread().get()));
        }
        if (day.isEmpty()) {
            return new Verdict.NotTaken(
                    Problem.NEEDS_DATE,
                    Message.of(stated.isOver() ? "desk.list.fill-in-day-or-end" : "desk.list.fill-in-day"));
        }
        Optional<LocalDate> promulgated = regulation.listedFrom().filter(day.get()::isBefore);
        if (promulgated.isPresent()) {
            return new Verdict.NotTaken(
                    Problem.BEFORE_PROMULGATION, Message.of("desk.list.ended-too-early", day.get(), promulgated.get()));
        }
        Decision.Act decision = decision(row, regulation, stated, day.get(), situation);
        return isRecorded(decision, situation)
                ? new Verdict.NotTaken(Problem.RECORDED_BEFORE, Message.of("desk.list.look-at", regulation.id()))
                : new Verdict.Decided(decision);
    }

    private Decision.Act decision(
            ListedDocument row,
            Regulation regulation,
            StatedStatus stated,
            LocalDate day,
            Registrar.Situation situation) {
        String why = why(row);
        Optional<String> instrument = row.ended().instrument();
        return switch (stated) {
            case REPEALED ->
                new Decision.Act(
                        ActKind.REPEALED,
                        situation.at(),
                        by,
                        regulation.id(),
                        day,
                        Optional.of(instrument.orElseGet(() -> Language.CHINESE.say("desk.list.no-instrument", list))),
                        why,
                        situation.evidence());
            case LAPSED ->
                new Decision.Act(
                        ActKind.LAPSED,
                        situation.at(),
                        by,
                        regulation.id(),
                        day,
                        instrument,
                        why,
                        situation.evidence());
            case IN_FORCE ->
                new Decision.Act(
                        ActKind.RESUMED,
                        situation.at(),
                        by,
                        regulation.id(),
                        day,
                        Optional.empty(),
                        why,
                        situation.evidence());
            case PARTIALLY_IN_FORCE, NOT_YET_IN_FORCE, SUSPENDED, SUPERSEDED ->
                throw new IllegalArgumentException("a list does not decide " + stated);
        };
    }

    private static boolean isRecorded(Decision.Act decision, Registrar.Situation situation) {
        return situation.journal().decisions().stream()
                .anyMatch(one -> one instanceof Decision.Act act
                        && act.kind() == decision.kind()
                        && act.id().equals(decision.id())
                        && act.on().equals(decision.on()));
    }
}
