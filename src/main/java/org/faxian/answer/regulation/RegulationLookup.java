package org.faxian.answer.regulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.answer.Moved;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.Refusal;
import org.faxian.answer.Today;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Retired;
import org.faxian.regulation.Validity;
import org.faxian.search.engine.Engine.Snapshot;

/** The look-up of the regulation and version at an address. */
public record RegulationLookup(Today today) {
    /** The parameters of a look-up. */
    public static final List<String> PARAMETERS = List.of("asOf");

    /**
     * The result of a look-up.
     *
     * @param links links for the same day, and for the same version if the address names one
     * @param endedBases the legal bases of the regulation that have ended by the day
     * @param replacements the regulation that replaced an ended one by the day, then the one that replaced that, and so
     *     on
     */
    public record Found(
            Regulation regulation,
            RegulationVersion version,
            LocalDate asOf,
            PermanentLinks links,
            List<Replacement> replacements,
            List<EndedBasis> endedBases) {
        public Validity validity() {
            return version.timeline().validityOn(asOf);
        }

        /** Returns the version that represents the regulation on the day, if another version is shown. */
        public Optional<RegulationVersion> current() {
            return Optional.of(regulation.versionOn(asOf))
                    .filter(other -> !other.id().equals(version.id()));
        }

        /** Returns the status of the line if it was repealed on its own. */
        public Optional<StatusView> repealed(TextLine line) {
            return line.provision()
                    .filter(provision ->
                            regulation.repealOf(provision, version, asOf).isPresent())
                    .map(provision -> StatusView.of(regulation.validityOf(provision, version, asOf)));
        }

        /** Returns the lines that were repealed on their own, with their status. */
        public Map<TextLine, StatusView> repealed(List<TextLine> lines) {
            Map<TextLine, StatusView> repealed = new HashMap<>();
            lines.forEach(line -> repealed(line).ifPresent(status -> repealed.put(line, status)));
            return repealed;
        }

        /** Returns a version that is already known and takes effect after the version shown. */
        public Optional<RegulationVersion> pending() {
            return regulation.pendingOn(asOf).filter(later -> !later.id().equals(version.id()));
        }

        /** Returns the text; throws an exception if the index does not have it, because then it is damaged. */
        public RegulationText text(Snapshot snapshot) {
            return text(version, snapshot);
        }

        /**
         * Returns the text of a version; throws an exception if the index does not have it, because then it is damaged.
         */
        public static RegulationText text(RegulationVersion version, Snapshot snapshot) {
            return snapshot.text(version.id())
                    .orElseThrow(() -> new IllegalStateException("the index holds no text of " + version.id()));
        }
    }

    /**
     * Finds the regulation and version at the address.
     *
     * @param day the requested day; empty for today
     * @throws Refusal 404 if there is no such regulation or version, or it was not yet promulgated on that day
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
        PermanentLinks links = new PermanentLinks(asOf.equals(now) ? Optional.empty() : Optional.of(asOf), pinned);
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

    /** Returns the id of the version with the same label in the kept regulation, or the id of that regulation. */
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
