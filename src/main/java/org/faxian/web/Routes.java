package org.faxian.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.util.Set;
import org.faxian.answer.Moved;
import org.faxian.answer.Refusal;
import org.faxian.answer.change.ChangeAnswers;
import org.faxian.answer.compilation.CompilationForm;
import org.faxian.answer.regulation.Article;
import org.faxian.export.font.MissingFontException;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.engine.SearchTimeoutException;
import org.faxian.search.query.InvalidSearchException;
import org.faxian.web.changes.ChangesHandler;
import org.faxian.web.compilations.CompilationHandler;
import org.faxian.web.http.Address;
import org.faxian.web.http.Asset;
import org.faxian.web.http.ConditionalHandler;
import org.faxian.web.http.DownloadProblem;
import org.faxian.web.http.HttpRefusal;
import org.faxian.web.portal.Assets;
import org.faxian.web.portal.ErrorResponses;
import org.faxian.web.portal.Pages;
import org.faxian.web.portal.ShortLinks;
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

/** The routes of the server. Everything is read-only: the methods are GET, HEAD and OPTIONS. */
public record Routes(
        SearchHandler search,
        ArticlesHandler articles,
        SuggestHandler suggest,
        ResolveHandler resolver,
        RegulationHandler regulation,
        ArticleHandler article,
        DiffHandler diff,
        DownloadHandler download,
        CompilationHandler compilations,
        ChangesHandler changes,
        StatisticsHandler statistics,
        HealthHandler health,
        SitemapHandler sitemap,
        Pages pages,
        LastModifiedHandlers dates,
        ErrorResponses problems) {
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String NOTHING_RUNS =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";
    private static final String OWN_SCRIPTS = NOTHING_RUNS + "; script-src 'self'; connect-src 'self'";

    /** Registers all routes with Javalin. */
    public void register(RoutesConfig routes) {
        routes.before(Routes::headers);
        routes.before(Routes::method);
        routes.before(ctx -> Address.requireWellEncoded(ctx.req().getRequestURI()));
        registerApi(routes);
        registerPages(routes);
        registerProblems(routes);
    }

    private void registerApi(RoutesConfig routes) {
        serve(routes, "/api/v1/search", search);
        serve(routes, "/api/v1/search.csv", search::table);
        serve(routes, "/api/v1/search.xlsx", search::table);
        serve(routes, ArticlesHandler.PATH, articles);
        serve(routes, "/api/v1/suggest", suggest);
        serve(routes, "/api/v1/resolve", resolver);
        ResolveHandler.NUMBERED.forEach(path -> serve(routes, "/api/v1" + path, resolver::byNumber));
        serveDated(routes, "/api/v1/regulations/{id}", regulation);
        serveDated(routes, "/api/v1/regulations/{id}/versions", regulation::versions);
        serveDated(routes, "/api/v1/regulations/{id}/relations", regulation::relations);
        serveDated(routes, "/api/v1/regulations/{id}/diff", diff);
        serve(routes, "/api/v1/regulations/{id}/download", download);
        serve(routes, "/api/v1/regulations/{id}/download/{format}", download);
        serve(routes, CompilationForm.PATH, compilations);
        Article.SHAPES.forEach(shape -> serveDated(routes, "/api/v1/regulations/{id}/" + shape, article));
        serveDated(routes, ChangeAnswers.PATH, changes::json);
        serveDated(routes, "/api/v1/changes.atom", changes::feed);
        serveDated(routes, "/api/v1/changes.csv", changes::table);
        serveDated(routes, "/api/v1/statistics", statistics);
        serve(routes, "/health/live", health::live);
        serve(routes, "/health/ready", health::ready);
        serve(routes, "/openapi.json", Asset.load("openapi.json", "application/json"));
    }

    private void registerPages(RoutesConfig routes) {
        for (Language language : Language.values()) {
            registerPages(routes, language);
        }
        serve(routes, "/r/{id}", ShortLinks::follow);
        serve(routes, "/r/{id}/qr.svg", ShortLinks::code);
        serve(routes, "/r/{id}/{article}", ShortLinks::follow);
        serve(routes, "/r/{id}/{article}/qr.svg", ShortLinks::code);
        serve(routes, "/robots.txt", sitemap::robots);
        serveDated(routes, "/sitemap.xml", sitemap::map);
        serveDated(routes, "/sitemaps/{map}", sitemap::part);
        serve(routes, "/widget.js", Assets::widget);
        serve(routes, "/assets/{name}", Assets::today);
        serve(routes, "/assets/{digest}/{name}", Assets::versioned);
    }

    private void registerPages(RoutesConfig routes, Language language) {
        serveDated(routes, language.url("/"), pages::home);
        serve(routes, language.url("/search"), pages::search);
        serve(routes, language.url("/compile"), pages::compile);
        serve(routes, language.url("/about"), pages::about);
        serve(routes, language.url("/accessibility"), pages::accessibility);
        serve(routes, language.url("/docs"), pages::docs);
        serveDated(routes, language.url("/changes"), pages::changes);
        serveDated(routes, language.url("/statistics"), pages::statistics);
        serve(routes, language.url("/resolve"), pages::resolve);
        serve(routes, language.url("/widget"), pages::widget);
        ResolveHandler.NUMBERED.forEach(path -> serve(routes, language.url(path), pages::byNumber));
        serveDated(routes, language.url("/regulations/{id}"), pages::regulation);
        serveDated(routes, language.url("/regulations/{id}/compare"), pages::compare);
        Article.SHAPES.forEach(shape -> serveDated(routes, language.url("/regulations/{id}/" + shape), pages::article));
    }

    private void registerProblems(RoutesConfig routes) {
        routes.exception(Moved.class, Address::redirect);
        routes.exception(Refusal.class, problems::problem);
        routes.exception(
                MissingFontException.class,
                (missing, ctx) -> problems.problem(DownloadProblem.missingFont(missing), ctx));
        routes.exception(InvalidSearchException.class, problems::invalidSearch);
        routes.exception(SearchTimeoutException.class, problems::timeout);
        routes.exception(EngineUnavailableException.class, problems::unavailable);
        routes.exception(HttpResponseException.class, problems::refused);
        routes.exception(Exception.class, problems::unexpected);
    }

    private static void serve(RoutesConfig routes, String path, Handler handler) {
        Handler conditional = new ConditionalHandler(handler);
        routes.get(path, conditional);
        routes.head(path, conditional);
    }

    /** Serves an answer that depends on nothing but the index and the day. */
    private void serveDated(RoutesConfig routes, String path, Handler handler) {
        serve(routes, path, dates.dated(handler));
    }

    private static void headers(Context ctx) {
        boolean forPrograms = ctx.path().startsWith("/api/") || ctx.path().equals("/openapi.json");
        ctx.header("Content-Security-Policy", forPrograms ? NOTHING_RUNS : OWN_SCRIPTS)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Vary", "Accept-Encoding");
        if (forPrograms) {
            ctx.header("Access-Control-Allow-Origin", "*")
                    .header(
                            "Access-Control-Expose-Headers",
                            "Content-Disposition, Content-Range, Accept-Ranges, ETag, Location");
        }
    }

    /** Answers OPTIONS; refuses methods other than GET and HEAD, even if set by {@code X-HTTP-Method-Override}. */
    private static void method(Context ctx) {
        String method = ctx.req().getMethod();
        if (method.equals("OPTIONS")) {
            ctx.status(204)
                    .header("Allow", METHODS)
                    .header("Access-Control-Allow-Methods", METHODS)
                    .header(
                            "Access-Control-Allow-Headers",
                            "Accept, Accept-Language, If-Modified-Since, If-None-Match, If-Range, Range")
                    .header("Access-Control-Max-Age", "86400")
                    .skipRemainingHandlers();
        } else if (!READING.contains(method) || !READING.contains(ctx.method().name())) {
            ctx.header("Allow", METHODS);
            throw new HttpRefusal(405, "method-not-allowed", "", Message.of("problem.method-not-allowed", METHODS));
        }
    }
}
