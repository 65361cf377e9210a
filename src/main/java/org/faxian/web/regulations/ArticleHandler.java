package org.faxian.web.regulations;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.answer.regulation.Article;
import org.faxian.answer.regulation.CitationLinks;
import org.faxian.answer.regulation.CitationView;
import org.faxian.answer.regulation.RegulationLookup;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.answer.regulation.StatusView;
import org.faxian.answer.regulation.TextLine;
import org.faxian.answer.regulation.TextLines;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.web.http.Address;
import org.faxian.web.regulations.RegulationHandler.LineView;

/** {@code GET /api/v1/regulations/{id}/articles/{n}}, also for annexes and numbered sections. */
public record ArticleHandler(Engine engine, RegulationLookup lookup) implements Handler {

    /**
     * The answer.
     *
     * @param status the status of the article if it was repealed on its own, otherwise of the regulation
     * @param text the joined lines of the article
     */
    public record ArticleView(
            String id,
            String version,
            LocalDate asOf,
            String title,
            StatusView status,
            String path,
            String label,
            Optional<String> heading,
            Optional<String> above,
            String text,
            List<LineView> lines,
            String url,
            Optional<String> previous,
            Optional<String> next) {}

    @Override
    public void handle(Context ctx) {
        Address.parameters(ctx).allowOnly(RegulationLookup.PARAMETERS);
        try (Snapshot snapshot = engine.snapshot()) {
            Found found = Address.find(lookup, ctx, snapshot);
            List<TextLine> text = TextLines.of(found.text(snapshot));
            Article article = Article.find(text, Address.provision(ctx));
            ctx.json(view(found, article, new CitationLinks(found, text, snapshot).of(article.lines())));
        }
    }

    private static ArticleView view(Found found, Article article, Map<TextLine, List<CitationView>> citations) {
        TextLine first = article.first();
        return new ArticleView(
                found.regulation().id().value(),
                found.version().id().toString(),
                found.asOf(),
                found.version().metadata().title(),
                StatusView.of(article.validity(found)),
                article.path(),
                first.label(),
                LineView.stated(first.heading()),
                LineView.stated(first.above()),
                article.text(),
                article.lines().stream()
                        .map(line -> LineView.of(line, citations.getOrDefault(line, List.of()), found))
                        .toList(),
                found.links().passage(found.version().id(), article.path()),
                article.previous().flatMap(TextLine::path),
                article.next().flatMap(TextLine::path));
    }
}
