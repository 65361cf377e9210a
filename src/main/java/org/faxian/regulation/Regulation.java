package org.faxian.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule, a normative document or a law with all its versions (a work in FRBR's terms).
 *
 * <p>The term covers every document that Faxian publishes, from laws to notices; see {@link RegulationKind}.
 *
 * @param versions from the oldest to the newest; at least one
 * @param regions the places of the issuing bodies; empty if unknown
 * @param listedFrom the day of promulgation, before which the regulation is hidden; empty if unknown
 * @param relations its acts on others and the acts of others on it
 * @param decisions decisions by people about acts on it or about its end
 * @param explanations its official interpretations
 * @param citedBy the number of other regulations that name it in their texts
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

    /** Returns this regulation with other decisions and the versions whose timelines follow from them. */
    public Regulation decided(List<RegulationVersion> others, List<Decision.Act> acts) {
        return new Regulation(id, others, regions, listedFrom, relations, acts, explanations, citedBy);
    }

    /** Returns whether the regulations differ in nothing but decisions of people and the timelines that follow. */
    public boolean differsInDecisionsOnly(Regulation other) {
        boolean isComparable = versions.size() == other.versions.size();
        List<RegulationVersion> others = new ArrayList<>();
        for (int i = 0; isComparable && i < versions.size(); i++) {
            others.add(other.versions.get(i).withTimeline(versions.get(i).timeline()));
        }
        return isComparable && equals(other.decided(others, decisions));
    }

    /**
     * Returns the version that represents the regulation on the day: the first one before it takes effect, the last
     * one after it has ended.
     */
    public RegulationVersion versionOn(LocalDate day) {
        return versions.stream()
                .filter(version -> version.represents(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no version of " + id + " represents " + day));
    }

    /** Returns the day of promulgation stated by the version, otherwise {@link #listedFrom()}. */
    public Optional<LocalDate> promulgatedOn(RegulationVersion version) {
        return version.metadata().enactment().firstKnownDate().or(() -> listedFrom);
    }

    /** Returns the version with the given id. */
    public Optional<RegulationVersion> version(VersionId version) {
        return versions.stream().filter(v -> v.id().equals(version)).findFirst();
    }

    /** Returns whether the regulation was promulgated by the day, or has no known day of promulgation. */
    public boolean isListedOn(LocalDate day) {
        return listedFrom.map(from -> !day.isBefore(from)).orElse(true);
    }

    /** Returns a version that is known on the day and takes effect later. */
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

    /**
     * Returns the validity of a provision in the version on the day: its own repeal, otherwise the validity of the
     * version.
     */
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
     * Returns the relation that repealed the provision, or its article, in the version by the day; empty if it is not
     * repealed.
     *
     * <p>Later versions are not affected: they include the repeal, and their articles may have other numbers.
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
     * Returns the relation by which another regulation repealed and replaced this one by the day; empty if none did.
     *
     * <p>A decision that only ends or changes others (关于废止…的决定) replaces none of them.
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

    /** Returns the amendments that the version's text does not include, the earliest first. */
    public List<Relation> unconsolidatedIn(RegulationVersion version) {
        return relations.stream()
                .filter(relation -> relation.type() == Relation.Type.AMENDS_UNCONSOLIDATED)
                .filter(relation -> relation.target().id().equals(id) && version.represents(relation.on()))
                .sorted(Comparator.comparing(Relation::on))
                .toList();
    }
}
