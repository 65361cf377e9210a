package org.faxian.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.regulation.Placeholder;
import org.faxian.regulation.Relation;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.web.RegulationLookup.Found;
import org.faxian.web.RegulationView.RelationView;
import org.faxian.web.RegulationView.SourceView;
import org.faxian.web.RegulationView.VersionView;
import org.faxian.web.TextLine.Kind;

/**
 * What the page of a regulation shows.
 *
 * @param contents the lines that a table of contents lists
 * @param repealed the lines that have been repealed on their own
 * @param citations the lines that cite something
 * @param related what else its readers may want to see
 * @param links to addresses for the same day
 */
public record RegulationPage(
        Frame frame,
        RegulationView regulation,
        List<TextLine> contents,
        List<TextLine> lines,
        Map<TextLine, StatusView> repealed,
        Map<TextLine, List<CitationView>> citations,
        List<RelatedView> related,
        PageLinks links) {
    private static final int FEW = 3;
    private static final int LONGEST_HEADING = 24;

    static RegulationPage of(
            Frame frame, Found found, List<TextLine> lines, List<RelatedView> related, Snapshot snapshot) {
        List<TextLine> contents = lines.stream()
                .filter(line -> line.kind() == Kind.DIVISION
                        || line.kind() == Kind.ANNEX
                        || line.kind() == Kind.ARTICLE
                        || (line.kind() == Kind.SECTION && line.level() == 1))
                .toList();
        return new RegulationPage(
                frame,
                RegulationView.of(found),
                contents.size() < FEW ? List.of() : contents,
                lines,
                found.repealed(lines),
                new CitationLinks(found, lines, snapshot).of(lines),
                related,
                PageLinks.of(found));
    }

    /** The text of a line, cut where links begin and end. */
    public List<TextPiece> pieces(TextLine line) {
        return TextPiece.of(line.text(), citations.getOrDefault(line, List.of()));
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

    /** The beginning of a section's line, as a heading for the table of contents. */
    public String beginning(TextLine line) {
        String words = Placeholder.without(line.text());
        int end = words.indexOf('。');
        String sentence = end > 0 ? words.substring(0, end) : words;
        return sentence.length() <= LONGEST_HEADING ? sentence : sentence.substring(0, LONGEST_HEADING) + "…";
    }
}
