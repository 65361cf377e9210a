package org.faxian.search.suggest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * A finder of regulations in force that are related to a regulation: by a common legal basis, by being cited or amended
 * together, or by a similar title or text.
 *
 * <p>Regulations that directly cite or amend it, or that it cites or amends, are left out, because the reader sees them
 * already.
 */
final class RelatedRegulations {
    private static final int MOST = 8;

    private final TextAnalysis analysis;

    RelatedRegulations(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Returns the related regulations, nearest first.
     *
     * @param version version whose text is compared
     * @param day day on which related regulations must be in force
     */
    List<RelatedRegulation> of(VersionId version, LocalDate day, Snapshot snapshot) {
        RelationGraph kinship = RelationGraph.of(snapshot, analysis);
        return kinship.remembered(version, day, () -> find(kinship, version, day, snapshot));
    }

    private List<RelatedRegulation> find(RelationGraph kinship, VersionId version, LocalDate day, Snapshot snapshot) {
        Map<RegulationId, RelationGraph.Tie> ties = kinship.ties(version.regulation());
        new TextLikeness(snapshot, analysis).addTo(ties, version, day);
        ties.keySet().removeAll(kinship.direct(version.regulation()));
        return kinship.current(ties, day, MOST);
    }
}
