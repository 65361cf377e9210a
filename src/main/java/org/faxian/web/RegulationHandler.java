package org.faxian.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import org.faxian.search.Engine;
import org.faxian.search.Engine.Snapshot;
import org.faxian.web.RegulationLookup.Found;

/** {@code GET /api/v1/regulations/{id}}: what is known of a regulation, and its text. */
record RegulationHandler(Engine engine, RegulationLookup lookup) implements Handler {

    /** The answer. */
    record FullView(@JsonUnwrapped RegulationView regulation, List<TocView> toc, List<LineView> text) {}

    /** An entry of the table of contents: a division, article, section or annex. */
    record TocView(
            String kind,
            int level,
            String label,
            Optional<String> heading,
            Optional<String> path,
            Optional<String> anchor) {
        static TocView of(TextLine line) {
            return new TocView(
                    line.kind().code(),
                    line.level(),
                    line.label(),
                    LineView.told(line.heading()),
                    line.begins() ? line.path() : Optional.empty(),
                    line.anchor());
        }
    }

    /**
     * A line of the text.
     *
     * @param status where it has been repealed on its own; absent where it stands as the regulation does
     */
    record LineView(
            String kind,
            Optional<String> path,
            Optional<String> fragment,
            Optional<String> label,
            Optional<String> heading,
            String text,
            Optional<StatusView> status) {
        static LineView of(TextLine line, Found found) {
            return new LineView(
                    line.kind().code(),
                    line.path(),
                    line.fragment(),
                    told(line.label()),
                    told(line.heading()),
                    line.text(),
                    found.repealed(line));
        }

        static Optional<String> told(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
    }

    @Override
    public void handle(Context ctx) {
        QueryParameters.of(ctx).allowOnly(RegulationLookup.PARAMETERS);
        try (Snapshot snapshot = engine.snapshot()) {
            Found found = lookup.find(ctx, snapshot);
            List<TextLine> lines = TextLines.of(found.text(snapshot));
            ctx.json(new FullView(
                    RegulationView.of(found),
                    lines.stream()
                            .filter(line -> line.begins() || line.kind() == TextLine.Kind.DIVISION)
                            .map(TocView::of)
                            .toList(),
                    lines.stream().map(line -> LineView.of(line, found)).toList()));
        }
    }
}
