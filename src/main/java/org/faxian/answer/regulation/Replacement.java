package org.faxian.answer.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Validity;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * A regulation that replaced an ended one (取代).
 *
 * @param version the version that represents it on the day
 * @param repeal the repeal by which it replaced the other
 */
public record Replacement(RegulationVersion version, Validity validity, Relation repeal) {
    private static final int LONGEST = 20;

    /** Returns the regulation that replaced the given one by the day, then the one that replaced that, and so on. */
    public static List<Replacement> chain(Regulation regulation, LocalDate day, Snapshot snapshot) {
        List<Replacement> chain = new ArrayList<>();
        Set<RegulationId> passed = new HashSet<>();
        Optional<Regulation> last = Optional.of(regulation);
        // Clauses can repeal each other in a circle.
        while (last.filter(one -> isOver(one, day) && passed.add(one.id())).isPresent() && chain.size() < LONGEST) {
            Optional<Relation> repeal = last.flatMap(one -> one.replacementBy(day));
            last = repeal.flatMap(one -> snapshot.regulation(one.actor().id()));
            last.ifPresent(next -> chain.add(of(next, repeal.orElseThrow(), day)));
        }
        return chain;
    }

    private static boolean isOver(Regulation regulation, LocalDate day) {
        return regulation.versionOn(day).timeline().validityOn(day).status().isEnded();
    }

    private static Replacement of(Regulation regulation, Relation repeal, LocalDate day) {
        RegulationVersion version = regulation.versionOn(day);
        return new Replacement(version, version.timeline().validityOn(day), repeal);
    }
}
