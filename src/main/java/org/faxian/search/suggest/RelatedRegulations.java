package org.faxian.search.suggest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * Finds the regulations in force that are related to one: they rest on the same, are cited or amended together, or are
 * alike in name or text.
 *
 * <p>What a regulation itself does to others, or others to it, is no news to its reader and left out.
 */
final class RelatedRegulations {
    private static final int MOST = 8;

    private final TextAnalysis analysis;

    RelatedRegulations(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * The related regulations, the nearest first.
     *
     * @param version whose text is compared
     * @param day on which they have to be in force
     */
    List<RelatedRegulation> of(VersionId version, LocalDate day, Snapshot snapshot) {
        Kinship kinship = Kinship.of(snapshot, analysis);
        return kinship.remembered(version, day, () -> find(kinship, version, day, snapshot));
    }

    private List<RelatedRegulation> find(Kinship kinship, VersionId version, LocalDate day, Snapshot snapshot) {
        Map<RegulationId, Kinship.Tie> ties = kinship.ties(version.regulation());
        new TextLikeness(snapshot, analysis).addTo(ties, version, day);
        ties.keySet().removeAll(kinship.direct(version.regulation()));
        return kinship.current(ties, day, MOST);
    }
}
