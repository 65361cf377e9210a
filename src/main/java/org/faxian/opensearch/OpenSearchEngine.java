package org.faxian.opensearch;

import java.util.Optional;
import org.faxian.analysis.TextAnalysis;
import org.faxian.search.engine.Engine;

/**
 * The OpenSearch engine, which reads the live generation and follows the alias when another generation becomes live.
 *
 * <p>A snapshot stays on its generation, which exists until the second commit after it. The engine never writes.
 */
public final class OpenSearchEngine implements Engine {
    private final Generations generations;
    private final TextAnalysis analysis;
    private final PassageVectors vectors;
    private Optional<Generation> known = Optional.empty();

    /** Creates an engine for the generations, of which none need exist yet; the caller must close the server. */
    public OpenSearchEngine(Generations generations, TextAnalysis analysis) {
        this.generations = generations;
        this.analysis = analysis;
        this.vectors = new PassageVectors(generations);
    }

    @Override
    public Snapshot snapshot() {
        return new OpenSearchSnapshot(known(generations.live()), analysis, vectors);
    }

    /** Returns the known generation with its derived data if it is the same commit. */
    private synchronized Generation known(Generation live) {
        Generation same =
                known.filter(former -> former.commit().equals(live.commit())).orElse(live);
        known = Optional.of(same);
        return same;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
