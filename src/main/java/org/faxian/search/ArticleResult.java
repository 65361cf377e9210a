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
 * @param total number of provisions on all pages
 * @param complete whether all matching provisions were counted, not only the best ones
 */
public record ArticleResult(UnderstoodQuery query, int total, boolean complete, List<ArticleHit> hits) {

    /**
     * A matching provision: an article, a numbered section or an annex.
     *
     * @param metadata metadata of the version that contains it
     * @param validity validity of the provision on the requested day
     */
    public record ArticleHit(
            VersionId version, Metadata metadata, PassageHit passage, Validity validity, float score) {}

    /**
     * Returns this result of a search for another text than was typed.
     *
     * @param searched text that was searched instead
     */
    public ArticleResult insteadOf(String typed, String searched) {
        return new ArticleResult(query.insteadOf(typed, searched), total, complete, hits);
    }

    public ArticleResult {
        Objects.requireNonNull(query, "query");
        hits = List.copyOf(hits);
    }
}
