package org.faxian.search;

import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Validity;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Passage;
import org.faxian.search.highlight.Snippet;

/**
 * A regulation that was found, in the version that matched.
 *
 * @param title with what matched in it
 * @param validity on the day asked for
 * @param pending a wording that is known already and takes effect later
 * @param matched how well the text answers the query
 * @param articles the best passages, best first
 * @param matching how many passages match in all
 */
public record Hit(
        VersionId version,
        Snippet title,
        Metadata metadata,
        Validity validity,
        Optional<VersionId> pending,
        float score,
        Matched matched,
        List<PassageHit> articles,
        int matching) {

    /** How a text answers a query. */
    public enum Matched {
        /** Everything that was asked for stands there literally. */
        EXACT,
        /** All words stand there. */
        WORDS,
        /** Some words stand there. */
        LOOSE
    }

    /**
     * A passage that was found.
     *
     * @param cited the provision of it that the query cites
     * @param repealed that it has been repealed on its own, in a regulation that stands otherwise
     */
    public record PassageHit(
            Passage passage, Optional<ProvisionReference> cited, Snippet snippet, Optional<Validity> repealed) {}

    public Hit {
        articles = List.copyOf(articles);
    }
}
