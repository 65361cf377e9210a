package org.faxian.search.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.Retired;
import org.faxian.regulation.VersionId;

/**
 * An index of regulations, read through snapshots of one commit each.
 *
 * <p>Implementations are thread-safe.
 *
 * {@snippet :
 * try (Engine.Snapshot snapshot = engine.snapshot()) {
 *     Regulation regulation = snapshot.regulation(id).orElseThrow();
 *     RegulationText text = snapshot.text(regulation.versionOn(day).id()).orElseThrow();
 * }
 * }
 */
public interface Engine extends AutoCloseable {

    /**
     * Opens a snapshot of the current commit; the caller must close it.
     *
     * @throws EngineUnavailableException if no index can be read
     */
    Snapshot snapshot();

    @Override
    void close();

    /** A consistent view of one commit of the index. */
    interface Snapshot extends AutoCloseable {
        /** Returns the matching versions in the requested order. */
        Matches search(EngineRequest request);

        /**
         * Returns the passages that best match a question, among the versions that pass the filters, with the score of
         * each field; empty for queries that do not concern the text.
         *
         * @param most maximum number; offset, size, sort order and facets of the request are ignored
         */
        List<Candidate> candidates(EngineRequest request, Passage.Scope scope, int most);

        /** Returns the regulation with the id, with all versions and their timelines. */
        Optional<Regulation> regulation(RegulationId id);

        /** Returns all regulations, ordered by id. */
        List<Regulation> regulations();

        /** Returns the retirement of an id that no longer identifies a regulation; empty for all other ids. */
        Optional<Retired> retired(RegulationId id);

        /** Returns all retired ids, in order. */
        List<Retired> retired();

        /** Returns the text of a version. */
        Optional<RegulationText> text(VersionId version);

        /**
         * Returns an object derived from the whole commit, computed on first use; at most one object per type.
         *
         * @param make function that must return equal results for the same commit
         */
        <T> T derived(Class<T> type, Function<Snapshot, T> make);

        /**
         * Returns an object derived from the whole commit, like {@link #derived(Class, Function)}. If the commit differs
         * from the one before only in decisions on some regulations, an engine may update the object of that commit.
         *
         * @param update function that returns the same as {@code make} from the object of the former commit, which it
         *     must not change
         */
        default <T> T derived(Class<T> type, Function<Snapshot, T> make, Update<T> update) {
            return derived(type, make);
        }

        /** Returns the size and age of the index. */
        Contents contents();

        @Override
        void close();
    }

    /**
     * A way to update an object of the commit before.
     *
     * @param <T> type of the object
     */
    @FunctionalInterface
    interface Update<T> {
        /**
         * Returns the object of the commit.
         *
         * @param former object of the commit before
         * @param decided the regulations on which decisions have changed since, and with them their timelines
         */
        T of(T former, List<Regulation> decided, Snapshot commit);
    }

    /**
     * The size and age of an index.
     *
     * @param generation name under which the index was built
     * @param journalOffset number of bytes of the journal that the index reflects
     */
    record Contents(int regulations, int versions, String generation, long journalOffset) {}

    /**
     * The matches of a search.
     *
     * @param total exact number of matching versions
     * @param matches the requested page
     * @param facets counts of each requested facet; each facet ignores its own filter
     */
    record Matches(long total, List<Match> matches, Map<Facet, List<FacetCount>> facets) {
        public Matches {
            matches = List.copyOf(matches);
            facets = Map.copyOf(facets);
        }
    }

    /**
     * A matching version.
     *
     * @param score score, comparable within one response only
     * @param passages positions of the best passages in the version, best first, at most {@value #MOST_PASSAGES}; empty
     *     if the query does not concern the text
     * @param matching total number of matching passages
     */
    record Match(VersionId version, float score, List<Integer> passages, int matching) {
        /** Maximum number of passages that engines return for each match. */
        public static final int MOST_PASSAGES = 10;

        public Match {
            passages = List.copyOf(passages);
        }
    }

    /** The number of versions with a facet value. */
    record FacetCount(String value, long count) {}
}
