package org.faxian.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.ExtractedText;

/**
 * The paragraphs of a file without the marks of Markdown (#, **) and without empty ones.
 *
 * @param marked the title where Markdown marks one with a single #
 */
record SourceLines(List<String> lines, Optional<String> marked) {
    private static final Pattern HEADING = Pattern.compile("^#{1,6}+(?=\\s|$)");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<!\\\\)(\\*{2,3}+|_{2,3}+|(?<![\\p{L}\\p{N}])\\*(?=[^*]*\\*(?![\\p{L}\\p{N}])))(?=\\S)([^*_]{1,2000}?)(?<=[^\\s\\\\])\\1");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final String INFO_END = "<!-- INFO END -->";

    /** The lines of a text; only Markdown has marks inside its lines. */
    static SourceLines of(ExtractedText text) {
        List<String> paragraphs = text.paragraphs();
        return text.mediaType().endsWith("markdown")
                ? of(paragraphs.stream().map(SourceLines::plain).toList())
                : of(paragraphs);
    }

    private static String plain(String markdown) {
        return ESCAPED.matcher(EMPHASIS.matcher(markdown).replaceAll("$2")).replaceAll("$1");
    }

    private static SourceLines of(List<String> paragraphs) {
        List<String> lines = new ArrayList<>(paragraphs.size());
        Optional<String> marked = Optional.empty();
        for (String paragraph : paragraphs) {
            for (String line : paragraph.split("\\R", -1)) {
                String stripped = Blanks.strip(Radicals.resolved(Blanks.visible(line)));
                Matcher heading = HEADING.matcher(stripped);
                boolean isHeading = heading.find();
                String text = isHeading ? Blanks.strip(stripped.substring(heading.end())) : stripped;
                if (text.isEmpty() || text.equals(INFO_END)) {
                    continue;
                }
                if (isHeading && heading.end() == 1 && marked.isEmpty() && lines.isEmpty()) {
                    marked = Optional.of(text);
                }
                lines.add(text);
            }
        }
        return new SourceLines(lines, marked);
    }
}
