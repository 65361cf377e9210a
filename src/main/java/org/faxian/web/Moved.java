package org.faxian.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** What was asked for stands under another address for good. */
final class Moved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String former;
    private final String now;

    /**
     * Another address.
     *
     * @param former the id in the address that was asked for
     * @param now the one under which it stands
     */
    Moved(String former, String now) {
        super(former + " is " + now, null, false, false);
        this.former = former;
        this.now = now;
    }

    String chinese() {
        return former + " 已并入 " + now + "，请改用 " + now;
    }

    static void redirect(Moved moved, Context ctx) {
        String path = ctx.path().replace("/regulations/" + moved.former, "/regulations/" + moved.now);
        String query =
                Optional.ofNullable(ctx.queryString()).map(text -> "?" + text).orElse("");
        ctx.redirect(path + query, HttpStatus.MOVED_PERMANENTLY);
    }
}
