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
 * An index of regulations, read through snapshots that each show one commit.
 *
 * <p>Implementations are safe for many threads.
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
     * The index as it stands now; to be closed by the caller.
     *
     * @throws EngineUnavailableException where no index can be read
     */
    Snapshot snapshot();

    @Override
    void close();

    /** One commit of the index: everything read through it fits together. */
    interface Snapshot extends AutoCloseable {
        /** What matches, in the order asked for. */
        Matches search(EngineRequest request);

        /**
         * The passages that match a question best, in the versions that the filters let through, with the score of each
         * field; none for queries that say nothing about the text.
         *
         * @param most how many at most; offset, size, sort and facets of the request do not matter
         */
        List<Candidate> candidates(EngineRequest request, Passage.Scope scope, int most);

        /** The regulation of that id, with all versions and their timelines. */
        Optional<Regulation> regulation(RegulationId id);

        /** All regulations, in the order of their ids. */
        List<Regulation> regulations();

        /** What has become of an id that stands for no regulation any more; empty for all others. */
        Optional<Retired> retired(RegulationId id);

        /** All ids that stand for no regulation any more, in their order. */
        List<Retired> retired();

        /** The text of a version. */
        Optional<RegulationText> text(VersionId version);

        /**
         * What is made of the whole commit, the first time that somebody asks for it; one of each type.
         *
         * @param make must give the same of the same commit
         */
        <T> T derived(Class<T> type, Function<Snapshot, T> make);

        /** What the index holds. */
        Contents contents();

        @Override
        void close();
    }

    /**
     * The size and age of an index.
     *
     * @param generation the name under which it was built
     * @param journalOffset how many bytes of the journal it takes account of
     */
    record Contents(int regulations, int versions, String generation, long journalOffset) {}

    /**
     * What a search found.
     *
     * @param total how many versions match, exactly
     * @param matches the page asked for
     * @param facets the counts of every facet asked for, each without its own filter
     */
    record Matches(long total, List<Match> matches, Map<Facet, List<FacetCount>> facets) {
        public Matches {
            matches = List.copyOf(matches);
            facets = Map.copyOf(facets);
        }
    }

    /**
     * A version that matches.
     *
     * @param score comparable within one answer only
     * @param passages the best passages by their position in the version, best first, and {@value #MOST_PASSAGES} at most;
     *     empty where the query names none
     * @param matching how many passages match in all
     */
    record Match(VersionId version, float score, List<Integer> passages, int matching) {
        /** How many passages engines name. */
        public static final int MOST_PASSAGES = 10;

        public Match {
            passages = List.copyOf(passages);
        }
    }

    /** How many versions have a value of a facet. */
    record FacetCount(String value, long count) {}
}
