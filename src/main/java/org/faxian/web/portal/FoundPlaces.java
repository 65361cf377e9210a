package org.faxian.web.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.answer.regulation.TextLine;
import org.faxian.answer.regulation.TextLine.Kind;
import org.faxian.search.RegulationSearch;
import org.faxian.search.highlight.LiteralFinder;
import org.faxian.search.highlight.Snippet.Range;
import org.faxian.web.portal.TextPiece.Mark;

/**
 * What a reader looks for within one text, and every place where it stands.
 *
 * @param asked as typed, cut where it is too long; empty where nothing is looked for
 * @param isTooLong whether it was not looked for, since it is longer than {@link #LONGEST}
 * @param total how many places there are
 * @param holders what holds the places that are marked, in the order of the text
 * @param marks those places, by where their line stands in the text: two lines may be alike
 */
public record FoundPlaces(
        String asked, boolean isTooLong, int total, List<Holder> holders, Map<Integer, List<LineMark>> marks) {
    /** In characters. */
    public static final int LONGEST = 100;

    /** More marks than these help nobody, and a page has to arrive. */
    public static final int MOST = 1000;

    /** Nothing was looked for. */
    public static final FoundPlaces NOTHING = new FoundPlaces("", false, 0, List.of(), Map.of());

    /** An article, section, annex or line with places in it, of which the first has the number. */
    public record Holder(String label, int first, int count) {}

    /** A place in a line as a whole: label, heading and text, with a blank between them. */
    record LineMark(int number, int start, int end) {
        /** The part of it that lies in a part of the line, by the places of that part. */
        Optional<Mark> within(int begin, int length) {
            int from = Math.max(start, begin);
            int to = Math.min(end, begin + length);
            return from < to
                    ? Optional.of(new Mark(number, from - begin, to - begin, from == start, to == end))
                    : Optional.empty();
        }
    }

    /** Looks through the lines; nothing is looked for where nothing was typed. */
    public static FoundPlaces of(Optional<String> typed, List<TextLine> lines, RegulationSearch search) {
        if (typed.isEmpty()) {
            return NOTHING;
        }
        String asked = typed.get().strip();
        if (asked.codePointCount(0, asked.length()) > LONGEST) {
            String cut = asked.substring(0, asked.offsetByCodePoints(0, LONGEST));
            return new FoundPlaces(cut, true, 0, List.of(), Map.of());
        }
        return new Walk(search.finder(asked)).through(lines, asked);
    }

    /** Whether something was looked for. */
    public boolean isAsked() {
        return !asked.isEmpty();
    }

    /** How many places are marked. */
    public int marked() {
        return Math.min(total, MOST);
    }

    /** The places in the label of the line that stands there in the text. */
    List<Mark> inLabel(int at, TextLine line) {
        return within(at, 0, line.label().length());
    }

    List<Mark> inHeading(int at, TextLine line) {
        return within(at, line.label().length() + 1, line.heading().length());
    }

    /** The marks in the text of a line, behind its label and heading. */
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

    /** Goes through a text from its first line to its last, and counts. */
    private static final class Walk {
        private final LiteralFinder finder;
        private final List<Holder> holders = new ArrayList<>();
        private final Map<Integer, List<LineMark>> marks = new HashMap<>();
        private Optional<String> path = Optional.empty();
        private int total;

        Walk(LiteralFinder finder) {
            this.finder = finder;
        }

        FoundPlaces through(List<TextLine> lines, String asked) {
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
            return new FoundPlaces(asked, false, total, List.copyOf(holders), marks);
        }

        private void take(int at, TextLine line) {
            List<LineMark> found = new ArrayList<>();
            for (Range range : finder.ranges(line.label() + " " + line.heading() + " " + line.text())) {
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

        /** 第三条 and 例如 make no 条例: what runs on from label or heading begins with it. */
        private static boolean isSeen(TextLine line, Range range) {
            int heading = line.label().length() + 1;
            int text = textBegins(line);
            boolean runsOn =
                    (range.start() < heading && range.end() > heading) || (range.start() < text && range.end() > text);
            return !runsOn || range.start() == 0 || range.start() == heading;
        }
    }
}
