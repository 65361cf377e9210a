package org.faxian.web;

import io.javalin.http.Handler;
import java.time.Clock;
import java.time.Instant;
import org.faxian.regulation.LegalDay;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.web.http.HttpDate;

/**
 * Says since when an answer may have been what it is ({@code Last-Modified}): since the day began, on which statuses change,
 * or since this server first read this commit of the index.
 *
 * <p>It holds for what follows from the index and the day alone. Searches also follow from files of synonyms and
 * abbreviations, which are read again while the server runs.
 */
public record Dated(Engine engine, Clock clock) {
    /** When a commit was first read. */
    private record FirstRead(Instant at) {}

    /** The handler, with its answers dated. */
    Handler dated(Handler handler) {
        return ctx -> {
            // Before the answer is made: one of a later commit must not seem older than it is.
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
