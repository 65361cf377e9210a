package org.faxian.web.search;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.faxian.answer.Parameters;
import org.faxian.answer.Refusal;
import org.faxian.answer.Today;
import org.faxian.answer.search.ArticlesView;
import org.faxian.answer.search.SearchAnswers;
import org.faxian.answer.search.SearchForm;
import org.faxian.language.Message;
import org.faxian.search.ArticleResult;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Advisor;
import org.faxian.web.http.Address;

/** {@code GET /api/v1/articles}: the provisions that match a search, best first. */
public record ArticlesHandler(Engine engine, Advisor advisor, Today today) implements Handler {
    public static final String PATH = "/api/v1/articles";

    /** The parameters of a search without sort order and cursor, because provisions are always sorted by relevance. */
    private static final List<String> PARAMETERS = SearchForm.PARAMETERS.stream()
            .filter(name -> !name.equals("sort") && !name.equals("cursor"))
            .toList();

    @Override
    public void handle(Context ctx) {
        Parameters given = Address.parameters(ctx).allowOnly(PARAMETERS);
        SearchForm form = SearchForm.of(given, PATH, today.date());
        if (form.request().text().isBlank()) {
            throw Refusal.badParameter("missing-query", "q", Message.of("problem.missing-query", SearchAnswers.PATH));
        }
        long begun = System.nanoTime();
        try (Snapshot snapshot = engine.snapshot()) {
            ArticleResult found = advisor.articles(form.request(), snapshot);
            ctx.json(ArticlesView.of(form, found, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun)));
        }
    }
}
