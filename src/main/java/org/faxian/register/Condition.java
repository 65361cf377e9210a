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
 * What others have made of a wording that has not ended: repealed in part, suspended, amended.
 *
 * @param base its validity where nobody has done anything to it
 * @param partly what has repealed some of its provisions, the first one first
 * @param suspension what has suspended it, until it is resumed
 * @param amendments what has amended it without a text that says so
 */
record Condition(Validity base, List<Relation> partly, Optional<Relation> suspension, List<Relation> amendments) {
    Condition {
        partly = List.copyOf(partly);
        amendments = List.copyOf(amendments);
    }

    Condition(Validity base) {
        this(base, List.of(), Optional.empty(), List.of());
    }

    /** The condition once this has happened, too. */
    Condition after(Relation relation) {
        return switch (relation.type()) {
            case REPEALS_PARTLY -> new Condition(base, with(partly, relation), suspension, amendments);
            case AMENDS_UNCONSOLIDATED -> new Condition(base, partly, suspension, with(amendments, relation));
            case SUSPENDS, RESUMES -> carriedOver(relation);
            case REPEALS, DECLARES_LAPSED, AMENDS, BASED_ON, CITES -> this;
        };
    }

    /** The same for what happened before this wording: it has taken account of all but a suspension. */
    Condition carriedOver(Relation relation) {
        return switch (relation.type()) {
            case SUSPENDS -> new Condition(base, partly, suspension.or(() -> Optional.of(relation)), amendments);
            case RESUMES -> new Condition(base, partly, Optional.empty(), amendments);
            case REPEALS, REPEALS_PARTLY, DECLARES_LAPSED, AMENDS, AMENDS_UNCONSOLIDATED, BASED_ON, CITES -> this;
        };
    }

    /** What the wording is worth in this condition. */
    Validity validity() {
        if (suspension.isPresent()) {
            return noting(by(ValidityStatus.SUSPENDED, suspension.get()));
        }
        if (partly.isEmpty()) {
            return noting(base);
        }
        return noting(new Validity(
                ValidityStatus.PARTIALLY_IN_FORCE,
                Optional.of(partly.getFirst().on()),
                Basis.DERIVED,
                partly.stream().map(Condition::quoted).toList()));
    }

    /** A status that the clause of another brings about. */
    static Validity by(ValidityStatus status, Relation relation) {
        return new Validity(status, Optional.of(relation.on()), Basis.DERIVED, List.of(quoted(relation)));
    }

    private Validity noting(Validity validity) {
        Stream<Evidence> noted = amendments.stream()
                .flatMap(amendment -> Stream.of(
                        Evidence.note("自" + amendment.on() + "起被修改，修改后的全文未收录，显示的是修改以前的文本"), quoted(amendment)));
        return new Validity(
                validity.status(),
                validity.since(),
                validity.basis(),
                Stream.concat(validity.evidence().stream(), noted).toList());
    }

    private static Evidence quoted(Relation relation) {
        return Evidence.quote(
                relation.clause(), relation.actor().id(), relation.actor().title());
    }

    private static List<Relation> with(List<Relation> relations, Relation one) {
        List<Relation> all = new ArrayList<>(relations);
        all.add(one);
        return all;
    }
}
