package org.faxian.regulation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A mutable builder of a {@link Change}, which collects all evidence of the change. */
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

    /** Returns whether the change is the amendment with which the given version begins. */
    boolean begins(VersionId wording) {
        return type == Change.Type.AMENDED && version.filter(wording::equals).isPresent();
    }

    /** Sets the version unless one is set already. */
    ChangeDraft version(VersionId wording) {
        version = version.or(() -> Optional.of(wording));
        return this;
    }

    ChangeDraft provisions(List<ProvisionReference> others) {
        provisions.addAll(others);
        return this;
    }

    /** Adds evidence. Of several bases the strongest is kept; all evidence is kept. */
    ChangeDraft because(Basis ground, List<Evidence> others) {
        basis = basis.filter(former -> former.compareTo(ground) <= 0).or(() -> Optional.of(ground));
        evidence.addAll(others);
        return this;
    }

    void decidedBy(Decision.Act person) {
        decision = Optional.of(person);
    }

    /** Moves the day from which the change could be known to the given day, if later. */
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
