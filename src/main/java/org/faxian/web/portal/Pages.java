package org.faxian.web.portal;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faxian.answer.Parameters;
import org.faxian.answer.Today;
import org.faxian.answer.change.ChangesForm;
import org.faxian.answer.compilation.Compilation;
import org.faxian.answer.compilation.CompilationForm;
import org.faxian.answer.compilation.Compilations;
import org.faxian.answer.regulation.Article;
import org.faxian.answer.regulation.ComparisonRequest;
import org.faxian.answer.regulation.Comparisons;
import org.faxian.answer.regulation.RegulationLookup;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.answer.regulation.RelatedView;
import org.faxian.answer.regulation.TextLine;
import org.faxian.answer.regulation.TextLines;
import org.faxian.answer.search.AdviceView;
import org.faxian.answer.search.ReferenceAnswers.Resolved;
import org.faxian.answer.search.SearchForm;
import org.faxian.answer.statistics.StatisticsAnswers;
import org.faxian.corpus.Site;
import org.faxian.search.RegulationSearch;
import org.faxian.search.changes.ChangeLog;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Advisor;
import org.faxian.web.http.Address;
import org.faxian.web.search.ResolveHandler;

/** The pages of the portal, rendered on the server, so that they work without scripts. */
public final class Pages {
    static final String HTML = "text/html; charset=utf-8";

    private final Engine engine;
    private final RegulationSearch search;
    private final Advisor advisor;
    private final Comparisons diff;
    private final RegulationLookup lookup;
    private final Today today;
    private final Site site;
    private final StatisticsAnswers statistics;
    private final ResolveHandler resolver;
    private final List<DocsPage.Operation> description = ApiDescription.operations();
    private final TemplateEngine templates;

    public Pages(
            Engine engine,
            RegulationSearch search,
            Advisor advisor,
            Comparisons diff,
            RegulationLookup lookup,
            Today today,
            Site site,
            StatisticsAnswers statistics,
            ResolveHandler resolver) {
        this.engine = engine;
        this.search = search;
        this.advisor = advisor;
        this.diff = diff;
        this.lookup = lookup;
        this.today = today;
        this.site = site;
        this.statistics = statistics;
        this.resolver = resolver;
        this.templates = TemplateEngine.createPrecompiled(
                Path.of("."), ContentType.Html, Pages.class.getClassLoader(), "org.faxian.web.pages");
    }

    public void home(Context ctx) {
        try (Snapshot snapshot = engine.snapshot()) {
            render(ctx, "home.jte", HomePage.of(frame(ctx), search, snapshot, today.date()));
        }
    }

    public void compile(Context ctx) {
        CompilationForm form = CompilationForm.of(Address.parameters(ctx), "/compile", today.date());
        try (Snapshot snapshot = engine.snapshot()) {
            Compilation compilation = form.link().parameters().isEmpty()
                    ? Compilation.nothing(form)
                    : new Compilations(search, advisor, snapshot).of(form);
            render(ctx, "compile.jte", CompilePage.of(frame(ctx), compilation));
        }
    }

    public void about(Context ctx) {
        try (Snapshot snapshot = engine.snapshot()) {
            render(ctx, "about.jte", new AboutPage(frame(ctx), snapshot.contents()));
        }
    }

    public void accessibility(Context ctx) {
        render(ctx, "accessibility.jte", new AccessibilityPage(frame(ctx)));
    }

    public void docs(Context ctx) {
        render(ctx, "docs.jte", new DocsPage(frame(ctx), description));
    }

    public void widget(Context ctx) {
        WidgetForm form = WidgetForm.of(Address.parameters(ctx));
        try (Snapshot snapshot = engine.snapshot()) {
            render(
                    ctx,
                    "widget.jte",
                    WidgetPage.of(frame(ctx), form, Address.base(ctx), search, snapshot, today.date()));
        }
    }

