package org.faxian.web.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faxian.answer.Links;
import org.faxian.answer.regulation.CitationLinks;
import org.faxian.answer.regulation.CitationView;
import org.faxian.answer.regulation.PageLinks;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.answer.regulation.RegulationView;
import org.faxian.answer.regulation.RegulationView.RelationView;
import org.faxian.answer.regulation.RegulationView.SourceView;
import org.faxian.answer.regulation.RegulationView.VersionView;
import org.faxian.answer.regulation.RelatedView;
import org.faxian.answer.regulation.StatusView;
import org.faxian.answer.regulation.TextLine;
import org.faxian.answer.regulation.TextLine.Kind;
import org.faxian.regulation.Ending;
import org.faxian.regulation.Relation;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * What the page of a regulation shows.
 *
 * @param contents the lines that a table of contents lists
 * @param repealed the lines that have been repealed on their own
 * @param citations the lines that cite something
 * @param citation how its provisions are cited
 * @param places what its reader looks for within it
 * @param related what else its readers may want to see
 * @param links to addresses for the same day
 * @param mayBeCutOff whether the end of the text seems to be missing
 */
public record RegulationPage(
        Frame frame,
        RegulationView regulation,
        List<TextLine> contents,
        List<TextLine> lines,
        Map<TextLine, StatusView> repealed,
        Map<TextLine, List<CitationView>> citations,
        CitationText citation,
        FoundPlaces places,
        List<RelatedView> related,
        PageLinks links,
        boolean mayBeCutOff) {
    private static final int FEW = 3;

    /** The page of a regulation. */
    public static RegulationPage of(
            Frame frame,
            Found found,
            List<TextLine> lines,
            FoundPlaces places,
            List<RelatedView> related,
            Snapshot snapshot) {
        RegulationView regulation = RegulationView.of(found);
        List<TextLine> contents = lines.stream()
                .filter(line -> line.kind() == Kind.DIVISION
                        || line.kind() == Kind.ANNEX
                        || line.kind() == Kind.ARTICLE
                        || (line.kind() == Kind.SECTION && line.level() == 1))
                .toList();
        return new RegulationPage(
                frame,
                regulation,
                contents.size() < FEW ? List.of() : contents,
                lines,
                found.repealed(lines),
                new CitationLinks(found, lines, snapshot).of(lines),
                CitationText.of(regulation, lines),
                places,
                related,
                PageLinks.of(found),
                Ending.isMissing(found.version().metadata().caption(), found.text(snapshot)));
    }

    /** The lines of the text, without the table of contents that it brings itself. */
    public List<ShownLine> text() {
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).kind() != Kind.CONTENTS)
                .mapToObj(at -> shown(at, lines.get(at)))
                .toList();
    }

    private ShownLine shown(int at, TextLine line) {
        return ShownLine.of(
                at,
                line,
                citations.getOrDefault(line, List.of()),
                places,
                Optional.ofNullable(repealed.get(line)),
                citation);
    }

    /** The page itself, without what is looked for in it. */
    public String address() {
        return links.address();
    }

    /** The day for which the address asks; empty for today. */
    public Optional<LocalDate> asOf() {
        return links.links().asOf();
    }

    /** Kind and size of the file that is downloaded. */
    public String fileFacts(SourceView source) {
        String name = source.fileName();
        String ending = name.contains(".")
                ? name.substring(name.lastIndexOf('.') + 1) + frame.language().say("，")
                : "";
        long kilobytes = Math.max(1, source.size() / 1024);
        return ending + (kilobytes < 1024 ? kilobytes + " KB" : kilobytes / 1024 + " MB");
    }

    /** What it does to others and others to it. */
    public List<RelationView> acts() {
        return regulation.relations().stream()
                .filter(relation -> relation.type().isAct())
                .toList();
    }

    /** What it rests on or cites, or what rests on it or cites it, as the parameters say. */
    public List<RelationView> citations(Relation.Type type, boolean byThis) {
        return regulation.relations().stream()
                .filter(relation -> relation.type() == type)
                .filter(relation -> relation.actor().id().equals(regulation.id()) == byThis)
                .toList();
    }

    /** Where the version is compared with the one before it; empty for the first one. */
    public Optional<String> comparison(VersionView version) {
        int at = regulation.versions().indexOf(version);
        return at == 0
                ? Optional.empty()
                : Optional.of(Links.comparison(
                        VersionId.parse(regulation.versions().get(at - 1).version()),
                        VersionId.parse(version.version())));
    }
}
