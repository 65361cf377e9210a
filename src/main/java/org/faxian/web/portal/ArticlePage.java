package org.faxian.web.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.answer.regulation.Article;
import org.faxian.answer.regulation.CitationLinks;
import org.faxian.answer.regulation.CitationView;
import org.faxian.answer.regulation.PageLinks;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.answer.regulation.RegulationView;
import org.faxian.answer.regulation.RegulationView.RelationView;
import org.faxian.answer.regulation.StatusView;
import org.faxian.answer.regulation.TextLine;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * What the page of an article, annex or numbered section shows.
 *
 * @param status of the article, where it has been repealed on its own, else of the regulation
 * @param repealed the lines that have been repealed on their own
 * @param citations the lines that cite something
 * @param citation how it is cited
 * @param unconsolidated amendments that the text does not hold, and that may concern what is shown
 */
public record ArticlePage(
        Frame frame,
        RegulationView regulation,
        StatusView status,
        String path,
        List<TextLine> lines,
        Map<TextLine, StatusView> repealed,
        Map<TextLine, List<CitationView>> citations,
        CitationText citation,
        List<RelationView> unconsolidated,
        Optional<TextLine> previous,
        Optional<TextLine> next,
        PageLinks links) {

    /** The page of a provision. */
    public static ArticlePage of(Frame frame, Found found, Article article, List<TextLine> text, Snapshot snapshot) {
        RegulationView regulation = RegulationView.of(found);
        return new ArticlePage(
                frame,
                regulation,
                StatusView.of(article.validity(found)),
                article.path(),
                article.lines(),
                found.repealed(article.lines()),
                new CitationLinks(found, text, snapshot).of(article.lines()),
                CitationText.of(regulation, text),
                RegulationView.relations(article.unconsolidated(found), found.links()),
                article.previous(),
                article.next(),
                PageLinks.of(found));
    }

    /** The lines as they are shown. */
    public List<ShownLine> text() {
        return lines.stream()
                .map(line -> ShownLine.of(
                        0,
                        line,
                        citations.getOrDefault(line, List.of()),
                        FoundPlaces.NOTHING,
                        Optional.ofNullable(repealed.get(line)),
                        citation))
                .toList();
    }

    /** How it is cited within its document. */
    public String place() {
        return citation.place(path);
    }

    /** The address that stays with this wording, with the host. */
    public String permanent() {
        return frame.base() + frame.language().url(links.wording(path));
    }

    /** The line that carries label and heading. */
    public TextLine first() {
        return lines.getFirst();
    }
}
