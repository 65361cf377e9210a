package org.faxian.web.regulations;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.faxian.answer.regulation.ComparisonRequest;
import org.faxian.answer.regulation.Comparisons;
import org.faxian.web.http.Address;

/** {@code GET /api/v1/regulations/{id}/diff}: the differences between two versions, article by article. */
public record DiffHandler(Comparisons diff) implements Handler {

    @Override
    public void handle(Context ctx) {
        ctx.json(diff.answer(ctx.pathParam("id"), ComparisonRequest.strictlyOf(Address.parameters(ctx))));
    }
}
