package org.faxian.search.changes;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Change;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Evidence;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.VersionId;

/** A change of which more and more is told, until all that says so is gathered. */
final class ChangeDraft {
    private final LocalDate on;
    private final Change.Type type;
    private final RegulationId id;
    private final Metadata.Caption caption;
    private final Set<Evidence> evidence = new LinkedHashSet<>();
    private final Set<ProvisionReference> provisions = new LinkedHashSet<>();
    private LocalDate knownFrom;
    private Optional<VersionId> version = Optional.empty();
    private Optional<Basis> basis = Optional.empty();
    private Optional<Decision.Act> decision = Optional.empty();

    ChangeDraft(LocalDate on, Change.Type type, RegulationId id, Metadata.Caption caption, LocalDate listedFrom) {
        this.on = on;
        this.type = type;
        this.id = id;
        this.caption = caption;
        this.knownFrom = listedFrom;
    }

    LocalDate on() {
        return on;
    }

    /** Whether it is the day on which that wording begins. */
    boolean begins(VersionId wording) {
        return type == Change.Type.AMENDED && version.filter(wording::equals).isPresent();
    }

    /** The first wording that was named stays. */
    ChangeDraft version(VersionId wording) {
        version = version.or(() -> Optional.of(wording));
        return this;
    }

    ChangeDraft provisions(List<ProvisionReference> others) {
        provisions.addAll(others);
        return this;
    }

    /** Of several grounds the strongest one counts, and all of them are told. */
    ChangeDraft because(Basis ground, List<Evidence> others) {
        basis = basis.filter(former -> former.compareTo(ground) <= 0).or(() -> Optional.of(ground));
        evidence.addAll(others);
        return this;
    }

    void decidedBy(Decision.Act person) {
        decision = Optional.of(person);
    }

    /** Nobody could know of it before that day. */
    void knownFrom(LocalDate day) {
        knownFrom = day.isAfter(knownFrom) ? day : knownFrom;
    }

    Change done() {
        return new Change(
                on,
                type,
                id,
                Optional.of(new Change.Subject(caption, version, List.copyOf(provisions))),
                Optional.of(new Change.Grounds(basis.orElse(Basis.PRESUMED), List.copyOf(evidence), decision)),
                knownFrom);
    }
}
