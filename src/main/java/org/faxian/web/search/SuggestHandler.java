package org.faxian.web.search;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.Today;
import org.faxian.answer.search.SuggestionView;
import org.faxian.search.SearchRequest;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Advisor;
import org.faxian.web.http.Address;

/** {@code GET /api/v1/suggest}: suggestions for the text that is being typed. */
public record SuggestHandler(Engine engine, Advisor advisor, Today today) implements Handler {
    private static final List<String> PARAMETERS = List.of("q");

    /** The answer, best suggestion first. */
    record SuggestView(String text, List<SuggestionView> suggestions) {}

    @Override
    public void handle(Context ctx) {
        String typed = Address.parameters(ctx).allowOnly(PARAMETERS).one("q").orElse("");
        SearchRequest.requireSearchable(typed);
        try (Snapshot snapshot = engine.snapshot()) {
            ctx.json(new SuggestView(
                    typed,
                    advisor.suggest(typed, today.date(), snapshot).stream()
                            .map(suggestion -> SuggestionView.of(suggestion, PermanentLinks.TODAY))
                            .toList()));
        }
    }
}
