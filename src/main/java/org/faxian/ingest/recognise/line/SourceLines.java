package org.faxian.ingest.recognise.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.ExtractedText;
import org.faxian.regulation.Placeholder;
import org.faxian.text.Blanks;

/**
 * The paragraphs of a file without Markdown syntax (#, **) and without empty ones.
 *
 * @param lines the words of the lines, on which recognition is based
 * @param shown one element per line, with placeholders for pictures; see {@link LineWithPictures}
 * @param marked the title, if Markdown marks one with a single #
 */
public record SourceLines(List<String> lines, List<String> shown, Optional<String> marked) {
    private static final Pattern HEADING = Pattern.compile("^#{1,6}+(?=\\s|$)");
    private static final Pattern EMPHASIS = Pattern.compile(
            "(?<!\\\\)(\\*{2,3}+|_{2,3}+|(?<![\\p{L}\\p{N}])\\*(?=[^*]*\\*(?![\\p{L}\\p{N}])))(?=\\S)([^*_]{1,2000}?)(?<=[^\\s\\\\])\\1");
    /** A horizontal rule, or the underline of a heading. */
    private static final Pattern RULE = Pattern.compile("\\s*(?:=+|(?:-\\s*){3,}|(?:\\*\\s*){3,}|(?:_\\s*){3,})\\s*");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final String INFO_END = "<!-- INFO END -->";

    /** Returns the lines of a text; only Markdown has syntax within its lines. */
    public static SourceLines of(ExtractedText text) {
        List<String> paragraphs = text.paragraphs();
        return text.mediaType().endsWith("markdown")
                ? of(paragraphs.stream()
                        .filter(line -> !RULE.matcher(line).matches())
                        .map(SourceLines::plain)
                        .toList())
                : of(paragraphs);
    }

    /**
     * Returns this text with each line divided into pieces; pictures stay with the words before them.
     *
     * @param pieces returns the pieces of a line, given its index and the line; joined, they equal the line except for
     *     blanks
     */
    public SourceLines divided(BiFunction<Integer, String, List<String>> pieces) {
        List<String> divided = new ArrayList<>(lines.size());
        List<String> withPictures = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            List<String> parts = pieces.apply(i, lines.get(i));
            divided.addAll(parts);
            withPictures.addAll(LineWithPictures.apart(shown.get(i), parts));
        }
        return new SourceLines(divided, withPictures, marked);
    }

    private static String plain(String markdown) {
        return ESCAPED.matcher(EMPHASIS.matcher(markdown.replaceFirst("^(?:>\\s?)+", ""))
                        .replaceAll("$2"))
                .replaceAll("$1");
    }

    private static SourceLines of(List<String> paragraphs) {
        List<String> lines = new ArrayList<>(paragraphs.size());
        LineWithPictures.Collector shown = new LineWithPictures.Collector();
        Optional<String> marked = Optional.empty();
        for (String paragraph : paragraphs) {
            for (String line : paragraph.split("\\R", -1)) {
                String whole = Blanks.strip(Radicals.resolved(Blanks.visible(line)));
                Matcher heading = HEADING.matcher(whole);
                boolean isHeading = heading.find();
                String text = isHeading ? Blanks.strip(whole.substring(heading.end())) : whole;
                String words = Blanks.strip(Placeholder.without(text));
                if (words.isEmpty() || words.equals(INFO_END)) {
                    shown.addPictures(Placeholder.only(text));
                    continue;
                }
                if (isHeading && heading.end() == 1 && marked.isEmpty() && lines.isEmpty()) {
                    marked = Optional.of(words);
                }
                lines.add(words);
                shown.addLine(text);
            }
        }
        return new SourceLines(lines, shown.lines(), marked);
    }
}
