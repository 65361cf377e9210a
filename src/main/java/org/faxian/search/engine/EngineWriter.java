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
 * The way into an index; one at a time.
 *
 * <p>Nothing is seen by readers before {@link #commit}. {@link #replace} may be called by several threads at once, for
 * different regulations.
 */
public interface EngineWriter extends AutoCloseable {
    /**
     * A mark of what was indexed of each regulation, so that unchanged ones are left alone.
     *
     * @return id to the mark given to {@link #replace}; the caller's to change
     */
    Map<RegulationId, String> marks();

    /**
     * Puts a regulation in the place of what the index holds of it.
     *
     * @param texts the text of each of its versions
     * @param mark any text; the same mark means the same content
     */
    void replace(Regulation regulation, Map<VersionId, RegulationText> texts, String mark);

    /**
     * Puts the note that the id is retired in the place of what the index holds of it.
     *
     * @param mark any text; the same mark means the same content
     */
    void retire(Retired retired, String mark);

    /** Takes a regulation out. */
    void delete(RegulationId id);

    /** The vectors of words that are kept with the index; empty where none are. */
    Optional<WordVectors> wordVectors();

    /** Keeps the vectors in the place of those that the index has. */
    void keep(WordVectors vectors);

    /**
     * Makes everything since the last commit visible and durable.
     *
     * @param journalOffset how many bytes of the journal the index takes account of
     */
    void commit(long journalOffset);

    /** Ends writing; what was not committed is dropped. */
    @Override
    void close();
}
