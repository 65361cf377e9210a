package org.faxian.cli.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.answer.regulation.DiffView;
import org.faxian.answer.regulation.DiffView.ChangeView;
import org.faxian.answer.regulation.DiffView.SegmentView;
import org.faxian.answer.regulation.DiffView.SideView;
import org.faxian.answer.regulation.DiffView.VersionView;
import org.faxian.cli.terminal.Terminal;
import org.faxian.compare.ChangeType;
import org.faxian.regulation.Placeholder;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;

/**
 * A comparison as text: in colours on a terminal, elsewhere with the marks of wdiff, {@code [-删去的-]} and
 * {@code {+增加的+}}.
 */
record DiffText(Terminal terminal, ColorScheme colors) {
    private static final String INDENT = "  ";

    public void print(DiffView diff) {
        terminal.print(styled(diff.title(), Style.bold));
        terminal.say("cli.diff.old", version(diff.from()));
        terminal.say("cli.diff.new", version(diff.to()));
        terminal.say("cli.diff.total", diff.total(), counts(diff.summary()));
        diff.changes().forEach(this::print);
    }

    private String version(VersionView version) {
        return version.version()
                + terminal.with("cli.diff.effective", version.effectiveOn()) + "  "
                + terminal.label(version.status().code());
    }

    private List<String> counts(Map<ChangeType, Long> summary) {
        return summary.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> terminal.words("cli.diff.count", terminal.label(entry.getKey()), entry.getValue()))
                .toList();
    }

    private void print(ChangeView change) {
        String types = change.types().stream().map(type -> terminal.label(type)).collect(Collectors.joining(", "));
        terminal.print("");
        terminal.print(styled(name(change), Style.bold)
                + INDENT
                + styled("[" + types + "]", Style.fg_cyan)
                + change.shown()
                        .above()
                        .map(above -> INDENT + styled(above, Style.faint))
                        .orElse(""));
        String text = change.segments().stream().map(this::segment).collect(Collectors.joining());
        text.lines().forEach(line -> terminal.print(INDENT + line));
    }

    private static String name(ChangeView change) {
        return Stream.of(change.from(), change.to())
                .flatMap(Optional::stream)
                .map(DiffText::name)
                .distinct()
                .collect(Collectors.joining(" → "));
    }

    private static String name(SideView side) {
        return side.label().orElse(side.kind());
    }

    private String segment(SegmentView segment) {
        return switch (segment.kind()) {
            case EQUAL -> Placeholder.shortened(segment.text());
            case DELETED -> marked(segment, "[-", "-]", List.of(Style.fg_red, Style.reverse));
            case INSERTED -> marked(segment, "{+", "+}", List.of(Style.fg_green, Style.underline));
        };
    }

    /** Marks each line separately, because the lines are indented; the start of a 款 is marked with a pilcrow. */
    private String marked(SegmentView segment, String open, String close, List<IStyle> styles) {
        String text =
                segment.text().isBlank() ? segment.text().replace("\n", "¶\n") : Placeholder.shortened(segment.text());
        return Stream.of(text.split("(?<=\n)"))
                .map(line -> {
                    String words = line.stripTrailing();
                    String rest = line.substring(words.length());
                    return (colors.ansi().enabled() ? styled(words, styles) : open + words + close) + rest;
                })
                .collect(Collectors.joining());
    }

    private String styled(String text, IStyle... styles) {
        return styled(text, List.of(styles));
    }

    private String styled(String text, List<IStyle> styles) {
        return colors.apply(text, styles).toString();
    }
}
