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
 * A matching regulation, in the version that matched.
 *
 * @param title title with the matches highlighted
 * @param validity validity on the requested day
 * @param pending known version that takes effect later
 * @param matched how well the text answers the query
 * @param articles the best passages, best first
 * @param matching total number of matching passages
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

    /** The degree to which a text matches a query. */
    public enum Matched {
        /** The whole query occurs literally. */
        EXACT,
        /** All words occur. */
        WORDS,
        /** Some words occur, or words that mean the same. */
        LOOSE,
        /** No word occurs, but the text means something similar. */
        MEANING
    }

    /**
     * A matching passage.
     *
     * @param provision provision of the passage that the query cites, or that answers it best; empty for all of it
     * @param full lines of the passage; empty if they are too long to show
     * @param repealed validity of the passage if it was repealed on its own while the regulation remains
     */
    public record PassageHit(
            Passage passage,
            Optional<ProvisionReference> provision,
            Snippet snippet,
            Optional<FullPassage> full,
            Optional<Validity> repealed) {

        /** Returns this passage to be shown by its snippet only. */
        public PassageHit withoutFull() {
            return new PassageHit(passage, provision, snippet, Optional.empty(), repealed);
        }
    }

    public Hit {
        articles = List.copyOf(articles);
    }
}
