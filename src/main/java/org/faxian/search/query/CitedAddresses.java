package org.faxian.search.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationVersion;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.Passages;
import org.faxian.search.names.ReferenceTarget;

/** A locator of cited provisions in the version of a given day. */
public final class CitedAddresses {
    private final Snapshot snapshot;
    private final LocalDate day;
    private final Map<RegulationId, List<Passage>> passages = new HashMap<>();

    public CitedAddresses(Snapshot snapshot, LocalDate day) {
        this.snapshot = snapshot;
        this.day = day;
    }

    /** Returns the reference with the path of its passage, if the version contains that passage. */
    public ReferenceTarget located(ReferenceTarget meant) {
        return meant.provision()
                .flatMap(provision -> passages.computeIfAbsent(meant.regulation(), this::passages).stream()
                        .filter(passage -> passage.citable()
                                .filter(provision.article()::equals)
                                .isPresent())
                        .findFirst())
                .map(passage ->
                        new ReferenceTarget(meant.regulation(), meant.title(), meant.provision(), passage.path()))
                .orElse(meant);
    }

    private List<Passage> passages(RegulationId id) {
        return snapshot.regulation(id)
                .map(regulation -> passages(regulation.versionOn(day)))
                .orElse(List.of());
    }

    private List<Passage> passages(RegulationVersion version) {
        return snapshot.text(version.id())
                .map(text -> Passages.of(version.metadata(), text))
                .orElse(List.of());
    }
}
