package org.faxian.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.desk.sources.Details;
import org.faxian.regulation.Provenance;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** The data recognised in a file as text: each field with its provenance, the outline, the doubts. */
record InspectText(Terminal terminal, ColorScheme colors) {
    private static final int LABEL = 14;

    public void print(InspectView view) {
        terminal.print(colors.apply(view.file(), List.of(Style.bold)).toString());
        String outcome = terminal.words(Details.named("cli.outcome.", view.outcome()));
        line(
                "outcome",
                Optional.of(view.detail()
                        .map(detail -> terminal.words("cli.inspect.outcome-with-detail", outcome, detail))
                        .orElse(outcome)),
                List.of());
        line("format", view.mediaType(), List.of());
        fields(view);
        if (view.title().isPresent()) {
            line("article-count", Optional.of(view.articles().size()), List.of());
        }
        view.outline().forEach(this::heading);
        view.texts().forEach(text -> line("holds", text.title(), List.of()));
        view.warnings()
                .forEach(warning -> line("doubt", Optional.of(terminal.words(warning)), List.of(Style.fg_yellow)));
        terminal.print("");
    }

    private void fields(InspectView view) {
        field(view, "title", "title", view.title());
        field(view, "issues", "attachedTitle", view.attachedTitle());
        field(view, "number", "number", view.number());
        field(view, "authorities", "authorities", joined(view.authorities()));
        field(view, "kind", "kind", view.kind().map(kind -> terminal.label(kind)));
        field(
                view,
                "adopted",
                "adoptedOn",
                view.adoptedOn().map(day -> day + " " + String.join("、", view.adoptedBy())));
        field(view, "adopted-again", "adoptedOn", joined(view.readoptedOn()));
        field(
                view,
                "approved",
                "approvedOn",
                view.approvedOn().map(day -> day + " " + String.join("、", view.approvedBy())));
        field(view, "signed", "signedOn", view.signedOn());
        field(view, "issued", "issuedOn", view.issuedOn());
        field(
                view,
                "promulgated",
                "promulgatedOn",
                view.promulgatedOn().map(day -> day + " " + String.join("、", view.promulgatedBy())));
        field(view, "amended", "amendedOn", joined(view.amendedOn()));
        field(view, "in-force-from", "firstEffectiveOn", view.firstEffectiveOn());
        field(view, "this-wording", "effectiveOn", view.effectiveOn());
        field(view, "lapses-on", "lapsesOn", view.lapsesOn());
        field(view, "subjects", "subjects", joined(view.subjects()));
        field(view, "region", "region", view.region());
        view.repeals()
                .forEach(repeal -> field(
                        view,
                        "repeals",
                        "repeals",
                        repeal.title().map(title -> "《" + title + "》").or(repeal::number)));
    }

    private void field(InspectView view, String label, String field, Optional<?> value) {
        Optional<Provenance> source = Optional.ofNullable(view.provenance().get(field));
        value.ifPresent(v -> terminal.print(String.format(
                "  %s %s%s",
                label(label),
                v.toString().strip(),
                source.map(s -> colors.apply("  [" + words(s) + "]", List.of(Style.faint))
                                .toString())
                        .orElse(""))));
    }

    private void heading(OutlineView heading) {
        String counts = heading.articles() > 0
                ? "  " + counted(heading.articles(), "cli.inspect.one-article", "cli.inspect.articles")
                : heading.sections() > 0
                        ? "  " + counted(heading.sections(), "cli.inspect.one-section", "cli.inspect.sections")
                        : "";
        terminal.print(String.format(
                "  %s %s%s%s%s",
                " ".repeat(LABEL),
                "  ".repeat(heading.level()),
                heading.label().matches(".*[、）).．]") ? heading.label() : heading.label() + " ",
                heading.heading(),
                colors.apply(counts, List.of(Style.faint))));
    }

    private String counted(int count, String one, String several) {
        return terminal.words(count == 1 ? one : several, count);
    }

    private void line(String label, Optional<?> value, List<IStyle> styles) {
        value.ifPresent(v -> terminal.print("  " + label(label) + " " + colors.apply(v.toString(), styles)));
    }

    private String label(String label) {
        String words = terminal.padded(terminal.words("cli.inspect." + label), LABEL);
        return colors.apply(words, List.of(Style.fg_cyan)).toString();
    }

    private String words(Provenance source) {
        return terminal.words(Details.named("cli.provenance.", source));
    }

    private static Optional<String> joined(List<?> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().map(Object::toString).collect(Collectors.joining("、")));
    }
}
