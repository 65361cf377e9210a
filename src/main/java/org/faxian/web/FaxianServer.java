package org.faxian.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.json.JavalinJackson;
import java.net.http.HttpClient;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.HttpConfiguration;
import org.faxian.answer.Today;
import org.faxian.answer.change.ChangeAnswers;
import org.faxian.answer.regulation.Comparisons;
import org.faxian.answer.regulation.RegulationLookup;
import org.faxian.answer.search.ReferenceAnswers;
import org.faxian.answer.search.SearchAnswers;
import org.faxian.answer.statistics.StatisticsAnswers;
import org.faxian.compare.Comparer;
import org.faxian.corpus.Originals;
import org.faxian.corpus.Site;
import org.faxian.search.RegulationSearch;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Advisor;
import org.faxian.web.changes.ChangesHandler;
import org.faxian.web.compilations.CompilationHandler;
import org.faxian.web.http.HttpRefusal;
import org.faxian.web.http.ListenAddress;
import org.faxian.web.http.RefusalHandler;
import org.faxian.web.portal.ErrorResponses;
import org.faxian.web.portal.Pages;
import org.faxian.web.portal.SitemapHandler;
import org.faxian.web.regulations.ArticleHandler;
import org.faxian.web.regulations.DiffHandler;
import org.faxian.web.regulations.DownloadHandler;
import org.faxian.web.regulations.RegulationHandler;
import org.faxian.web.search.ArticlesHandler;
import org.faxian.web.search.ResolveHandler;
import org.faxian.web.search.SearchHandler;
import org.faxian.web.search.SuggestHandler;
import org.faxian.web.statistics.StatisticsHandler;
import org.faxian.web.traffic.Traffic;

/**
 * The public server of API and portal. It has no way to write.
 *
 * <p>The engine belongs to the caller, who closes it after the server.
 */
public final class FaxianServer implements AutoCloseable {
    /** In bytes: room for 100,000 Chinese characters, nine bytes each, so that the refusal can give the reason. */
    private static final int LARGEST_HEADER = 1_048_576;

    private static final String LOOPBACK = "127.0.0.1";

    private final Traffic traffic;
    private final Javalin javalin;
    private final Consumer<JavalinConfig> answers;

    /**
     * Creates a server that does not listen yet.
     *
     * @param clock the clock that determines today's date in Asia/Shanghai
     */
    public FaxianServer(
            Engine engine,
            RegulationSearch search,
            Advisor advisor,
            Comparer comparer,
            Originals originals,
            Clock clock,
            Site site,
            Traffic.Rules rules) {
        Today today = new Today(clock);
        Comparisons diff = new Comparisons(engine, comparer, clock);
        RegulationLookup lookup = new RegulationLookup(today);
        ObjectMapper json = json();
        StatisticsAnswers statistics = new StatisticsAnswers(engine, search, clock);
        ResolveHandler resolver = new ResolveHandler(new ReferenceAnswers(engine, search, advisor, lookup, today));
        Pages pages = new Pages(engine, search, advisor, diff, lookup, today, site, statistics, resolver);
        Routes routes = new Routes(
                new SearchHandler(new SearchAnswers(engine, search, advisor, clock), today),
                new ArticlesHandler(engine, advisor, today),
                new SuggestHandler(engine, advisor, today),
                resolver,
                new RegulationHandler(engine, lookup, advisor),
                new ArticleHandler(engine, lookup),
                new DiffHandler(diff),
                new DownloadHandler(engine, lookup, originals),
                new CompilationHandler(engine, search, advisor, originals, site, today),
                new ChangesHandler(new ChangeAnswers(engine, clock), engine, today, site),
                new StatisticsHandler(statistics, site.name()),
                new HealthHandler(engine),
                new SitemapHandler(engine, today, SitemapHandler.MOST),
                pages,
                new LastModifiedHandlers(engine, clock),
                new ErrorResponses(json, pages));
        traffic = new Traffic(rules, clock);
        answers = config -> configure(config, json, routes);
        javalin = Javalin.create(config -> {
            answers.accept(config);
            traffic.register(config, HttpRefusal::tooManyRequests);
        });
    }

    /**
     * Starts listening.
     *
     * @param host the host; {@code ::} for both IPv6 and IPv4
     * @param port the port; 0 for any free one
     */
    public FaxianServer start(String host, int port) {
        javalin.start(ListenAddress.of(host, ListenAddress::hasIpv6), port);
        return this;
    }

    /**
     * Warms up the code, so that the first users get fast answers; takes some seconds, while the server already
     * answers.
     *
     * <p>The requests go to a second server on the loopback interface, so that limit, log and metrics are not affected.
     *
     * @return the number of answered requests
     */
    public int warmUp(Snapshot snapshot) throws InterruptedException {
        Javalin beside = Javalin.create(answers).start(LOOPBACK, 0);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return new WarmUp("http://" + LOOPBACK + ":" + beside.port(), client).run(snapshot);
        } finally {
            beside.stop();
        }
    }

    /** Returns the port on which the server listens. */
    public int port() {
        return javalin.port();
    }

    /** Returns the paths of all GET routes, as registered. */
    Set<String> addresses() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .filter(route -> route.endpoint.method.equals(HandlerType.GET))
                .map(route -> route.endpoint.path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Stops listening after the current requests are answered. */
    @Override
    public void close() {
        javalin.stop();
        traffic.close();
    }

    private static void configure(JavalinConfig config, ObjectMapper json, Routes routes) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.jsonMapper(new JavalinJackson(json, false));
        config.jetty.modifyHttpConfiguration(FaxianServer::configure);
        config.jetty.modifyServer(server -> server.setErrorHandler(new RefusalHandler()));
        routes.register(config.routes);
    }

    private static void configure(HttpConfiguration http) {
        http.setRequestHeaderSize(LARGEST_HEADER);
        http.setSendServerVersion(false);
    }

    private static ObjectMapper json() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .build();
    }
}
