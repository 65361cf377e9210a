package org.faxian.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.Timeline.Span;

/**
 * A day on which the version that represents a regulation, or its validity, changes.
 *
 * @param former state until the day before
 */
record StateTransition(LocalDate on, State former, State latter) {
    /** The version that represents a regulation, and its validity. */
    record State(RegulationVersion version, Validity validity) {
        ValidityStatus status() {
            return validity.status();
        }
    }

    /** Returns all turns of the regulation, in order. */
    static List<StateTransition> of(Regulation regulation) {
        List<StateTransition> turns = new ArrayList<>();
        Optional<State> former = Optional.empty();
        for (RegulationVersion version : regulation.versions()) {
            for (Span span : version.timeline().spans()) {
                LocalDate from = span.from().isAfter(version.representsFrom()) ? span.from() : version.representsFrom();
                if (span.contains(from) && version.represents(from)) {
                    State latter = new State(version, span.validity());
                    former.ifPresent(before -> turns.add(new StateTransition(from, before, latter)));
                    former = Optional.of(latter);
                }
            }
        }
        return turns;
    }

    /**
     * Returns the types of change that a reader needs to know; empty if only the evidence differs.
     *
     * @param resumed whether a decision states that the regulation is in force from this day
     */
    Set<Change.Type> types(boolean resumed) {
        Set<Change.Type> types = EnumSet.noneOf(Change.Type.class);
        boolean isNewStatus = latter.status() != former.status();
        switch (latter.status()) {
            case REPEALED -> addIf(isNewStatus, Change.Type.REPEALED, types);
            case LAPSED -> addIf(isNewStatus, Change.Type.LAPSED, types);
            case SUSPENDED -> {
                addIf(isNewStatus, Change.Type.SUSPENDED, types);
                beginning().ifPresent(types::add);
            }
            case IN_FORCE, PARTIALLY_IN_FORCE, UNKNOWN ->
                beginning().or(() -> renewal(resumed)).ifPresent(types::add);
            case NOT_YET_IN_FORCE, SUPERSEDED -> {
                // Neither a version before its effective date nor a superseded version is a change of the regulation.
            }
        }
        return types;
    }

    private static void addIf(boolean applies, Change.Type type, Set<Change.Type> types) {
        if (applies) {
            types.add(type);
        }
    }

    /** Returns the type of change if a version begins on this day. */
    private Optional<Change.Type> beginning() {
        if (former.status() == ValidityStatus.NOT_YET_IN_FORCE) {
            return firstOfRegulation();
        }
        if (!latter.version().equals(former.version())) {
            return Optional.of(former.status().isEnded() ? Change.Type.TOOK_EFFECT : Change.Type.AMENDED);
        }
        return Optional.empty();
    }

    /**
     * Returns the type of change of the first day after the period before entry into force, even if earlier versions
     * are missing.
     */
    private Optional<Change.Type> firstOfRegulation() {
        Optional<LocalDate> effective = latter.version().metadata().beganOn();
        if (latter.status() == ValidityStatus.UNKNOWN) {
            // Otherwise it was promulgated on that day and its effective date is unknown.
            return effective.filter(on::equals).map(day -> Change.Type.TOOK_EFFECT);
        }
        boolean isOfAmendment =
                effective.isEmpty() && enactment().renewals().findAny().isPresent();
        return Optional.of(isOfAmendment ? Change.Type.AMENDED : Change.Type.TOOK_EFFECT);
    }

    /** Returns the type of change if the status of a version returns to, or becomes known to be, in force. */
    private Optional<Change.Type> renewal(boolean resumed) {
        boolean isAgain =
                former.status() == ValidityStatus.SUSPENDED || former.status().isEnded();
        boolean isKnown = former.status() == ValidityStatus.UNKNOWN && latter.status() != ValidityStatus.UNKNOWN;
        if (isAgain || (isKnown && resumed)) {
            return Optional.of(Change.Type.RESUMED);
        }
        return isKnown ? Optional.of(Change.Type.AMENDED) : Optional.empty();
    }

    private Enactment enactment() {
        return latter.version().metadata().enactment();
    }

    /** Returns the basis for the date of the change. */
    Basis basis() {
        return grounds().basis();
    }

    /**
     * Returns the validity that gives the grounds. Evidence of when a version began does not show that it is still in
     * force, and vice versa.
     */
    private Validity grounds() {
        if (latter.status() != ValidityStatus.IN_FORCE) {
            return latter.validity();
        }
        if (former.status() == ValidityStatus.NOT_YET_IN_FORCE) {
            return former.validity();
        }
        return Optional.of(former.version().timeline().validityOn(on))
                .filter(older -> older.status() == ValidityStatus.SUPERSEDED)
                .orElse(latter.validity());
    }

    /** Returns the evidence of the later state without the evidence of the former one. */
    List<Evidence> evidence() {
        Validity grounds = grounds();
        if (!grounds.equals(latter.validity())) {
            return grounds.evidence();
        }
        List<Evidence> fresh = latter.validity().evidence().stream()
                .filter(one -> !former.validity().evidence().contains(one))
                .toList();
        return fresh.isEmpty() ? latter.validity().evidence() : fresh;
    }
}
