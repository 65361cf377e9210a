package org.faxian.web;

import io.javalin.http.Handler;
import java.time.Clock;
import java.time.Instant;
import org.faxian.regulation.LegalDay;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.web.http.HttpDate;

/**
 * A wrapper for handlers that sets {@code Last-Modified} to the start of the legal day, when statuses change, or to the
 * first read of the current commit of the index by this server, whichever is later.
 *
 * <p>It is only valid for answers that depend on nothing but the index and the day. Searches also depend on the files
 * of synonyms and abbreviations, which are reloaded while the server runs.
 */
public record LastModifiedHandlers(Engine engine, Clock clock) {
    /** The time when a commit was first read. */
    private record FirstRead(Instant at) {}

    /** Returns the handler with {@code Last-Modified} added to its answers. */
    Handler dated(Handler handler) {
        return ctx -> {
            // Computed before the answer, so that an answer from an older commit never seems newer than it is.
            Instant since = since();
            handler.handle(ctx);
            if (ctx.statusCode() == 200 && ctx.res().getHeader("Last-Modified") == null) {
                ctx.header("Last-Modified", HttpDate.of(since));
            }
        };
    }

    Instant since() {
        Instant begun = LegalDay.beginningOf(LegalDay.today(clock)).toInstant();
        try (Snapshot snapshot = engine.snapshot()) {
            Instant read = snapshot.derived(FirstRead.class, commit -> new FirstRead(clock.instant()))
                    .at();
            return read.isAfter(begun) ? read : begun;
        }
    }
}
