package org.faxian.web.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was asked for stands under another address for good. */
public final class Moved extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The id as it stands in the address, whatever its encoding: %40 for @. */
    private static final Pattern ID = Pattern.compile("(/regulations/)[^/]*");

    private static final Pattern BEHIND_ID = Pattern.compile("(/regulations/).*");
    /** A header of some thousand characters is more than the server sends. */
    private static final int LONGEST = 2_000;

    private final String former;
    private final String now;

    /**
     * Another address.
     *
     * @param former the id in the address that was asked for
     * @param now the one under which it stands
     */
    public Moved(String former, String now) {
        super(former + " is " + now, null, false, false);
        this.former = former;
        this.now = now;
    }

    /** What a reader is told. */
    public String chinese() {
        return former + " 已并入 " + now + "，请改用 " + now;
    }

    /** Leads to the same beneath the other id; to the whole of it where the rest is longer than any address of ours. */
    public static void redirect(Moved moved, Context ctx) {
        String path = ctx.path();
        String whole = BEHIND_ID.matcher(path).replaceFirst("$1" + moved.now);
        String query =
                Optional.ofNullable(ctx.queryString()).map(text -> "?" + text).orElse("");
        String same = ID.matcher(path).replaceFirst("$1" + moved.now) + query;
        ctx.redirect(same.length() > LONGEST ? whole : same, HttpStatus.MOVED_PERMANENTLY);
    }
}
