package org.faxian.cli.intake;

import java.util.List;
import java.util.Optional;
import org.faxian.cli.terminal.Terminal;
import org.faxian.language.Message;
import org.faxian.regulation.Field;
import org.faxian.regulation.FieldUse;
import org.faxian.regulation.Provenance;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/** The data recognised in a file as text: each field with its provenance, the outline, the doubts. */
record InspectText(Terminal terminal, ColorScheme colors) {
    private static final int LABEL = 20;

    public void print(InspectView view) {
        terminal.print(colors.apply(view.file(), List.of(Style.bold)).toString());
        String outcome = terminal.words(Message.named("cli.outcome.", view.outcome()));
        line(
                "outcome",
                Optional.of(view.detail()
                        .map(detail -> terminal.words("cli.inspect.outcome-with-detail", outcome, detail))
                        .orElse(outcome)),
                List.of());
        line("format", view.mediaType(), List.of());
        fields(view);
        if (view.fields().text(Field.TITLE, terminal).isPresent()) {
            line("article-count", Optional.of(view.articles().size()), List.of());
        }
        view.outline().forEach(this::heading);
        view.texts().forEach(text -> line("holds", text.fields().text(Field.TITLE, terminal), List.of()));
        view.warnings()
                .forEach(warning -> line("doubt", Optional.of(terminal.words(warning)), List.of(Style.fg_yellow)));
        terminal.print("");
    }

    private void fields(InspectView view) {
        for (Field field : Field.of(FieldUse.INSPECTED)) {
            if (field.act().isEmpty()) {
                // The source of a later adoption is that of the first.
                Field read = field == Field.READOPTED_ON ? Field.ADOPTED : field;
                field(view, terminal.label(field), read, view.fields().text(field, terminal));
            }
        }
        view.repeals()
                .forEach(repeal -> field(
                        view,
                        terminal.label(Field.REPEALS),
                        Field.REPEALS,
                        repeal.title().map(title -> "《" + title + "》").or(repeal::number)));
    }

    private void field(InspectView view, String label, Field field, Optional<?> value) {
        Optional<Provenance> source = Optional.ofNullable(view.provenance().get(field.wireName()));
        value.ifPresent(v -> terminal.print(String.format(
                "  %s %s%s",
                inColumn(label),
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
        value.ifPresent(v -> terminal.print(
                "  " + inColumn(terminal.words("cli.inspect." + label)) + " " + colors.apply(v.toString(), styles)));
    }

    private String inColumn(String label) {
        return colors.apply(terminal.padded(label, LABEL), List.of(Style.fg_cyan))
                .toString();
    }

    private String words(Provenance source) {
        return terminal.words(Message.named("cli.provenance.", source));
    }
}