    public void changes(Context ctx) {
        ChangesForm form = ChangesForm.of(Address.parameters(ctx), "/changes", today.date(), ChangesPage.SIZE);
        try (Snapshot snapshot = engine.snapshot()) {
            render(
                    ctx,
                    "changes.jte",
                    ChangesPage.of(frame(ctx), form, ChangeLog.of(snapshot).changes()));
        }
    }

    public void statistics(Context ctx) {
        Parameters given = Address.parameters(ctx).allowOnly(StatisticsAnswers.PARAMETERS);
        render(
                ctx,
                "statistics.jte",
                new StatisticsPage(frame(ctx), given.one("year").isPresent(), statistics.answer(given)));
    }

    public void search(Context ctx) {
        SearchForm form = SearchForm.of(Address.parameters(ctx), "/search", today.date());
        try (Snapshot snapshot = engine.snapshot()) {
            Advisor.Advised found = advisor.search(form.request(), Optional.empty(), today.date(), snapshot);
            render(
                    ctx,
                    "search.jte",
                    SearchPage.of(
                            frame(ctx),
                            form,
                            found.result(),
                            AdviceView.of(found.advice(), form, snapshot),
                            search.gazetteer()));
        }
    }

    public void regulation(Context ctx) {
        try (Snapshot snapshot = engine.snapshot()) {
            Found found = Address.find(lookup, ctx, snapshot);
            List<TextLine> lines = TextLines.of(found.text(snapshot));
            List<RelatedView> related = RelatedView.of(found, advisor, snapshot);
            TextMatches places = TextMatches.of(
                    Address.parameters(ctx).one("find"),
                    lines,
                    search::finder,
                    asked -> search.highlighter(asked, snapshot));
            render(ctx, "regulation.jte", RegulationPage.of(frame(ctx), found, lines, places, related, snapshot));
        }
    }

    public void article(Context ctx) {
        try (Snapshot snapshot = engine.snapshot()) {
            Found found = Address.find(lookup, ctx, snapshot);
            List<TextLine> text = TextLines.of(found.text(snapshot));
            Article article = Article.find(text, Address.provision(ctx));
            render(ctx, "article.jte", ArticlePage.of(frame(ctx), found, article, text, snapshot));
        }
    }

    public void compare(Context ctx) {
        ComparisonRequest form = ComparisonRequest.of(Address.parameters(ctx));
        render(ctx, "compare.jte", new ComparePage(frame(ctx), diff.answer(ctx.pathParam("id"), form), form));
    }

    /** Redirects to the page of the meaning of a reference, or lists its possible meanings. */
    public void resolve(Context ctx) {
        show(resolver.resolver().resolve(Address.parameters(ctx)), "", ctx);
    }

    /** Resolves a document number in the path, like {@link #resolve}. */
    public void byNumber(Context ctx) {
        show(resolver.numbered(ctx), ResolveHandler.below(ctx), ctx);
    }

    private void show(Resolved resolved, String below, Context ctx) {
        if (resolved.one().isPresent()) {
            ctx.status(303)
                    .header(
                            "Location",
                            frame(ctx)
                                    .language()
                                    .url(ResolveHandler.onPath(
                                            resolved.choices().getFirst().url(), below)));
            return;
        }
        ctx.status(resolved.outcome() == Resolved.Outcome.MANY ? 300 : 404);
        render(ctx, "resolve.jte", ResolvePage.of(frame(ctx), resolved));
    }

    /** Answers with an error page. */
    void error(String title, String detail, Context ctx) {
        ctx.html(rendered("error.jte", new ErrorPage(frame(ctx), title, detail, ctx.statusCode())))
                .contentType(HTML);
    }

    private PageContext frame(Context ctx) {
        return PageContext.of(site, ctx);
    }

    private void render(Context ctx, String template, Object page) {
        ctx.html(rendered(template, page)).contentType(HTML).header("Cache-Control", "no-cache");
    }

    private String rendered(String template, Object page) {
        StringOutput html = new StringOutput(16_384);
        templates.render(template, page, html);
        return html.toString();
    }
}
