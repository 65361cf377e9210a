package org.faxian.web.regulations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.answer.regulation.CitationLinks;
import org.faxian.answer.regulation.CitationView;
import org.faxian.answer.regulation.RegulationLookup;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.answer.regulation.RegulationView;
import org.faxian.answer.regulation.RegulationView.RelationView;
import org.faxian.answer.regulation.RegulationView.VersionView;
import org.faxian.answer.regulation.RelatedView;
import org.faxian.answer.regulation.StatusView;
import org.faxian.answer.regulation.TextLine;
import org.faxian.answer.regulation.TextLines;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.suggest.Advisor;
import org.faxian.web.http.Address;

/**
 * {@code GET /api/v1/regulations/{id}}: a regulation with its text; the paths {@code /versions} and {@code /relations}
 * under it return only these.
 */
public record RegulationHandler(Engine engine, RegulationLookup lookup, Advisor advisor) implements Handler {

    /** All versions, oldest first. */
    record VersionsView(String id, String title, LocalDate asOf, List<VersionView> versions) {}

    /**
     * The relations of a regulation with others.
     *
     * @param outgoing the relations of which it is the actor
     * @param incoming the relations of which it is the target
     */
    record RelationsView(
            String id, String title, LocalDate asOf, List<RelationView> outgoing, List<RelationView> incoming) {}

    /**
     * The answer.
     *
     * @param related the related regulations
     */
    record FullView(
            @JsonUnwrapped RegulationView regulation,
            List<RelatedView> related,
            List<TocView> toc,
            List<LineView> text) {}

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
                    LineView.stated(line.heading()),
                    line.begins() ? line.path() : Optional.empty(),
                    line.anchor());
        }
    }

    /**
     * A line of the text.
     *
     * @param citations the citations in the text after the label, with their addresses
     * @param status the status if the line was repealed on its own; absent if it follows the regulation
     */
    record LineView(
            String kind,
            Optional<String> path,
            Optional<String> fragment,
            Optional<String> label,
            Optional<String> heading,
            String text,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<CitationView> citations,
            Optional<StatusView> status) {
        static LineView of(TextLine line, List<CitationView> citations, Found found) {
            return new LineView(
                    line.kind().code(),
                    line.path(),
                    line.fragment(),
                    stated(line.label()),
                    stated(line.heading()),
                    line.text(),
                    citations,
                    found.repealed(line));
        }

        static Optional<String> stated(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(text);
        }
    }

    @Override
    public void handle(Context ctx) {
        Address.parameters(ctx).allowOnly(RegulationLookup.PARAMETERS);
        try (Snapshot snapshot = engine.snapshot()) {
            Found found = Address.find(lookup, ctx, snapshot);
            List<TextLine> lines = TextLines.of(found.text(snapshot));
            Map<TextLine, List<CitationView>> citations = new CitationLinks(found, lines, snapshot).of(lines);
            ctx.json(new FullView(
                    RegulationView.of(found),
                    RelatedView.of(found, advisor, snapshot),
                    lines.stream()
                            .filter(line -> line.begins() || line.kind() == TextLine.Kind.DIVISION)
                            .map(TocView::of)
                            .toList(),
                    lines.stream()
                            .map(line -> LineView.of(line, citations.getOrDefault(line, List.of()), found))
                            .toList()));
        }
    }

    /** Answers with the versions only. */
    public void versions(Context ctx) {
        Found found = find(ctx);
        ctx.json(new VersionsView(
                found.regulation().id().value(),
                found.version().metadata().title(),
                found.asOf(),
                RegulationView.versions(found)));
    }

    /** Answers with the relations only. */
    public void relations(Context ctx) {
        Found found = find(ctx);
        RegulationId id = found.regulation().id();
        Map<Boolean, List<Relation>> byThis = found.regulation().relations().stream()
                .collect(Collectors.partitioningBy(
                        relation -> relation.actor().id().equals(id)));
        ctx.json(new RelationsView(
                id.value(),
                found.version().metadata().title(),
                found.asOf(),
                RegulationView.relations(byThis.getOrDefault(true, List.of()), found.links()),
                RegulationView.relations(byThis.getOrDefault(false, List.of()), found.links())));
    }

    private Found find(Context ctx) {
        Address.parameters(ctx).allowOnly(RegulationLookup.PARAMETERS);
        try (Snapshot snapshot = engine.snapshot()) {
            return Address.find(lookup, ctx, snapshot);
        }
    }
}
