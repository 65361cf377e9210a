package org.faxian.web.regulations;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.faxian.web.http.QueryParameters;

/** {@code GET /api/v1/regulations/{id}/diff}: what changed between two versions, article by article. */
public record DiffHandler(DiffApi diff) implements Handler {

    @Override
    public void handle(Context ctx) {
        ctx.json(diff.answer(ctx.pathParam("id"), DiffForm.strictlyOf(QueryParameters.of(ctx))));
    }
}
