package org.faxian.search.highlight;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.faxian.search.highlight.Snippet.Range;

/** The piece of a long line with the most matches, cut at sentence or clause boundaries. */
final class Excerpt {
    /** Maximum length in UTF-16 units; a piece may be a little shorter. */
    private static final int LENGTH = 140;
    /** Maximum distance between the start of a piece and its first match. */
    private static final int LEAD = LENGTH / 3;

    private static final String SENTENCE_ENDS = "。；;！？!?";
    private static final String CLAUSE_ENDS = "，,：:、";

    private final Snippet line;
    private final String text;

    private Excerpt(Snippet line) {
        this.line = line;
        this.text = line.text();
    }

    /** Returns the piece with its highlights, with … where the line was cut. */
    static Snippet of(Snippet line) {
        return line.text().length() <= LENGTH ? line : new Excerpt(line).cut();
    }

    private Snippet cut() {
        int begin = line.highlights().stream()
                .mapToInt(range -> begin(range.start()))
                .distinct()
                .boxed()
                .max(Comparator.comparingInt((Integer from) -> Highlighter.weight(line, from, from + LENGTH))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(0);
        int end = end(begin);
        int shift = (begin > 0 ? 1 : 0) - begin;
        List<Range> kept = line.highlights().stream()
                .filter(range -> range.start() >= begin && range.start() < end)
                .map(range -> new Range(range.start() + shift, Math.min(range.end(), end) + shift))
                .toList();
        String piece = (begin > 0 ? "…" : "") + text.substring(begin, end) + (end < text.length() ? "…" : "");
        return new Snippet(piece, kept);
    }

    private int begin(int match) {
        int earliest = Math.max(0, match - LEAD);
        return earliest == 0
                ? 0
                : lastBehind(SENTENCE_ENDS, earliest, match).orElseGet(() -> lastBehind(CLAUSE_ENDS, earliest, match)
                        .orElseGet(() -> whole(earliest)));
    }

    private int end(int begin) {
        int latest = begin + LENGTH;
        if (latest >= text.length()) {
            return text.length();
        }
        int matched = line.highlights().stream()
                .filter(range -> range.start() >= begin && range.end() <= latest)
                .mapToInt(Range::end)
                .max()
                .orElse(begin + LENGTH / 2);
        return lastBehind(SENTENCE_ENDS, matched, latest + 1)
                .orElseGet(() -> lastBehind(CLAUSE_ENDS, matched, latest + 1).orElseGet(() -> whole(latest)));
    }

    /** Returns the position after the last of the marks within the range. */
    private OptionalInt lastBehind(String marks, int from, int to) {
        IntPredicate isBehindMark = place -> marks.indexOf(text.charAt(place - 1)) >= 0;
        return IntStream.range(from, to)
                .map(place -> from + to - 1 - place)
                .filter(place -> place > 0 && isBehindMark.test(place))
                .findFirst();
    }

    /** Returns the position, or the previous one if it would split a surrogate pair. */
    private int whole(int place) {
        return Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
