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
import org.faxian.regulation.ArticleNumber;
import org.faxian.search.engine.Engine.Snapshot;

/**
 * The model of the page of an article, annex or numbered section.
 *
 * @param status the status of the article if it was repealed on its own, otherwise of the regulation
 * @param repealed the lines that were repealed on their own
 * @param citations the lines with citations
 * @param citation the citation text of the document
 * @param unconsolidated the amendments that the text does not include and that may concern the article
 */
public record ArticlePage(
        PageContext frame,
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

    private static final String ARTICLES = "articles/";

    /** Creates the page of a provision. */
    public static ArticlePage of(
            PageContext frame, Found found, Article article, List<TextLine> text, Snapshot snapshot) {
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

    /** Returns the lines for display. */
    public List<ShownLine> text() {
        return lines.stream()
                .map(line -> ShownLine.of(
                        0,
                        line,
                        citations.getOrDefault(line, List.of()),
                        TextMatches.NOTHING,
                        Optional.ofNullable(repealed.get(line)),
                        citation))
                .toList();
    }

    /** Returns the citation of the provision within its document. */
    public String place() {
        return citation.place(path);
    }

    /** Returns the absolute permanent address of the provision in this version. */
    public String permanent() {
        return frame.base() + frame.language().url(links.wording(path));
    }

    /** Returns the short address of the article; empty for other provisions. */
    public Optional<String> shortLink() {
        return Optional.of(path)
                .filter(place -> place.startsWith(ARTICLES))
                .flatMap(place -> ArticleNumber.parsePath(place.substring(ARTICLES.length())))
                .map(number -> ShortLinks.of(regulation.id(), Optional.of(number)));
    }

    /** Returns the line with label and heading. */
    public TextLine first() {
        return lines.getFirst();
    }
}
