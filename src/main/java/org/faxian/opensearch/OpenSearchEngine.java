package org.faxian.opensearch;

import java.util.Optional;
import org.faxian.analysis.TextAnalysis;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.EngineUnavailableException;

/**
 * The engine on OpenSearch: reads the live generation, and follows the alias when another one takes its place.
 *
 * <p>A snapshot keeps to its generation, which is there until the next but one is committed. It never writes.
 */
public final class OpenSearchEngine implements Engine {
    private final Generations generations;
    private final TextAnalysis analysis;
    private Optional<Generation> known = Optional.empty();

    /** An engine over the generations, of which there need not be any yet; the server stays its owner's to close. */
    public OpenSearchEngine(Generations generations, TextAnalysis analysis) {
        this.generations = generations;
        this.analysis = analysis;
    }

    @Override
    public Snapshot snapshot() {
        Generation live = generations
                .current()
                .orElseThrow(() -> new EngineUnavailableException("there is no index " + generations.name()
                        + " on OpenSearch: take documents in with faxian ingest, or build it from the corpus with"
                        + " faxian reindex"))
                .readable();
        return new OpenSearchSnapshot(known(live), analysis);
    }

    /** The one that is known already, with what was made of it, where it is the same. */
    private synchronized Generation known(Generation live) {
        Generation same =
                known.filter(former -> former.commit().equals(live.commit())).orElse(live);
        known = Optional.of(same);
        return same;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
