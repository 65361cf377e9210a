package org.faxian.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code GET /api/v1/search}. */
record SearchHandler(SearchApi search, Today today) implements Handler {

    @Override
    public void handle(Context ctx) {
        ctx.json(search.answer(SearchForm.strictlyOf(QueryParameters.of(ctx), ctx.path(), today.date())));
    }
}
