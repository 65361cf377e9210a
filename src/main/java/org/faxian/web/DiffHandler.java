package org.faxian.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /api/v1/regulations/{id}/diff}: what changed between two versions, article by article. */
record DiffHandler(DiffApi diff) implements Handler {

    @Override
    public void handle(Context ctx) {
        ctx.json(diff.answer(ctx.pathParam("id"), DiffForm.strictlyOf(QueryParameters.of(ctx))));
    }
}
