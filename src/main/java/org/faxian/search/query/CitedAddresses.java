package org.faxian.search.query;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.Passages;
import org.faxian.search.names.ReferenceTarget;

/** A locator of cited provisions in the version of a given day, or of the year that the citation names. */
public final class CitedAddresses {
    private final Snapshot snapshot;
    private final LocalDate day;
    private final Map<VersionId, List<Passage>> passages = new HashMap<>();

    public CitedAddresses(Snapshot snapshot, LocalDate day) {
        this.snapshot = snapshot;
        this.day = day;
    }

    /** Returns the reference with its version and the path of its passage or division, as far as they exist. */
    public ReferenceTarget located(ReferenceTarget meant) {
        Optional<Regulation> regulation = snapshot.regulation(meant.regulation());
        Optional<RegulationVersion> ofYear =
                meant.within().year().flatMap(year -> regulation.flatMap(known -> ofYear(year, known)));
        Optional<RegulationVersion> version = ofYear.or(() -> regulation.map(known -> known.versionOn(day)));
        String path = version.flatMap(one -> meant.provision().isPresent() ? passage(meant, one) : division(meant, one))
                .orElse("");
        return meant.at(ofYear.map(RegulationVersion::id), path);
    }

    /** Returns the version that was made in the year, else the one that took effect in it. */
    private static Optional<RegulationVersion> ofYear(int year, Regulation regulation) {
        List<RegulationVersion> versions = regulation.versions();
        return versions.stream()
                .filter(one -> isIn(year, one.metadata().enactment().lastKnownDate()))
                .reduce((former, later) -> later)
                .or(() -> versions.stream()
                        .filter(one -> isIn(year, one.metadata().term().effectiveOn()))
                        .reduce((former, later) -> later));
    }

    private static boolean isIn(int year, Optional<LocalDate> date) {
        return date.filter(one -> one.getYear() == year).isPresent();
    }

    private Optional<String> passage(ReferenceTarget meant, RegulationVersion version) {
        return passages.computeIfAbsent(version.id(), id -> passages(version)).stream()
                .filter(passage -> passage.citable().equals(meant.provision().map(cited -> cited.article())))
                .map(Passage::path)
                .findFirst();
    }

    private List<Passage> passages(RegulationVersion version) {
        return text(version).map(text -> Passages.of(version.metadata(), text)).orElse(List.of());
    }

    private Optional<String> division(ReferenceTarget meant, RegulationVersion version) {
        List<String> cited = meant.within().divisions();
        return cited.isEmpty()
                ? Optional.empty()
                : text(version)
                        .flatMap(text -> CitedDivision.anchor(cited, text))
                        .map(anchor -> "#" + anchor);
    }

    private Optional<RegulationText> text(RegulationVersion version) {
        return snapshot.text(version.id());
    }
}
