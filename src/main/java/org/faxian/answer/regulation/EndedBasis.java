package org.faxian.answer.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Validity;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * A legal basis of a regulation that has ended (制定依据已废止).
 *
 * @param ground the basis, with its title from the register
 */
public record EndedBasis(Relation.Party ground, Validity validity) {

    /** Returns each basis that the version still cites and that has ended by the day, without duplicates. */
    static List<EndedBasis> of(Regulation regulation, RegulationVersion version, LocalDate day, Snapshot snapshot) {
        return regulation.relations().stream()
                .filter(relation -> relation.type() == Relation.Type.BASED_ON
                        && relation.actor().id().equals(regulation.id())
                        && isNamed(relation, version))
                .map(Relation::target)
                .distinct()
                .flatMap(ground -> ended(ground, day, snapshot).stream())
                .toList();
    }

    /** Relations come from all versions; an amendment may have removed the basis. */
    private static boolean isNamed(Relation relation, RegulationVersion version) {
        return version.metadata().clauses().stream()
                .filter(clause -> clause.type() == Relation.Type.BASED_ON)
                .anyMatch(clause ->
                        clause.title().filter(relation.names()::contains).isPresent());
    }

    private static Optional<EndedBasis> ended(Relation.Party ground, LocalDate day, Snapshot snapshot) {
        return snapshot.regulation(ground.id())
                .map(one -> one.versionOn(day).timeline().validityOn(day))
                .filter(validity -> validity.status().isEnded())
                .map(validity -> new EndedBasis(ground, validity));
    }
}
