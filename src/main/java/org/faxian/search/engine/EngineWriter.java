package org.faxian.search.engine;

import java.util.Map;
import java.util.Optional;
import org.faxian.analysis.WordVectors;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.Retired;
import org.faxian.regulation.VersionId;

/**
 * A writer to an index; only one may be open at a time.
 *
 * <p>Changes are not visible to readers before {@link #commit}. Several threads may call {@link #replace} at once, for
 * different regulations.
 */
public interface EngineWriter extends AutoCloseable {
    /**
     * Returns a mark of the indexed content of each regulation, so that unchanged ones can be skipped.
     *
     * @return modifiable map from id to the mark given to {@link #replace}
     */
    Map<RegulationId, String> marks();

    /**
     * Replaces the indexed content of a regulation.
     *
     * @param texts text of each of its versions
     * @param mark any string; equal marks mean equal content
     */
    void replace(Regulation regulation, Map<VersionId, RegulationText> texts, String mark);

    /**
     * Replaces the indexed content of a regulation with the note that its id is retired.
     *
     * @param mark any string; equal marks mean equal content
     */
    void retire(Retired retired, String mark);

    /** Deletes a regulation. */
    void delete(RegulationId id);

    /** Returns the word vectors stored with the index; empty if there are none. */
    Optional<WordVectors> wordVectors();

    /** Stores the word vectors, replacing those in the index. */
    void keep(WordVectors vectors);

    /**
     * Makes all changes since the last commit visible and durable.
     *
     * @param journalOffset number of bytes of the journal that the index reflects
     */
    void commit(long journalOffset);

    /** Closes the writer and discards uncommitted changes. */
    @Override
    void close();
}
