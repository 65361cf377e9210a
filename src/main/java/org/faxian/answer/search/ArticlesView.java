package org.faxian.answer.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.faxian.answer.Links;
import org.faxian.answer.regulation.HitView;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.RegulationKind;
import org.faxian.search.ArticleResult;

/**
 * The provisions that answer a search, as the API gives them.
 *
 * @param total how many provisions there are on all pages
 * @param complete whether these are all that match, and not only the best of them
 * @param took milliseconds
 * @param next the address of the page behind this one
 */
public record ArticlesView(
        long total, boolean complete, long took, Query query, List<ProvisionHit> hits, Optional<String> next) {

    /** The query, and how it was understood. */
    public record Query(String text, List<UnderstoodView> understood) {}

    /**
     * A provision, with its status and the regulation in which it stands.
     *
     * @param regulation whose text it is
     */
    public record ProvisionHit(@JsonUnwrapped HitView.ArticleHit article, float score, RegulationCaption regulation) {}

    /**
     * What a regulation is called, and by whom it was issued.
     *
     * @param number all numbers, joined by 、
     */
    public record RegulationCaption(
            String id,
            String version,
            String title,
            Optional<String> number,
            RegulationKind kind,
            List<String> authorities,
            String url) {}

    /** A page of provisions. */
    public static ArticlesView of(SearchForm form, ArticleResult found, long took) {
        return new ArticlesView(
                found.total(),
                found.complete(),
                took,
                new Query(found.query().text(), UnderstoodView.of(found.query(), form)),
                found.hits().stream().map(hit -> hit(hit, form.links())).toList(),
                form.next(found.total()));
    }

    private static ProvisionHit hit(ArticleResult.ArticleHit hit, Links links) {
        Caption caption = hit.metadata().caption();
        return new ProvisionHit(
                HitView.article(hit.version(), hit.passage(), Optional.of(hit.validity()), links),
                hit.score(),
                new RegulationCaption(
                        hit.version().regulation().value(),
                        hit.version().toString(),
                        caption.title(),
                        HitView.numbers(caption),
                        caption.kind(),
                        caption.authorities(),
                        links.version(hit.version())));
    }
}
