package org.faxian.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.web.RegulationLookup.Found;
import org.faxian.web.RegulationView.RelationView;

/**
 * What the page of an article, annex or numbered section shows.
 *
 * @param status of the article, where it has been repealed on its own, else of the regulation
 * @param repealed the lines that have been repealed on their own
 * @param citations the lines that cite something
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
        List<RelationView> unconsolidated,
        Optional<TextLine> previous,
        Optional<TextLine> next,
        PageLinks links) {

    static ArticlePage of(Frame frame, Found found, Article article, List<TextLine> text, Snapshot snapshot) {
        return new ArticlePage(
                frame,
                RegulationView.of(found),
                StatusView.of(article.validity(found)),
                article.path(),
                article.lines(),
                found.repealed(article.lines()),
                new CitationLinks(found, text, snapshot).of(article.lines()),
                RegulationView.relations(article.unconsolidated(found), found.links()),
                article.previous(),
                article.next(),
                PageLinks.of(found));
    }

    /** The text of a line, cut where links begin and end. */
    public List<TextPiece> pieces(TextLine line) {
        return TextPiece.of(line.text(), citations.getOrDefault(line, List.of()));
    }

    /** The line that carries label and heading. */
    public TextLine first() {
        return lines.getFirst();
    }
}
