package org.faxian.answer.regulation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.language.Language;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Explanation;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Region;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Relation;
import org.faxian.regulation.SourceFile;

/**
 * A regulation as shown in JSON and on pages, without its text.
 *
 * @param asOf the day of the status
 * @param regions the places of the issuing authorities
 * @param subjects 主题分类, each from the broadest to the narrowest class, separated by slashes
 * @param statedStatus the status claimed by the source, as written
 * @param orderOfWording the order that promulgated this version, if the document shows the number of another order
 * @param endedBases the legal bases of the regulation that have ended by the day
 * @param corrections the corrections people made, with the values that were recognised
 * @param replacedBy the regulation that replaced an ended one, then the one that replaced that, and so on
 * @param current the version that represents the regulation on the day, if another version is shown
 * @param pending a version that is already known and takes effect later
 * @param unconsolidated the amendments that the text does not include
 * @param source the file with the text, or with the first part of it
 * @param parts all files with the text in order, followed by those of its annexes
 * @param copies files that repeat the text, mostly in other formats
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
        List<CorrectionView> corrections,
        @JsonUnwrapped DatesView dates,
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

    /** The order by which the version was promulgated, without the authority: 令第706号. */
    public record OrderView(String number, LocalDate on) {}

    /** A legal basis of the regulation that has ended, with its status. */
    public record EndedBasisView(String id, String title, String url, StatusView status) {}

    /** A regulation that repealed another on the day and replaced it. */
    public record ReplacementView(String id, String title, String url, StatusView status, LocalDate on) {}

    /**
     * A version among the others.
     *
     * @param representsFrom the first day on which it represents the regulation; absent for the first version
     * @param representsUntil the first day on which the next version does; absent for the last version
     * @param shown whether the answer is about this version
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

        /** Returns the name of this version among the others. */
        public String name(Language language) {
            return VersionName.of(promulgatedOn, effectiveOn, language);
        }
    }

    /** A relation between two regulations. */
    public record RelationView(
            Relation.Type type,
            String label,
            PartyView actor,
            PartyView target,
            LocalDate on,
            Optional<LocalDate> until,
            String clause,
            List<ProvisionView> provisions) {}

    /** A provision affected by a relation or change: {@code 12}, 第十二条. */
    public record ProvisionView(String number, String label) {}

    /** A regulation on one side of a relation. */
    public record PartyView(String id, String title, String url) {}

    /** An official interpretation and its file. */
    public record ExplanationView(String title, SourceView source) {}

    /** A source file with its download address. */
    public record SourceView(String fileName, String sha256, long size, String mediaType, String download) {}

    /** Returns the day from which the version has effect, if the regulation itself is older. */
    public Optional<LocalDate> wordingSince() {
        return dates.wordingSince();
    }

    /** Returns whether the version, but not the regulation, has effect from the day. */
    public boolean isOfWording(LocalDate day) {
        return wordingSince().filter(day::equals).isPresent();
    }

    /** Creates the view of a regulation. */
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
                found.version().corrections().stream().map(CorrectionView::of).toList(),
                new DatesView(metadata),
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

    /** Creates the view of a replacement. */
    public static ReplacementView replacement(Replacement replacement, PermanentLinks links) {
        Relation.Party by = replacement.repeal().actor();
        return new ReplacementView(
                by.id().value(),
                replacement.version().metadata().title(),
                links.regulation(by.id()),
                StatusView.of(replacement.validity()),
                replacement.repeal().on());
    }

    /** Returns all versions, oldest first. */
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
                new PermanentLinks(found.links().asOf(), true).version(version.id()),
                metadata.enactment().firstKnownDate(),
                metadata.term().effectiveOn(),
                Optional.of(version.representsFrom()).filter(from -> from.isAfter(LocalDate.MIN)),
                version.representsUntil(),
                StatusView.of(version.timeline().validityOn(found.asOf())),
                version.id().equals(found.version().id()));
    }

    /** Returns the relations with the addresses of both sides. */
    public static List<RelationView> relations(List<Relation> relations, PermanentLinks links) {
        return relations.stream().map(relation -> relation(relation, links)).toList();
    }

    private static RelationView relation(Relation relation, PermanentLinks links) {
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

    private static PartyView party(Relation.Party party, PermanentLinks links) {
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
                file.name(),
                file.sha256().hex(),
                file.size(),
                file.mediaType(),
                PermanentLinks.download(version.id(), part));
    }
}
