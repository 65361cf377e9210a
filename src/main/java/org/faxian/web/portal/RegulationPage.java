package org.faxian.web.portal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.faxian.answer.PermanentLinks;
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
import org.faxian.regulation.Relation;
import org.faxian.regulation.TruncationCheck;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * The model of the page of a regulation.
 *
 * @param contents the lines of the table of contents
 * @param repealed the lines that were repealed on their own
 * @param citations the lines with citations
 * @param citation the citation text of the document
 * @param places the search of the reader within the text
 * @param related the related regulations
 * @param links the links for the same day
 * @param mayBeCutOff whether the end of the text seems to be missing
 */
public record RegulationPage(
        PageContext frame,
        RegulationView regulation,
        List<TextLine> contents,
        List<TextLine> lines,
        Map<TextLine, StatusView> repealed,
        Map<TextLine, List<CitationView>> citations,
        CitationText citation,
        TextMatches places,
        List<RelatedView> related,
        PageLinks links,
        boolean mayBeCutOff) {
    private static final int FEW = 3;

    /** Creates the page of a regulation. */
    public static RegulationPage of(
            PageContext frame,
            Found found,
            List<TextLine> lines,
            TextMatches places,
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
                TruncationCheck.isMissing(found.version().metadata().caption(), found.text(snapshot)));
    }

    /** Returns the lines of the text, without its own table of contents. */
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

    /** Returns the address of the page, without a search within the text. */
    public String address() {
        return links.address();
    }

    /** Returns the short address of the regulation. */
    public String shortLink() {
        return frame.base() + ShortLinks.of(regulation.id(), Optional.empty());
    }

    /** Returns the address of its QR code. */
    public String qrCode() {
        return ShortLinks.of(regulation.id(), Optional.empty()) + "/qr.svg";
    }

    /** Returns the requested day; empty for today. */
    public Optional<LocalDate> asOf() {
        return links.links().asOf();
    }

    /** Returns the type and size of a file for download. */
    public String fileFacts(SourceView source) {
        String name = source.fileName();
        String ending = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
        long kilobytes = Math.max(1, source.size() / 1024);
        String size = kilobytes < 1024 ? kilobytes + " KB" : kilobytes / 1024 + " MB";
        return ending.isEmpty() ? size : frame.language().say("regulation.file-facts", ending, size);
    }

    /** Returns the acts of this regulation on others, and of others on it. */
    public List<RelationView> acts() {
        return regulation.relations().stream()
                .filter(relation -> relation.type().isAct())
                .toList();
    }

    /** Returns the relations of the type, either of this regulation to others or of others to it. */
    public List<RelationView> citations(Relation.Type type, boolean byThis) {
        return regulation.relations().stream()
                .filter(relation -> relation.type() == type)
                .filter(relation -> relation.actor().id().equals(regulation.id()) == byThis)
                .toList();
    }

    /** Returns the address of the comparison with the previous version; empty for the first version. */
    public Optional<String> comparison(VersionView version) {
        int at = regulation.versions().indexOf(version);
        return at == 0
                ? Optional.empty()
                : Optional.of(PermanentLinks.comparison(
                        VersionId.parse(regulation.versions().get(at - 1).version()),
                        VersionId.parse(version.version())));
    }
}
