package org.faxian.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.corpus.Site;
import org.faxian.web.RegulationLookup.Found;

/**
 * What the page of an article, annex or numbered section shows.
 *
 * @param status of the article, where it has been repealed on its own, else of the regulation
 * @param repealed the lines that have been repealed on their own
 */
public record ArticlePage(
        Site site,
        RegulationView regulation,
        StatusView status,
        String path,
        List<TextLine> lines,
        Map<TextLine, StatusView> repealed,
        Optional<TextLine> previous,
        Optional<TextLine> next,
        PageLinks links) {

    static ArticlePage of(Site site, Found found, Article article) {
        return new ArticlePage(
                site,
                RegulationView.of(found),
                StatusView.of(article.validity(found)),
                article.path(),
                article.lines(),
                found.repealed(article.lines()),
                article.previous(),
                article.next(),
                PageLinks.of(found));
    }

    /** The line that carries label and heading. */
    public TextLine first() {
        return lines.getFirst();
    }
}
