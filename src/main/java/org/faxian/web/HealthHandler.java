package org.faxian.web;

import io.javalin.http.Context;
import java.util.Map;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Contents;
import org.faxian.search.engine.Engine.Snapshot;

/** The health checks: whether the server is running, and whether it can answer. */
public record HealthHandler(Engine engine) {

    /** The answer of a server that is ready. */
    record ReadyView(String status, int regulations, int versions, String generation) {}

    /** {@code GET /health/live}. */
    void live(Context ctx) {
        ctx.json(Map.of("status", "live"));
    }

    /** {@code GET /health/ready}; 503 if no index can be read. */
    void ready(Context ctx) {
        try (Snapshot snapshot = engine.snapshot()) {
            Contents contents = snapshot.contents();
            ctx.json(new ReadyView("ready", contents.regulations(), contents.versions(), contents.generation()));
        }
    }
}
