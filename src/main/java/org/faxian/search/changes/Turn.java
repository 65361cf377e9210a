package org.faxian.search.changes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Change;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Timeline.Span;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;

/**
 * A day on which the wording that stands for a regulation becomes another one, or comes to be worth something else.
 *
 * @param former what stood for it until then
 */
record Turn(LocalDate on, State former, State latter) {
    /** What stands for a regulation, and what it is worth. */
    record State(RegulationVersion version, Validity validity) {
        ValidityStatus status() {
            return validity.status();
        }
    }

    /** All turns of the regulation, in their order. */
    static List<Turn> of(Regulation regulation) {
        List<Turn> turns = new ArrayList<>();
        Optional<State> former = Optional.empty();
        for (RegulationVersion version : regulation.versions()) {
            for (Span span : version.timeline().spans()) {
                LocalDate from = span.from().isAfter(version.representsFrom()) ? span.from() : version.representsFrom();
                if (span.contains(from) && version.represents(from)) {
                    State latter = new State(version, span.validity());
                    former.ifPresent(before -> turns.add(new Turn(from, before, latter)));
                    former = Optional.of(latter);
                }
            }
        }
        return turns;
    }

    /**
     * What has happened, as a reader has to know it; nothing where only the reasons differ.
     *
     * @param resumed whether a person has decided that it is in force from this day
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
                // The one before its time, the other after it: neither is a change of the regulation.
            }
        }
        return types;
    }

    private static void addIf(boolean applies, Change.Type type, Set<Change.Type> types) {
        if (applies) {
            types.add(type);
        }
    }

    /** The day on which a wording begins to count. */
    private Optional<Change.Type> beginning() {
        if (former.status() == ValidityStatus.NOT_YET_IN_FORCE) {
            return firstOfRegulation();
        }
        if (!latter.version().equals(former.version())) {
            return Optional.of(former.status().isEnded() ? Change.Type.TOOK_EFFECT : Change.Type.AMENDED);
        }
        return Optional.empty();
    }

    /** What the first day is on which there is something, in words that are held or not. */
    private Optional<Change.Type> firstOfRegulation() {
        Optional<LocalDate> effective = latter.version().metadata().beganOn();
        if (latter.status() == ValidityStatus.UNKNOWN) {
            // Otherwise it was made on that day, and nobody knows when it took effect.
            return effective.filter(on::equals).map(day -> Change.Type.TOOK_EFFECT);
        }
        boolean isOfAmendment =
                effective.isEmpty() && enactment().renewals().findAny().isPresent();
        return Optional.of(isOfAmendment ? Change.Type.AMENDED : Change.Type.TOOK_EFFECT);
    }

    /** The day on which the same wording counts again, or is known to count. */
    private Optional<Change.Type> renewal(boolean resumed) {
        boolean isAgain =
                former.status() == ValidityStatus.SUSPENDED || former.status().isEnded();
        boolean isKnown = former.status() == ValidityStatus.UNKNOWN && latter.status() != ValidityStatus.UNKNOWN;
        if (isAgain || (isKnown && resumed)) {
            return Optional.of(Change.Type.RESUMED);
        }
        return isKnown ? Optional.of(Change.Type.AMENDED) : Optional.empty();
    }

    private Metadata.Enactment enactment() {
        return latter.version().metadata().enactment();
    }

    /** What shows that the change came on this day. */
    Basis basis() {
        return grounds().basis();
    }

    /** What shows when a wording began does not show that it is in force still, and the other way round. */
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

    /** What the later state rests on, without what the former one rested on already. */
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
