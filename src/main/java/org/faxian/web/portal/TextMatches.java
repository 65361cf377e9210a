package org.faxian.web.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.faxian.answer.regulation.TextLine;
import org.faxian.answer.regulation.TextLine.Kind;
import org.faxian.search.highlight.Highlighter;
import org.faxian.search.highlight.LiteralFinder;
import org.faxian.search.highlight.Snippet.Range;
import org.faxian.web.portal.TextSegment.Mark;

/**
 * The text a reader searches for within one regulation, and all its occurrences.
 *
 * @param asked the search text as typed, cut if it is too long; empty if there is none
 * @param isTooLong whether the search was refused because the text is longer than {@link #LONGEST}
 * @param byWords whether the text does not occur as typed, so that its words are marked
 * @param total the number of occurrences
 * @param holders the parts of the regulation with marked occurrences, in order
 * @param marks the marked occurrences by line index, because two lines may be equal
 */
public record TextMatches(
        String asked,
        boolean isTooLong,
        boolean byWords,
        int total,
        List<Holder> holders,
        Map<Integer, List<LineMark>> marks) {
    /** The maximum length of a search text, in characters. */
    public static final int LONGEST = 100;

    /** The maximum number of marks; more would be of no use and make the page too large. */
    public static final int MOST = 1000;

    /** The result without a search text. */
    public static final TextMatches NOTHING = new TextMatches("", false, false, 0, List.of(), Map.of());

    /** An article, section, annex or line with marked occurrences, with the number of the first one. */
    public record Holder(String label, int first, int count) {}

    /** An occurrence in a whole line: label, heading and text, separated by spaces. */
    record LineMark(int number, int start, int end) {
        /** Returns the part of the occurrence in a part of the line, with offsets relative to that part. */
        Optional<Mark> within(int begin, int length) {
            int from = Math.max(start, begin);
            int to = Math.min(end, begin + length);
            return from < to
                    ? Optional.of(new Mark(number, from - begin, to - begin, from == start, to == end))
                    : Optional.empty();
        }
    }

    /** Searches the lines for the text, or for its words if it does not occur as typed; returns {@link #NOTHING} without a search text. */
    public static TextMatches of(
            Optional<String> typed,
            List<TextLine> lines,
            Function<String, LiteralFinder> literally,
            Function<String, Highlighter> byWords) {
        if (typed.isEmpty()) {
            return NOTHING;
        }
        String asked = typed.get().strip();
        if (asked.codePointCount(0, asked.length()) > LONGEST) {
            String cut = asked.substring(0, asked.offsetByCodePoints(0, LONGEST));
            return new TextMatches(cut, true, false, 0, List.of(), Map.of());
        }
        TextMatches found = new Walk(literally.apply(asked)::ranges).through(lines, asked, false);
        if (found.total() > 0) {
            return found;
        }
        Highlighter words = byWords.apply(asked);
        return new Walk(line -> words(words, line)).through(lines, asked, true);
    }

    /** Returns the words in a line; single characters occur everywhere. */
    private static List<Range> words(Highlighter words, String line) {
        return words.ranges(line).stream()
                .filter(range -> range.end() - range.start() > 1)
                .toList();
    }

    /** Returns whether there is a search text. */
    public boolean isAsked() {
        return !asked.isEmpty();
    }

    /** Returns the number of marked occurrences. */
    public int marked() {
        return Math.min(total, MOST);
    }

    /** Returns the marks in the label of the line with the index. */
    List<Mark> inLabel(int at, TextLine line) {
        return within(at, 0, line.label().length());
    }

    List<Mark> inHeading(int at, TextLine line) {
        return within(at, line.label().length() + 1, line.heading().length());
    }

    /** Returns the marks in the text of a line, after its label and heading. */
    public List<Mark> inText(int at, TextLine line) {
        return within(at, textBegins(line), line.text().length());
    }

    private List<Mark> within(int at, int begin, int length) {
        return marks.getOrDefault(at, List.of()).stream()
                .flatMap(mark -> mark.within(begin, length).stream())
                .toList();
    }

    private static int textBegins(TextLine line) {
        return line.label().length() + 1 + line.heading().length() + 1;
    }

    /** A pass over the text that collects and counts the occurrences. */
    private static final class Walk {
        private final Function<String, List<Range>> finder;
        private final List<Holder> holders = new ArrayList<>();
        private final Map<Integer, List<LineMark>> marks = new HashMap<>();
        private Optional<String> path = Optional.empty();
        private int total;

        Walk(Function<String, List<Range>> finder) {
            this.finder = finder;
        }

        TextMatches through(List<TextLine> lines, String asked, boolean words) {
            for (int at = 0; at < lines.size(); at++) {
                TextLine line = lines.get(at);
                if (line.begins() || line.path().isEmpty() || !line.path().equals(path)) {
                    path = line.path();
                    holders.add(new Holder(line.name(), total + 1, 0));
                }
                if (line.kind() != Kind.CONTENTS) {
                    take(at, line);
                }
            }
            holders.removeIf(holder -> holder.count() == 0);
            return new TextMatches(asked, false, words && total > 0, total, List.copyOf(holders), marks);
        }

        private void take(int at, TextLine line) {
            List<LineMark> found = new ArrayList<>();
            for (Range range : finder.apply(line.label() + " " + line.heading() + " " + line.text())) {
                if (isSeen(line, range)) {
                    total++;
                    found.add(new LineMark(total, range.start(), range.end()));
                }
            }
            List<LineMark> shown =
                    found.stream().filter(mark -> mark.number() <= MOST).toList();
            if (!shown.isEmpty()) {
                marks.put(at, shown);
                Holder holder = holders.removeLast();
                holders.add(new Holder(holder.label(), holder.first(), holder.count() + shown.size()));
            }
        }

        /**
         * Returns whether the match counts. A match across the end of the label or heading counts only if it starts at
         * their start: 第三条 and 例如 do not contain 条例.
         */
        private static boolean isSeen(TextLine line, Range range) {
            int heading = line.label().length() + 1;
            int text = textBegins(line);
            boolean runsOn =
                    (range.start() < heading && range.end() > heading) || (range.start() < text && range.end() > text);
            return !runsOn || range.start() == 0 || range.start() == heading;
        }
    }
}
