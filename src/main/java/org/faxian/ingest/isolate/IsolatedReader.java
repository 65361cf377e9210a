package org.faxian.ingest.isolate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.tika.config.TikaTaskTimeout;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory.HANDLER_TYPE;
import org.faxian.ingest.DocumentReader;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.MarkPolicy;
import org.faxian.json.DomainJson;
import org.faxian.language.Message;

/**
 * A reader that reads each file in a child process, so that a file that hangs, crashes or takes too much memory affects
 * no other.
 *
 * <p>The processes are started with the first file, stay alive, and are restarted when they fail. Thread-safe; if there
 * are more threads than processes, threads wait for a free process.
 */
public final class IsolatedReader implements DocumentReader, AutoCloseable {
    /** Memory in bytes that reading and indexing need per character of a very long text. */
    private static final long BYTES_A_CHARACTER = 170;

    private static final int LEAST_TEXT = 3_000_000;
    private static final int MOST_TEXT = 16_000_000;

    private static final int FILES_A_PROCESS = 10_000;
    private static final Duration TO_START = Duration.ofMinutes(2);
    private static final Duration TO_BE_FREE = Duration.ofDays(1);
    /** A scanned page has about this many bytes and takes a second or more. */
    private static final long BYTES_A_SECOND = 50_000;

    private final Limits limits;
    private Optional<Started> started = Optional.empty();
    private final ObjectReader json = DomainJson.mapper().readerFor(IngestOutcome.class);

    /**
     * Limits for reading one file.
     *
     * @param processes the number of child processes
     * @param megabytes the memory of each process
     * @param least the time limit for the smallest file; a larger file gets more
     * @param most the time limit for the largest file
     */
    public record Limits(int processes, int megabytes, Duration least, Duration most) {
        public Limits {
            if (processes < 1 || megabytes < 64 || least.isNegative() || most.compareTo(least) < 0) {
                throw new IllegalArgumentException("at least one process of 64 MB that may take some time, found "
                        + processes + ", " + megabytes + " MB, " + least + " to " + most);
            }
        }

        /** Returns limits of one minute for a small file and ten minutes for a large one. */
        public static Limits of(int processes, int megabytes) {
            return new Limits(processes, megabytes, Duration.ofMinutes(1), Duration.ofMinutes(10));
        }

        private Duration time(long bytes) {
            Duration wanted = least.plusSeconds(bytes / BYTES_A_SECOND);
            return wanted.compareTo(most) > 0 ? most : wanted;
        }
    }

    /** The pipes, and the folder for temporary files of the processes. */
    private record Started(PipesParser pipes, Path folder) {}

    /** Creates a reader with these limits. */
    public IsolatedReader(Limits limits) {
        this.limits = limits;
    }

    private synchronized PipesParser pipes() throws IOException {
        if (started.isEmpty()) {
            Path folder = Files.createTempDirectory("faxian-reading");
            Path configuration = folder.resolve("pipes.xml");
            try (InputStream in = IsolatedReader.class.getResourceAsStream("pipes.xml")) {
                Files.copy(Objects.requireNonNull(in, "pipes.xml"), configuration);
            }
            started = Optional.of(new Started(new PipesParser(configuration(configuration, folder)), folder));
        }
        return started.get().pipes();
    }

    private PipesConfig configuration(Path file, Path folder) throws IOException {
        PipesConfig config = load(file);
        config.setNumClients(limits.processes());
        config.setMaxWaitForClientMillis(TO_BE_FREE.toMillis());
        config.setStartupTimeoutMillis(TO_START.toMillis());
        config.setTimeoutMillis(limits.most().toMillis());
        config.setMaxFilesProcessedPerProcess(FILES_A_PROCESS);
        // Send every outcome back to this process; the child writes none itself.
        config.setMaxForEmitBatchBytes(-1);
        config.setJavaPath(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        config.setForkedJvmArgs(List.of(
                "-Xmx" + limits.megabytes() + "m",
                "-XX:+UseSerialGC",
                // Use only the C1 compiler: no ingest is long enough to profit from C2, which took the core of the next
                // process.
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + folder));
        return config;
    }

    private static PipesConfig load(Path file) throws IOException {
        try {
            return PipesConfig.load(file);
        } catch (TikaConfigException e) {
            throw new IllegalStateException("the configuration of the reading processes is broken", e);
        }
    }

    @Override
    public IngestOutcome read(Path file, String name, MarkPolicy marks) {
        return DocumentReader.unreadable(file)
                .orElseGet(() -> readInChild(
                        file,
                        new ReadingRequest(
                                name, marks, longest(Runtime.getRuntime().maxMemory()))));
    }

    /**
     * Returns the maximum length of an outcome in characters: from ten times the longest law, which 512 MB can hold, to
     * fifty times.
     */
    static int longest(long memory) {
        return Math.clamp(memory / BYTES_A_CHARACTER, LEAST_TEXT, MOST_TEXT);
    }

    private IngestOutcome readInChild(Path file, ReadingRequest stated) {
        try {
            Duration limit = limits.time(Files.size(file));
            return outcome(pipes().parse(request(file, stated, limit)), limit);
        } catch (IOException e) {
            return new IngestOutcome.Unreadable(Message.of("ingest.not-opened", Message.cause(e)));
        } catch (PipesException e) {
            throw new IllegalStateException("no process can be started to read files in: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new IngestOutcome.Unreadable(Message.of("ingest.interrupted"));
        }
    }

    private static FetchEmitTuple request(Path file, ReadingRequest stated, Duration limit) {
        String path = file.toAbsolutePath().toString();
        ParseContext context = new ParseContext();
        context.set(ReadingRequest.class, stated);
        context.set(TikaTaskTimeout.class, new TikaTaskTimeout(limit.toMillis()));
        context.set(
                HandlerConfig.class,
                new HandlerConfig(HANDLER_TYPE.IGNORE, HandlerConfig.PARSE_MODE.CONCATENATE, 0, 0, false));
        return new FetchEmitTuple(
                path, new FetchKey("files", path), new EmitKey("none", path), new Metadata(), context);
    }

    private IngestOutcome outcome(PipesResult result, Duration limit) throws JsonProcessingException {
        return switch (result.getStatus()) {
            case TIMEOUT -> new IngestOutcome.Unfinished(Message.of("ingest.given-up", limit.toSeconds()));
            case OOM -> new IngestOutcome.Unfinished(Message.of("ingest.process-memory", limits.megabytes()));
            case UNSPECIFIED_CRASH -> new IngestOutcome.Unfinished(Message.of("ingest.crashed"));
            default -> stated(result);
        };
    }

    private IngestOutcome stated(PipesResult result) throws JsonProcessingException {
        Optional<String> outcome = Optional.ofNullable(result.getEmitData())
                .flatMap(data -> data.getMetadataList().stream().findFirst())
                .map(metadata -> metadata.get(ReadingParser.OUTCOME));
        return outcome.isPresent()
                ? json.readValue(outcome.get())
                : new IngestOutcome.Unfinished(Message.of("ingest.no-outcome", result.getStatus()));
    }

    /** Ends the processes and deletes their temporary files. */
    @Override
    public synchronized void close() {
        if (started.isEmpty()) {
            return;
        }
        Started ended = started.get();
        started = Optional.empty();
        try {
            ended.pipes().close();
            FileUtils.deleteDirectory(ended.folder().toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("the reading processes left something behind", e);
        }
    }
}
