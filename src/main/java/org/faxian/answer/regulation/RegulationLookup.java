package org.faxian.answer.regulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.answer.Links;
import org.faxian.answer.Moved;
import org.faxian.answer.Refusal;
import org.faxian.answer.Today;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Retired;
import org.faxian.regulation.Validity;
import org.faxian.search.engine.Engine.Snapshot;

/** Finds the regulation and the version that an address names. */
public record RegulationLookup(Today today) {
    /** What can be said of a look-up. */
    public static final List<String> PARAMETERS = List.of("asOf");

    /**
     * What was found.
     *
     * @param links to addresses for the same day, and the same version where the address named one
     * @param endedBases on the ground of what it was made and what has ended by the day
     * @param replacements what stands in its place on the day, where it has ended: what took it, then what took that, too
     */
    public record Found(
            Regulation regulation,
            RegulationVersion version,
            LocalDate asOf,
            Links links,
            List<Replacement> replacements,
            List<EndedBasis> endedBases) {
        public Validity validity() {
            return version.timeline().validityOn(asOf);
        }

        /** The version that stands for the regulation on the day, where another is shown. */
        public Optional<RegulationVersion> current() {
            return Optional.of(regulation.versionOn(asOf))
                    .filter(other -> !other.id().equals(version.id()));
        }

        /** What has become of the line where it has been repealed on its own. */
        public Optional<StatusView> repealed(TextLine line) {
            return line.provision()
                    .filter(provision ->
                            regulation.repealOf(provision, version, asOf).isPresent())
                    .map(provision -> StatusView.of(regulation.validityOf(provision, version, asOf)));
        }

        /** Those of the lines that have been repealed on their own, and since when. */
        public Map<TextLine, StatusView> repealed(List<TextLine> lines) {
            Map<TextLine, StatusView> repealed = new HashMap<>();
            lines.forEach(line -> repealed(line).ifPresent(status -> repealed.put(line, status)));
            return repealed;
        }

        /** A wording that is known already and takes effect after the one that is shown. */
        public Optional<RegulationVersion> pending() {
            return regulation.pendingOn(asOf).filter(later -> !later.id().equals(version.id()));
        }

        /** The text; an index that holds a version without its text is damaged. */
        public RegulationText text(Snapshot snapshot) {
            return text(version, snapshot);
        }

        /** The text of a version; an index that holds a version without its text is damaged. */
        public static RegulationText text(RegulationVersion version, Snapshot snapshot) {
            return snapshot.text(version.id())
                    .orElseThrow(() -> new IllegalStateException("the index holds no text of " + version.id()));
        }
    }

    /**
     * Finds what the address names.
     *
     * @param day the day that counts; empty for today
     * @throws Refusal 404 where there is no such regulation or version, or was not yet on that day
     */
    public Found find(String address, Optional<LocalDate> day, Snapshot snapshot) {
        LocalDate now = today.date();
        LocalDate asOf = day.orElse(now);
        Regulation regulation = regulation(address, snapshot);
        if (!regulation.isListedOn(asOf)) {
            throw Refusal.notYetPromulgated(asOf, regulation.listedFrom());
        }
        boolean pinned = address.indexOf('@') >= 0;
        RegulationVersion version = pinned ? version(address, regulation) : regulation.versionOn(asOf);
        Links links = new Links(asOf.equals(now) ? Optional.empty() : Optional.of(asOf), pinned);
        return new Found(
                regulation,
                version,
                asOf,
                links,
                Replacement.chain(regulation, asOf, snapshot),
                EndedBasis.of(regulation, version, asOf, snapshot));
    }

    private static Regulation regulation(String address, Snapshot snapshot) {
        int at = address.indexOf('@');
        String id = at < 0 ? address : address.substring(0, at);
        return Optional.of(id)
                .filter(RegulationId::isWellFormed)
                .map(RegulationId::new)
                .map(known -> snapshot.regulation(known).orElseThrow(() -> absent(address, known, snapshot)))
                .orElseThrow(() -> Refusal.unknownRegulation(address));
    }

    private static RuntimeException absent(String address, RegulationId id, Snapshot snapshot) {
        return snapshot.retired(id)
                .map(retired -> switch (retired) {
                    case Retired.Withdrawn withdrawn -> Refusal.withdrawn(withdrawn.on());
                    case Retired.Merged merged -> new Moved(address, kept(address, merged.into(), snapshot));
                })
                .orElseGet(() -> Refusal.unknownRegulation(address));
    }

    /** The same version of the regulation that is kept, where it has one of that day. */
    private static String kept(String address, RegulationId into, Snapshot snapshot) {
        int at = address.indexOf('@');
        return Optional.of(into + (at < 0 ? "" : address.substring(at)))
                .filter(same -> at >= 0
                        && snapshot.regulation(into).stream()
                                .flatMap(regulation -> regulation.versions().stream())
                                .anyMatch(version -> version.id().toString().equals(same)))
                .orElse(into.value());
    }

    private static RegulationVersion version(String address, Regulation regulation) {
        return regulation.versions().stream()
                .filter(version -> version.id().toString().equals(address))
                .findFirst()
                .orElseThrow(() -> Refusal.unknownVersion(address));
    }
}
