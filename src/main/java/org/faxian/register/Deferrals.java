package org.faxian.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Metadata.Term;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;

/** Applies changes of dates by other texts: postponed effective dates (推迟施行) and extended terms. */
final class Deferrals {
    private Deferrals() {}

    /** Returns the regulations with the dates changed by the relations. */
    static SortedMap<RegulationId, List<VersionFiles>> applied(
            SortedMap<RegulationId, List<VersionFiles>> works, Collection<Relation> relations) {
        SortedMap<RegulationId, List<VersionFiles>> moved = new TreeMap<>(works);
        relations.stream()
                .filter(relation -> relation.until().isPresent())
                .forEach(relation ->
                        moved.computeIfPresent(relation.target().id(), (id, wordings) -> switch (relation.type()) {
                            case POSTPONES -> moved(wordings, relation);
                            case EXTENDS -> extended(wordings, relation.until().get());
                            default -> wordings;
                        }));
        return moved;
    }

    /** Postpones the first version that has not yet begun. */
    private static List<VersionFiles> moved(List<VersionFiles> wordings, Relation relation) {
        Optional<VersionFiles> waiting = wordings.stream()
                .filter(wording -> wording.date()
                        .filter(start -> !start.day().isBefore(relation.on()))
                        .isPresent())
                .findFirst();
        return wordings.stream()
                .map(wording -> waiting.filter(wording::equals)
                        .flatMap(one -> relation.until())
                        .map(last -> moved(wording, last.plusDays(1)))
                        .orElse(wording))
                .toList();
    }

    private static List<VersionFiles> extended(List<VersionFiles> wordings, LocalDate last) {
        return wordings.stream()
                .map(wording -> isShorter(wording.metadata(), last)
                        ? wording.withMetadata(metadata -> DateCompletion.with(
                                metadata, metadata.term().until(last), Field.LAPSES_ON, Provenance.AMENDMENT))
                        : wording)
                .toList();
    }

    /** Returns whether the term ends before the given day; a person's decision is never changed. */
    private static boolean isShorter(Metadata metadata, LocalDate last) {
        return metadata.provenance().get(Field.LAPSES_ON) != Provenance.DECIDED
                && metadata.term().lapsesOn().map(last::isAfter).orElse(true);
    }

    private static VersionFiles moved(VersionFiles wording, LocalDate day) {
        return wording.withMetadata(metadata -> {
            Term term = metadata.term();
            // Postponing the first version postpones the regulation.
            boolean begins = term.firstEffectiveOn().equals(term.effectiveOn());
            return DateCompletion.with(
                    metadata,
                    new Term(
                            begins ? Optional.of(day) : term.firstEffectiveOn(),
                            Optional.of(day),
                            term.lapsesOn(),
                            Stream.of(term.effectiveClause())
                                    .filter(clause -> !begins)
                                    .findFirst()
                                    .orElse(Optional.empty()),
                            term.lapseClause()),
                    Field.EFFECTIVE_ON,
                    Provenance.AMENDMENT);
        });
    }
}
