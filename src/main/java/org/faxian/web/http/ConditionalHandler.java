package org.faxian.web.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.faxian.regulation.Sha256;

/**
 * A wrapper for handlers that answers 304 without a body if the client already has the answer (RFC 9110, section 13).
 *
 * <p>The entity tag is a checksum of the answer: nothing else, neither the commit of the index nor the day, guarantees
 * that two answers are equal. Files have tags of their own. A date is only as reliable as its source
 * ({@code web.Dated}).
 */
public record ConditionalHandler(Handler handler) implements Handler {
    /** The duration of a search is not part of its result. */
    private static final Pattern TOOK = Pattern.compile("\"took\":\\d+");

    private static final int LENGTH = 32;

    @Override
    public void handle(Context ctx) throws Exception {
        handler.handle(ctx);
        InputStream answer = ctx.resultInputStream();
        if (ctx.statusCode() == 200 && answer != null && ctx.res().getHeader("ETag") == null) {
            tag(ctx, answer);
        }
    }

    private static void tag(Context ctx, InputStream answer) throws IOException {
        byte[] bytes = answer.readAllBytes();
        // In Latin-1 each byte is one character, so the pattern is found without decoding.
        String stated =
                TOOK.matcher(new String(bytes, StandardCharsets.ISO_8859_1)).replaceFirst("");
        // Weak, because a compressed answer has the same tag.
        String etag = "W/\""
                + Sha256.of(stated.getBytes(StandardCharsets.ISO_8859_1)).hex().substring(0, LENGTH) + "\"";
        ctx.header("ETag", etag);
        if (ctx.res().getHeader("Cache-Control") == null) {
            ctx.header("Cache-Control", "no-cache");
        }
        if (isHeld(ctx, etag)) {
            ctx.status(304).result(new byte[0]);
        } else {
            ctx.result(bytes);
        }
    }

    /** Returns whether the client has the answer; a date counts only without a tag, which is more precise. */
    private static boolean isHeld(Context ctx, String etag) {
        String tag = ctx.header("If-None-Match");
        String modified = ctx.res().getHeader("Last-Modified");
        return tag != null
                ? EntityTag.isHeld(tag, etag)
                : modified != null && HttpDate.isHeld(ctx.header("If-Modified-Since"), modified);
    }
}
