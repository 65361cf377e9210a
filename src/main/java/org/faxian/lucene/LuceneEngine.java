package org.faxian.lucene;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.faxian.analysis.TextAnalysis;
import org.faxian.json.DomainJson;
import org.faxian.language.Message;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.index.IndexQuery;

/**
 * The embedded engine, which reads the live generation and follows {@code CURRENT} when another generation becomes
 * live.
 *
 * <p>A snapshot keeps its commit open until it is closed, even if another generation becomes live. The engine never
 * writes.
 */
public final class LuceneEngine implements Engine {
    private final Generations generations;
    private final TextAnalysis analysis;
    private final ObjectMapper json = DomainJson.mapper();
    private final VectorSource vectors;
    private Optional<OpenCommit> open = Optional.empty();

    /** Creates an engine for the generations, which need not contain an index yet. */
    public LuceneEngine(Generations generations, TextAnalysis analysis) {
        this(generations, generations.index(), analysis);
    }

    /**
     * Creates an engine for the generations, which need not contain an index yet.
     *
     * @param vectors directory that keeps the vectors of passages, see {@link LuceneVectors}
     */
    public LuceneEngine(Generations generations, Path vectors, TextAnalysis analysis) {
        this.generations = generations;
        this.vectors = new VectorSource(vectors);
        this.analysis = analysis;
        // The limit is a global setting of Lucene.
        IndexSearcher.setMaxClauseCount(IndexQuery.MOST_PARTS);
    }

    @Override
    public Snapshot snapshot() {
        return snapshot(Deadline.NEVER);
    }

    /**
     * Returns a view of this engine for anonymous users: searches through its snapshots end with a {@link
     * org.faxian.search.engine.SearchTimeoutException} when the time limit has passed since the snapshot was opened.
     * Closing the view has no effect.
     */
    public Engine limitedTo(Duration most) {
        return new Engine() {
            @Override
            public Snapshot snapshot() {
                return LuceneEngine.this.snapshot(Deadline.after(most));
            }

            @Override
            public void close() {
                // The caller that opened the engine closes it.
            }
        };
    }

    private synchronized Snapshot snapshot(Deadline deadline) {
        try {
            Path generation = generations
                    .current()
                    .orElseThrow(() -> new EngineUnavailableException(Message.of("engine.none", generations.index())));
            OpenCommit newest = newest(generation);
            newest.retain();
            return new LuceneSnapshot(newest, vectors, analysis, deadline);
        } catch (IOException e) {
            throw new EngineUnavailableException(
                    Message.of("engine.unreadable", generations.index(), Message.cause(e)), e);
        }
    }

    private OpenCommit newest(Path generation) throws IOException {
        Optional<OpenCommit> held = open.filter(commit -> commit.generation().equals(generation));
        if (held.isEmpty()) {
            hold(new OpenCommit(generation, checked(DirectoryReader.open(FSDirectory.open(generation))), json));
        } else {
            DirectoryReader changed = DirectoryReader.openIfChanged(held.get().reader());
            if (changed != null) {
                hold(new OpenCommit(held.get(), checked(changed), json));
            }
        }
        return open.orElseThrow();
    }

    private static DirectoryReader checked(DirectoryReader reader) throws IOException {
        Map<String, String> data = reader.getIndexCommit().getUserData();
        String schema = data.getOrDefault(IndexSchema.COMMIT_SCHEMA, "none");
        if (!schema.equals(IndexSchema.VERSION)) {
            reader.close();
            throw new EngineUnavailableException(Message.of("engine.other-form", schema, IndexSchema.VERSION));
        }
        return reader;
    }

    private void hold(OpenCommit commit) throws IOException {
        Optional<OpenCommit> former = open;
        open = Optional.of(commit);
        if (former.isPresent()) {
            former.get().release();
        }
    }

    @Override
    public synchronized void close() {
        try {
            if (open.isPresent()) {
                open.get().release();
            }
            open = Optional.empty();
            vectors.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be closed: " + e.getMessage(), e);
        }
    }
}
