package org.faxian.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.faxian.cli.terminal.Terminal;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.compare.Comparer;
import org.faxian.corpus.Site;
import org.faxian.desk.UsageException;
import org.faxian.desk.index.PassageEncoding;
import org.faxian.desk.sources.Workspace;
import org.faxian.language.Message;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.LegalDay;
import org.faxian.search.RegulationSearch;
import org.faxian.search.changes.ChangeLog;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.figures.YearsByDay;
import org.faxian.search.suggest.Advisor;
import org.faxian.web.FaxianServer;
import org.faxian.web.traffic.Traffic;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code faxian serve}: the public server, which only reads. */
@Command(name = "serve", description = "${bundle:cli.serve}", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    private static final int SECONDS_BETWEEN_LOOKS = 5;

    private final Clock clock;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Option(
            names = "--search-millis",
            paramLabel = "${bundle:cli.label.n}",
            defaultValue = "${env:FAXIAN_SEARCH_MILLIS:-5000}",
            descriptionKey = "cli.serve.search-millis")
    private int searchMillis;

    @Mixin
    private TrafficOptions traffic = new TrafficOptions();

    @Option(
            names = "--host",
            paramLabel = "${bundle:cli.label.address}",
            defaultValue = "${env:FAXIAN_HOST:-::}",
            descriptionKey = "cli.serve.host")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "${bundle:cli.label.port}",
            defaultValue = "${env:FAXIAN_PORT:-8080}",
            descriptionKey = "cli.serve.port")
    private int port;

    ServeCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        Workspace workspace = options.open();
        Site site = workspace.corpus().site();
        Traffic.Rules rules = traffic.rules(clock);
        if (searchMillis < 1) {
            throw new UsageException(Message.of("cli.serve.bad-millis", searchMillis));
        }
        CountDownLatch stopped = new CountDownLatch(1);
        Advisor advisor = workspace.advisor();
        try (LuceneEngine engine = workspace.engine()) {
            engine.snapshot().close();
            RegulationSearch search = workspace.search();
            FaxianServer server = new FaxianServer(
                            engine.limitedTo(Duration.ofMillis(searchMillis)),
                            search,
                            advisor,
                            new Comparer(workspace.analysis()),
                            workspace.corpus().originals(),
                            clock,
                            site,
                            rules)
                    .start(host, port);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                stopped.countDown();
            }));
            Thread.ofPlatform().daemon().start(() -> keepPrepared(engine, search, advisor, server, stopped));
            Thread.ofPlatform().daemon().start(() -> keepEncoded(engine, workspace, stopped));
            Terminal terminal = options.terminal(spec);
            terminal.say("cli.serve.ready", "http://localhost:" + server.port() + "/");
            terminal.out().flush();
            stopped.await();
        }
        return 0;
    }

    /** Prepares cached data for each commit, soon after it appears. */
    private void keepPrepared(
            Engine engine, RegulationSearch search, Advisor advisor, FaxianServer server, CountDownLatch stopped) {
        try {
            prepare(engine, search, advisor);
            warmUp(engine, server);
            while (!stopped.await(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)) {
                prepare(engine, search, advisor);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Encodes what a command left unencoded, for each commit of the index. */
    private static void keepEncoded(Engine engine, Workspace workspace, CountDownLatch stopped) {
        PassageEncoding encoding = PassageEncoding.aside(workspace);
        Optional<Engine.Contents> encoded = Optional.empty();
        try {
            while (!stopped.await(SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS)) {
                Optional<Engine.Contents> contents = contents(engine);
                if (!contents.equals(encoded)) {
                    encoding.run(() -> stopped.getCount() == 0);
                    encoded = contents;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Engine.Contents> contents(Engine engine) {
        try (Snapshot snapshot = engine.snapshot()) {
            return Optional.of(snapshot.contents());
        } catch (EngineUnavailableException e) {
            LOG.debug("There is no index to encode", e);
            return Optional.empty();
        }
    }

    private static void warmUp(Engine engine, FaxianServer server) throws InterruptedException {
        try (Snapshot snapshot = engine.snapshot()) {
            LOG.debug("Made fast by {} answers", server.warmUp(snapshot));
        } catch (RuntimeException e) {
            // A request that meets the error again will report it; the server is merely slower at first.
            LOG.debug("Not everything was made fast", e);
        }
    }

    /** Prepares suggestions, change log and statistics; otherwise the first request for them would take seconds. */
    private void prepare(Engine engine, RegulationSearch search, Advisor advisor) {
        try (Snapshot snapshot = engine.snapshot()) {
            LocalDate today = LegalDay.today(clock);
            search.prepare(snapshot);
            ChangeLog.of(snapshot);
            advisor.prepare(snapshot);
            YearsByDay.upTo(today, snapshot);
        } catch (EngineUnavailableException e) {
            LOG.debug("There is no index to prepare answers from; requests will say so", e);
        }
    }
}
