package org.faxian.desk.index;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.faxian.analysis.TextAnalysis;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.Workspace;
import org.faxian.language.Message;
import org.faxian.lucene.LuceneVectors;
import org.faxian.meaning.Embedder;
import org.faxian.meaning.EmbedderException;
import org.faxian.meaning.Meaning;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.engine.VectorFill;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The encoding of the passages that have no vector yet, after an index went live. It may be stopped at any time and goes
 * on where it was; the index is searched meanwhile.
 *
 * @param index directory of the index
 * @param vectors directory that keeps the vectors, usually that of the index
 * @param threads number of threads that encode
 */
public record PassageEncoding(
        Path index, Path vectors, TextAnalysis analysis, Meaning meaning, Progress.Display display, int threads) {
    private static final Logger LOG = LoggerFactory.getLogger(PassageEncoding.class);

    /** Returns the encoding by all processors, for a command that waits for it. */
    public static PassageEncoding byAllProcessors(Workspace workspace) {
        return of(workspace, workspace.progress(), Runtime.getRuntime().availableProcessors());
    }

    /** Returns the encoding by one thread that displays nothing, for a server. */
    public static PassageEncoding aside(Workspace workspace) {
        return of(workspace, Progress.Display.none(), 1);
    }

    private static PassageEncoding of(Workspace workspace, Progress.Display display, int threads) {
        Path index = workspace.generations().index();
        return new PassageEncoding(index, index, workspace.analysis(), workspace.meaning(), display, threads);
    }

    /**
     * Encodes the passages that lack a vector; nothing without an encoder.
     *
     * @param stop asked from time to time
     */
    public void run(BooleanSupplier stop) {
        Optional<Embedder> embedder = meaning.embedder();
        if (embedder.isPresent()) {
            try {
                LuceneVectors store = new LuceneVectors(index, vectors, analysis);
                run(new VectorFill(store, embedder.get(), threads), stop);
            } catch (EngineUnavailableException e) {
                LOG.debug("There is no index to encode", e);
            } catch (UncheckedIOException | EmbedderException e) {
                LOG.warn(
                        "Some passages are not found by their meaning yet: {}. The next ingest goes on; if the files in {} are damaged, delete them.",
                        e.toString(),
                        vectors.resolve("vectors"));
            }
        }
    }

    private void run(VectorFill fill, BooleanSupplier stop) {
        int missing = fill.missing();
        if (missing > 0) {
            try (Progress progress = display.start(Message.of("desk.progress.encode"), missing)) {
                fill.run(
                        done -> {
                            for (int i = 0; i < done; i++) {
                                progress.step();
                            }
                        },
                        stop);
            }
        }
    }
}
