package org.faxian.search;

import java.util.List;
import java.util.Objects;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Validity;
import org.faxian.regulation.VersionId;
import org.faxian.search.Hit.PassageHit;
import org.faxian.search.query.UnderstoodQuery;

/**
 * The answer to a search for provisions.
 *
 * @param total how many provisions there are on all pages
 * @param complete whether these are all that match, and not only the best of them
 */
public record ArticleResult(UnderstoodQuery query, int total, boolean complete, List<ArticleHit> hits) {

    /**
     * A provision that was found: an article, a numbered section or an annex.
     *
     * @param metadata of the version in which it stands
     * @param validity of the provision on the day asked for
     */
    public record ArticleHit(
            VersionId version, Metadata metadata, PassageHit passage, Validity validity, float score) {}

    public ArticleResult {
        Objects.requireNonNull(query, "query");
        hits = List.copyOf(hits);
    }
}
