package org.faxian.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.regulation.Provenance;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** The data recognised in a file as text: each field with its provenance, the outline, the doubts. */
record InspectText(PrintWriter out, ColorScheme colors) {

    public void print(InspectView view) {
        out.println(colors.apply(view.file(), List.of(Style.bold)));
        String detail = view.detail().map(d -> " (" + d + ")").orElse("");
        line("outcome", Optional.of(view.outcome() + detail), List.of());
        line("format", view.mediaType(), List.of());
        fields(view);
        if (view.title().isPresent()) {
            line("articles", Optional.of(view.articles().size()), List.of());
        }
        view.outline().forEach(this::heading);
        view.texts().forEach(text -> line("holds", text.title(), List.of()));
        view.warnings().forEach(warning -> line("doubt", Optional.of(warning), List.of(Style.fg_yellow)));
        out.println();
    }

    private void fields(InspectView view) {
        field(view, "title", "title", view.title());
        field(view, "issues", "attachedTitle", view.attachedTitle());
        field(view, "number", "number", view.number());
        field(view, "authorities", "authorities", joined(view.authorities()));
        field(view, "kind", "kind", view.kind().map(kind -> kind + " " + kind.label()));
        field(
                view,
                "adopted",
                "adoptedOn",
                view.adoptedOn().map(day -> day + " " + String.join("、", view.adoptedBy())));
        field(view, "adopted again", "adoptedOn", joined(view.readoptedOn()));
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
        field(view, "in force from", "firstEffectiveOn", view.firstEffectiveOn());
        field(view, "this wording", "effectiveOn", view.effectiveOn());
        field(view, "lapses on", "lapsesOn", view.lapsesOn());
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
        value.ifPresent(v -> out.printf(
                "  %s %s%s%n",
                label(label),
                v.toString().strip(),
                source.map(s -> colors.apply("  [" + words(s) + "]", List.of(Style.faint))
                                .toString())
                        .orElse("")));
    }

    private void heading(OutlineView heading) {
        String counts = heading.articles() > 0
                ? "  " + counted(heading.articles(), "article")
                : heading.sections() > 0 ? "  " + counted(heading.sections(), "section") : "";
        out.printf(
                "  %s %s%s%s%s%n",
                label(""),
                "  ".repeat(heading.level()),
                heading.label().matches(".*[、）).．]") ? heading.label() : heading.label() + " ",
                heading.heading(),
                colors.apply(counts, List.of(Style.faint)));
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private void line(String label, Optional<?> value, List<IStyle> styles) {
        value.ifPresent(v -> out.printf("  %s %s%n", label(label), colors.apply(v.toString(), styles)));
    }

    private String label(String label) {
        return colors.apply("%-14s".formatted(label), List.of(Style.fg_cyan)).toString();
    }

    private static String words(Provenance source) {
        return source.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Optional<String> joined(List<?> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.stream().map(Object::toString).collect(Collectors.joining("、")));
    }
}
