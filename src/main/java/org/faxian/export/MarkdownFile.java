package org.faxian.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.faxian.export.manuscript.Publication;
import org.faxian.regulation.Placeholder;

/** A text as Markdown (CommonMark): title and divisions as headings, article labels in bold. */
final class MarkdownFile {
    /** Characters that are markup anywhere in a line. */
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>&#|~]");
    /** Characters that are markup at the start of a line. */
    private static final Pattern BULLET = Pattern.compile("^(?=[-+=])");

    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,9})(?=[.)])");

    private MarkdownFile() {}

    static byte[] of(Publication publication) {
        String title = publication.metadata().title();
        List<String> blocks = new ArrayList<>();
        for (ExportLine line : ExportLine.of(publication.text())) {
            if (!line.line().isEmpty()) {
                blocks.add(block(line, title));
            }
        }
        String text =
                String.join("\n", ExportedFrontMatter.of(publication)) + "\n\n" + String.join("\n\n", blocks) + "\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String block(ExportLine line, String title) {
        String plain = escaped(line.line());
        return switch (line.kind()) {
            case HEAD -> line.text().equals(title) ? "# " + plain : plain;
            case DIVISION, ANNEX -> "## " + plain;
            case ARTICLE -> line.label().isEmpty() || line.text().isEmpty() ? plain : bold(line);
            case PLAIN -> plain;
        };
    }

    private static String bold(ExportLine article) {
        return "**" + article.label() + "**　" + escaped(article.text());
    }

    private static String escaped(String text) {
        String inner = MARKS.matcher(text).replaceAll("\\\\$0");
        return Placeholder.written(
                NUMBER.matcher(BULLET.matcher(inner).replaceFirst("\\\\")).replaceFirst("$1\\\\"));
    }
}
