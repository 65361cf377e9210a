package org.faxian.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;

/**
 * The state of a version after the acts applied so far: partly repealed, suspended, amended or ended.
 *
 * @param base its validity without any act, or since a person's decision that it is in force again
 * @param partly the partial repeals, the first one first
 * @param suspension the act that suspended it, until it is resumed
 * @param amendments amendments and corrections without a held text that includes them
 * @param mentions sentences of other texts that may have ended it and were not understood
 * @param ending the act that ended it; only a person's decision can reverse it
 */
record VersionState(
        Validity base,
        List<DatedAct> partly,
        Optional<DatedAct> suspension,
        List<DatedAct> amendments,
        List<DatedAct> mentions,
        Optional<DatedAct> ending) {
    VersionState {
        mentions = List.copyOf(mentions);
        partly = List.copyOf(partly);
        amendments = List.copyOf(amendments);
    }

    VersionState(Validity base) {
        this(base, List.of(), Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    /** Returns the state after the act. */
    VersionState after(DatedAct act) {
        return switch (act.type()) {
            case REPEALS, DECLARES_LAPSED ->
                new VersionState(
                        base,
                        partly,
                        suspension,
                        amendments,
                        mentions,
                        ending.filter(earlier -> !earlier.on().equals(act.on()) || !act.isDecided())
                                .or(() -> Optional.of(act)));
            case REPEALS_PARTLY -> new VersionState(base, with(partly, act), suspension, amendments, mentions, ending);
            case AMENDS_UNCONSOLIDATED, CORRECTS ->
                new VersionState(base, partly, suspension, with(amendments, act), mentions, ending);
            case SUSPENDS -> carriedOver(act);
            case RESUMES -> act.isDecided() && isOutOfForce() ? inForceAgain(act) : carriedOver(act);
            case EXTENDS, CONTINUES -> confirmed(act);
            case UNREAD -> new VersionState(base, partly, suspension, amendments, with(mentions, act), ending);
            case AMENDS, POSTPONES, BASED_ON, CITES -> this;
        };
    }

    /**
     * Returns the state after an act that precedes this version, which includes all earlier acts except a
     * suspension.
     */
    VersionState carriedOver(DatedAct act) {
        return switch (act.type()) {
            case SUSPENDS -> suspension.isPresent() && !act.isDecided() ? this : suspended(Optional.of(act));
            case RESUMES -> suspended(Optional.empty());
            case REPEALS,
                    REPEALS_PARTLY,
                    DECLARES_LAPSED,
                    AMENDS,
                    AMENDS_UNCONSOLIDATED,
                    POSTPONES,
                    CORRECTS,
                    EXTENDS,
                    CONTINUES,
                    UNREAD,
                    BASED_ON,
                    CITES -> this;
        };
    }

    private VersionState suspended(Optional<DatedAct> by) {
        return new VersionState(base, partly, by, amendments, mentions, ending);
    }

    /** Returns the state after a confirmation that the version is still in force. */
    private VersionState confirmed(DatedAct act) {
        if (act.isDecided() && base.status() == ValidityStatus.UNKNOWN) {
            return new VersionState(
                    act.making(ValidityStatus.IN_FORCE), partly, suspension, amendments, mentions, ending);
        }
        if (isOutOfForce()) {
            return this;
        }
        Validity stated = new Validity(
                base.status(),
                base.since(),
                act.basis(),
                Stream.concat(act.evidence().stream(), base.evidence().stream())
                        .distinct()
                        .toList());
        return new VersionState(stated, partly, suspension, amendments, mentions, ending);
    }

    private boolean isOutOfForce() {
        return suspension.isPresent() || ending.isPresent() || base.status() == ValidityStatus.UNKNOWN;
    }

    private VersionState inForceAgain(DatedAct act) {
        return new VersionState(
                act.making(ValidityStatus.IN_FORCE), partly, Optional.empty(), amendments, mentions, Optional.empty());
    }

    /** Returns whether the version has ended. */
    boolean hasEnded() {
        return ending.isPresent();
    }

    /** Returns the validity of this version after the acts applied so far. */
    Validity validity() {
        Optional<Validity> ended = ending.flatMap(act -> act.ends().map(act::making));
        if (ended.isPresent()) {
            return ended.get();
        }
        if (suspension.isPresent()) {
            return noting(suspension.get().making(ValidityStatus.SUSPENDED));
        }
        if (partly.isEmpty()) {
            return noting(base);
        }
        return noting(new Validity(
                ValidityStatus.PARTIALLY_IN_FORCE,
                Optional.of(partly.getFirst().on()),
                partly.stream().anyMatch(DatedAct::isDecided) ? Basis.OFFICIAL : Basis.DERIVED,
                partly.stream().flatMap(act -> act.evidence().stream()).toList()));
    }

    private Validity noting(Validity validity) {
        Stream<Evidence> noted = amendments.stream()
                .flatMap(amendment -> Stream.concat(
                        Stream.of((amendment.type() == Relation.Type.CORRECTS
                                        ? Evidence.Reason.CORRECTION_NOT_HELD
                                        : Evidence.Reason.AMENDMENT_NOT_HELD)
                                .with(amendment.on())),
                        amendment.evidence().stream()));
        Stream<Evidence> mentioned = mentions.stream()
                .flatMap(mention ->
                        Stream.concat(Stream.of(Evidence.Reason.MENTIONED.with()), mention.evidence().stream()));
        return new Validity(
                validity.status(),
                validity.since(),
                basis(validity),
                Stream.of(validity.evidence().stream(), noted, mentioned)
                        .flatMap(evidence -> evidence)
                        .toList());
    }

    /** Returns the basis, lowered to presumed if a sentence that was not understood may have ended the version. */
    private Basis basis(Validity validity) {
        boolean isClaimed = validity.status() == ValidityStatus.IN_FORCE && validity.basis() == Basis.DERIVED;
        return isClaimed && !mentions.isEmpty() ? Basis.PRESUMED : validity.basis();
    }

    private static List<DatedAct> with(List<DatedAct> acts, DatedAct one) {
        List<DatedAct> all = new ArrayList<>(acts);
        all.add(one);
        return all;
    }
}
