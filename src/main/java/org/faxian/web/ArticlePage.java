package org.faxian.web;

import java.util.List;
import java.util.Optional;
import org.faxian.corpus.Site;
import org.faxian.web.RegulationLookup.Found;

/** What the page of an article, annex or numbered section shows. */
public record ArticlePage(
        Site site,
        RegulationView regulation,
        String path,
        List<TextLine> lines,
        Optional<TextLine> previous,
        Optional<TextLine> next,
        PageLinks links) {

    static ArticlePage of(Site site, Found found, Article article) {
        return new ArticlePage(
                site,
                RegulationView.of(found),
                article.path(),
                article.lines(),
                article.previous(),
                article.next(),
                PageLinks.of(found));
    }

    /** The line that carries label and heading. */
    public TextLine first() {
        return lines.getFirst();
    }
}
