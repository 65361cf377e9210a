package org.faxian.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule, a normative document or a law with all its versions (a work in FRBR's terms).
 *
 * <p>The word stands for all that Faxian publishes, from laws to notices; {@link RegulationKind} tells them apart.
 *
 * @param versions from the oldest to the newest; at least one
 * @param regions the places of the bodies that issued it; empty where nothing tells them
 * @param listedFrom the day of promulgation, before which nobody may see it; empty where it is not known
 * @param relations what it does to others and what others do to it
 * @param decisions what people have decided that was done to it, or has become of it
 * @param explanations what officially explains it
 * @param citedBy how many others name it in their texts
 */
public record Regulation(
        RegulationId id,
        List<RegulationVersion> versions,
        List<Region> regions,
        Optional<LocalDate> listedFrom,
        List<Relation> relations,
        List<Decision.Act> decisions,
        List<Explanation> explanations,
        int citedBy) {
    private static final Pattern ENDS_OTHERS = Pattern.compile("关于.*(?:废止|失效|清理|修改|停止)");

    public Regulation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(listedFrom, "listedFrom");
        versions = List.copyOf(versions);
        regions = List.copyOf(regions);
        relations = List.copyOf(relations);
        decisions = List.copyOf(decisions);
        explanations = List.copyOf(explanations);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("a regulation has at least one version: " + id);
        }
    }

    /** The version that stands for the regulation on the day: the one in force, else the first, else the last. */
    public RegulationVersion versionOn(LocalDate day) {
        return versions.stream()
                .filter(version -> version.represents(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no version of " + id + " represents " + day));
    }

    /** When it was promulgated, as the version tells it, else as any of its wordings does. */
    public Optional<LocalDate> promulgatedOn(RegulationVersion version) {
        return version.metadata().enactment().firstKnownDate().or(() -> listedFrom);
    }

    /** The version of that id. */
    public Optional<RegulationVersion> version(VersionId version) {
        return versions.stream().filter(v -> v.id().equals(version)).findFirst();
    }

    /** Whether it had been promulgated by that day. */
    public boolean isListedOn(LocalDate day) {
        return listedFrom.map(from -> !day.isBefore(from)).orElse(true);
    }

    /** A wording that is known on the day and takes effect later. */
    public Optional<RegulationVersion> pendingOn(LocalDate day) {
        return versions.stream()
                .filter(version -> version.representsFrom().isAfter(day))
                .filter(version -> version.metadata()
                        .enactment()
                        .lastKnownDate()
                        .map(known -> !known.isAfter(day))
                        .orElse(true))
                .findFirst();
    }

    /** What a provision is worth in that version on the day: repealed on its own, or what the version is worth. */
    public Validity validityOf(ProvisionReference provision, RegulationVersion version, LocalDate day) {
        return repealOf(provision, version, day)
                .map(repeal -> new Validity(
                        ValidityStatus.REPEALED,
                        Optional.of(repeal.on()),
                        Basis.DERIVED,
                        List.of(Evidence.quote(
                                repeal.clause(),
                                repeal.actor().id(),
                                repeal.actor().title()))))
                .orElseGet(() -> version.timeline().validityOn(day));
    }

    /**
     * What has repealed the provision, or the article that it belongs to, in that version by the day; empty where it stands.
     *
     * <p>A later wording has taken account of the repeal, and its articles may bear other numbers.
     */
    public Optional<Relation> repealOf(ProvisionReference provision, RegulationVersion version, LocalDate day) {
        return relations.stream()
                .filter(relation -> relation.type() == Relation.Type.REPEALS_PARTLY)
                .filter(relation -> relation.target().id().equals(id) && version.represents(relation.on()))
                .filter(relation -> !relation.on().isAfter(day))
                .filter(relation -> relation.provisions().stream().anyMatch(repealed -> repealed.covers(provision)))
                .min(Comparator.comparing(Relation::on));
    }

    /**
     * What has repealed it by the day and stands in its place; empty where nothing has.
     *
     * <p>A decision that only ends or changes others (关于废止…的决定) takes the place of none of them.
     */
    public Optional<Relation> replacementBy(LocalDate day) {
        return relations.stream()
                .filter(relation -> relation.type() == Relation.Type.REPEALS)
                .filter(relation -> relation.target().id().equals(id))
                .filter(relation -> !relation.on().isAfter(day))
                .filter(relation ->
                        !ENDS_OTHERS.matcher(relation.actor().title()).find())
                .max(Comparator.comparing(Relation::on)
                        .thenComparing(relation -> relation.actor().id()));
    }

    /** The amendments that the wording of that version does not hold, the earliest first. */
    public List<Relation> unconsolidatedIn(RegulationVersion version) {
        return relations.stream()
                .filter(relation -> relation.type() == Relation.Type.AMENDS_UNCONSOLIDATED)
                .filter(relation -> relation.target().id().equals(id) && version.represents(relation.on()))
                .sorted(Comparator.comparing(Relation::on))
                .toList();
    }
}
