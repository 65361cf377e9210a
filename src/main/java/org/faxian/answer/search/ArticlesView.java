package org.faxian.answer.search;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Optional;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.regulation.HitView;
import org.faxian.answer.regulation.PassageView;
import org.faxian.regulation.Metadata.Caption;
import org.faxian.regulation.RegulationKind;
import org.faxian.search.ArticleResult;

/**
 * The provisions that match a search, as returned by the API.
 *
 * @param total the number of provisions on all pages
 * @param complete whether all matching provisions are included, and not only the best ones
 * @param took the duration in milliseconds
 * @param next the address of the next page
 */
public record ArticlesView(
        long total, boolean complete, long took, Query query, List<ProvisionHit> hits, Optional<String> next) {

    /** The query and its interpretation. */
    public record Query(String text, List<UnderstoodView> understood) {}

    /**
     * A provision with its status and its regulation.
     *
     * @param regulation the regulation that contains the provision
     */
    public record ProvisionHit(@JsonUnwrapped PassageView article, float score, RegulationCaption regulation) {}

    /**
     * The names of a regulation and its issuing authorities.
     *
     * @param number all document numbers, joined by 、
     */
    public record RegulationCaption(
            String id,
            String version,
            String title,
            Optional<String> number,
            RegulationKind kind,
            List<String> authorities,
            String url) {}

    /** Creates the view of a page of provisions. */
    public static ArticlesView of(SearchForm form, ArticleResult found, long took) {
        return new ArticlesView(
                found.total(),
                found.complete(),
                took,
                new Query(found.query().text(), UnderstoodView.of(found.query(), form)),
                found.hits().stream().map(hit -> hit(hit, form.links())).toList(),
                form.next(found.total()));
    }

    private static ProvisionHit hit(ArticleResult.ArticleHit hit, PermanentLinks links) {
        Caption caption = hit.metadata().caption();
        return new ProvisionHit(
                PassageView.of(hit.version(), hit.passage(), Optional.of(hit.validity()), links),
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
