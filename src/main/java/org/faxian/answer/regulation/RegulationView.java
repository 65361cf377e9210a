package org.faxian.answer.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faxian.answer.Links;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.language.Language;
import org.faxian.regulation.Correction;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Explanation;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Metadata.Enactment;
import org.faxian.regulation.Region;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;
import org.faxian.regulation.SourceFile;

/**
 * A regulation as it is shown, in JSON and on pages, without its text.
 *
 * @param asOf the day for which the status holds
 * @param regions the places of the bodies that issued it
 * @param subjects 主题分类, each from the widest class to the narrowest with a slash between
 * @param statedStatus what the source claims, in its own words
 * @param orderOfWording where the document bears the number of another order
 * @param endedBases on the ground of what it was made and what has ended by the day
 * @param corrections what people have put right, beside what was recognised
 * @param replacedBy what stands in its place, where it has ended: what took it, then what took that, too
 * @param current the version that stands for it on the day, where another is shown
 * @param pending a wording that is known already and takes effect later
 * @param unconsolidated amendments that the text does not hold
 * @param source the file that the text, or its first part, is taken from
 * @param parts all files that the text is taken from, in its order, and behind them those of its annexes
 * @param copies files that hold the same text again, mostly in other formats
 */
public record RegulationView(
        String id,
        String version,
        LocalDate asOf,
        String url,
        String title,
        Optional<String> attachedTitle,
        Optional<String> letterTitle,
        Optional<String> number,
        List<String> numbers,
        Optional<OrderView> orderOfWording,
        RegulationKind kind,
        String kindLabel,
        List<String> authorities,
        List<Region> regions,
        List<String> subjects,
        StatusView status,
        List<EndedBasisView> endedBases,
        Optional<String> statedStatus,
        List<Correction> corrections,
        @JsonUnwrapped Dates dates,
        List<ReplacementView> replacedBy,
        Optional<VersionView> current,
        Optional<VersionView> pending,
        List<RelationView> unconsolidated,
        List<VersionView> versions,
        List<RelationView> relations,
        SourceView source,
        List<SourceView> parts,
        List<SourceView> copies,
        List<ExplanationView> explanations) {

    /**
     * The dates that are known, each as it was told.
     *
     * @param promulgatedOn the best date known for when the document came into the world, where none was told
     */
    public record Dates(
            Optional<LocalDate> adoptedOn,
            List<String> adoptedBy,
            Optional<LocalDate> approvedOn,
            List<String> approvedBy,
            Optional<LocalDate> signedOn,
            Optional<LocalDate> issuedOn,
            Optional<LocalDate> promulgatedOn,
            List<LocalDate> amendedOn,
            Optional<LocalDate> firstEffectiveOn,
            Optional<LocalDate> effectiveOn,
            @JsonIgnore Optional<LocalDate> wordingSince,
            Optional<LocalDate> lapsesOn) {}

    /** The order by which the wording was promulgated, without the authority: 令第706号. */
    public record OrderView(String number, LocalDate on) {}

    /** What it was made on the ground of, and what became of that. */
    public record EndedBasisView(String id, String title, String url, StatusView status) {}

    /** What has taken the place of another that it repealed on the day. */
    public record ReplacementView(String id, String title, String url, StatusView status, LocalDate on) {}

    /**
     * A version among the others.
     *
     * @param representsFrom the first day on which it stands for the regulation; absent for the first version
     * @param representsUntil the first day on which the next one does; absent for the last one
     * @param shown whether this is the version that the answer is about
     */
    public record VersionView(
            String version,
            String title,
            String url,
            Optional<LocalDate> promulgatedOn,
            Optional<LocalDate> effectiveOn,
            Optional<LocalDate> representsFrom,
            Optional<LocalDate> representsUntil,
            StatusView status,
            boolean shown) {

        /** How it is called among the others. */
        public String name(Language language) {
            return VersionName.of(promulgatedOn, effectiveOn, language);
        }
    }

    /** What one regulation does to another. */
    public record RelationView(
            Relation.Type type,
            String label,
            PartyView actor,
            PartyView target,
            LocalDate on,
            Optional<LocalDate> until,
            String clause,
            List<ProvisionView> provisions) {}

    /** A provision to which something is done: {@code 12}, 第十二条. */
    public record ProvisionView(String number, String label) {}

    /** A regulation on one side of a relation. */
    public record PartyView(String id, String title, String url) {}

    /** An official interpretation, and the file that holds it. */
    public record ExplanationView(String title, SourceView source) {}

    /** A file that the text is taken from. */
    public record SourceView(String fileName, String sha256, long size, String mediaType, String download) {}

    /** The day from which the wording counts, where the regulation itself has counted for longer. */
    public Optional<LocalDate> wordingSince() {
        return dates.wordingSince();
    }

    /** Whether it is the day from which the wording counts, and not the regulation. */
    public boolean isOfWording(LocalDate day) {
        return wordingSince().filter(day::equals).isPresent();
    }

    /** What was found, as it is shown. */
    public static RegulationView of(Found found) {
        Metadata metadata = found.version().metadata();
        Metadata.Caption caption = metadata.caption();
        return new RegulationView(
                found.regulation().id().value(),
                found.version().id().toString(),
                found.asOf(),
                found.links().version(found.version().id()),
                caption.title(),
                caption.attachedTitle(),
                caption.letterTitle(),
                HitView.numbers(caption),
                caption.numbers().stream().map(DocumentNumber::written).toList(),
                metadata.orderOfWording()
                        .map(order -> new OrderView(order.number(), order.date().orElseThrow())),
                caption.kind(),
                caption.kind().label(),
                caption.authorities(),
                found.regulation().regions(),
                metadata.classification().subjects(),
                StatusView.of(found.validity()),
                found.endedBases().stream()
                        .map(ended -> new EndedBasisView(
                                ended.ground().id().value(),
                                ended.ground().title(),
                                found.links().regulation(ended.ground().id()),
                                StatusView.of(ended.validity())))
                        .toList(),
                metadata.statedStatus(),
                found.version().corrections(),
                dates(metadata),
                found.replacements().stream()
                        .map(replacement -> replacement(replacement, found.links()))
                        .toList(),
                found.current().map(version -> version(version, found)),
                found.pending().map(version -> version(version, found)),
                relations(found.regulation().unconsolidatedIn(found.version()), found.links()),
                versions(found),
                relations(found.regulation().relations(), found.links()),
                source(found.version(), 1),
                files(found.version(), 0, found.version().originals().size()),
                files(
                        found.version(),
                        found.version().originals().size(),
                        found.version().files().size()),
                explanations(found.regulation()));
    }

    private static List<ExplanationView> explanations(Regulation regulation) {
        List<ExplanationView> views = new ArrayList<>();
        for (Explanation explanation : regulation.explanations()) {
            String download = "/api/v1/regulations/" + regulation.id() + "/download?explanation=" + (views.size() + 1);
            SourceFile file = explanation.file();
            views.add(new ExplanationView(
                    explanation.title(),
                    new SourceView(file.name(), file.sha256().hex(), file.size(), file.mediaType(), download)));
        }
        return views;
    }

    private static Dates dates(Metadata metadata) {
        Enactment enactment = metadata.enactment();
        Metadata.Term term = metadata.term();
        return new Dates(
                enactment.adoptedOn(),
                enactment.adoptedBy(),
                enactment.approvedOn(),
                enactment.approvedBy(),
                enactment.signedOn(),
                enactment.issuedOn(),
                enactment.firstKnownDate(),
                enactment.amendedOn(),
                metadata.beganOn(),
                term.effectiveOn(),
                metadata.wordingSince(),
                term.lapsesOn());
    }

    /** What has taken its place, as it is shown. */
    public static ReplacementView replacement(Replacement replacement, Links links) {
        Relation.Party by = replacement.repeal().actor();
        return new ReplacementView(
                by.id().value(),
                replacement.version().metadata().title(),
                links.regulation(by.id()),
                StatusView.of(replacement.validity()),
                replacement.repeal().on());
    }

    /** All versions, from the oldest to the newest. */
    public static List<VersionView> versions(Found found) {
        return found.regulation().versions().stream()
                .map(version -> version(version, found))
                .toList();
    }

    private static VersionView version(RegulationVersion version, Found found) {
        Metadata metadata = version.metadata();
        return new VersionView(
                version.id().toString(),
                metadata.title(),
                new Links(found.links().asOf(), true).version(version.id()),
                metadata.enactment().firstKnownDate(),
                metadata.term().effectiveOn(),
                Optional.of(version.representsFrom()).filter(from -> from.isAfter(LocalDate.MIN)),
                version.representsUntil(),
                StatusView.of(version.timeline().validityOn(found.asOf())),
                version.id().equals(found.version().id()));
    }

    /** The relations with the addresses of either side. */
    public static List<RelationView> relations(List<Relation> relations, Links links) {
        return relations.stream().map(relation -> relation(relation, links)).toList();
    }

    private static RelationView relation(Relation relation, Links links) {
        return new RelationView(
                relation.type(),
                relation.type().label(),
                party(relation.actor(), links),
                party(relation.target(), links),
                relation.on(),
                relation.until(),
                relation.clause(),
                relation.provisions().stream()
                        .map(provision -> new ProvisionView(provision.path(), provision.label()))
                        .toList());
    }

    private static PartyView party(Relation.Party party, Links links) {
        return new PartyView(party.id().value(), party.title(), links.regulation(party.id()));
    }

    private static List<SourceView> files(RegulationVersion version, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(file -> source(version, file + 1))
                .toList();
    }

    private static SourceView source(RegulationVersion version, int part) {
        SourceFile file = version.files().get(part - 1);
        return new SourceView(
                file.name(), file.sha256().hex(), file.size(), file.mediaType(), Links.download(version.id(), part));
    }
}
