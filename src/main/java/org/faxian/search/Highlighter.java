package org.faxian.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.analysis.FoldedText;
import org.faxian.analysis.TextAnalysis;
import org.faxian.analysis.WordSegmenter.Word;
import org.faxian.search.Snippet.Range;

/** Finds in the original text what a query matched: literal strings, and words where the string does not stand. */
public final class Highlighter {
    private static final int WINDOW = 140;
    private static final String CLAUSE_ENDS = "。；;！？!?，,：:";

    private final TextAnalysis analysis;
    private final List<FoldedText> literals;
    private final Set<String> words;

    private Highlighter(TextAnalysis analysis, List<FoldedText> literals, Set<String> words) {
        this.analysis = analysis;
        this.literals = literals;
        this.words = words;
    }

    /** The highlighter of a query. */
    public static Highlighter of(SearchQuery query, TextAnalysis analysis) {
        return new Highlighter(
                analysis,
                strings(query).map(analysis::fold).filter(f -> f.length() > 0).toList(),
                words(query).collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> strings(SearchQuery query) {
        return switch (query) {
            case SearchQuery.Literal literal -> Stream.of(literal.string());
            case SearchQuery.Term term -> Stream.of(term.string());
            case SearchQuery.Foremost foremost ->
                Stream.of(foremost.known(), foremost.others()).flatMap(Highlighter::strings);
            case SearchQuery.AllOf all -> all.parts().stream().flatMap(Highlighter::strings);
            case SearchQuery.AnyOf any -> any.parts().stream().flatMap(Highlighter::strings);
            case SearchQuery.Question q -> Stream.empty();
            case SearchQuery.Named n -> Stream.empty();
            case SearchQuery.Everything e -> Stream.empty();
            case SearchQuery.Not n -> Stream.empty();
        };
    }

    private static Stream<String> words(SearchQuery query) {
        return switch (query) {
            case SearchQuery.Term term -> term.words().stream();
            case SearchQuery.Question question -> question.words().stream();
            case SearchQuery.AllOf all -> all.parts().stream().flatMap(Highlighter::words);
            case SearchQuery.AnyOf any -> any.parts().stream().flatMap(Highlighter::words);
            case SearchQuery.Literal l -> Stream.empty();
            case SearchQuery.Foremost foremost ->
                Stream.of(foremost.known(), foremost.others()).flatMap(Highlighter::words);
            case SearchQuery.Named n -> Stream.empty();
            case SearchQuery.Everything e -> Stream.empty();
            case SearchQuery.Not n -> Stream.empty();
        };
    }

    /** What matched in the line. */
    public List<Range> ranges(String line) {
        List<Range> found = literalRanges(line);
        return merge(found.isEmpty() ? wordRanges(line) : found);
    }

    private List<Range> literalRanges(String line) {
        FoldedText folded = analysis.fold(line);
        List<Range> found = new ArrayList<>();
        for (FoldedText literal : literals) {
            OptionalInt at = folded.indexOf(literal, 0);
            while (at.isPresent()) {
                int last = at.getAsInt() + literal.length() - 1;
                found.add(new Range(folded.start(at.getAsInt()), folded.end(last)));
                at = folded.indexOf(literal, last + 1);
            }
        }
        return found;
    }

    private List<Range> wordRanges(String line) {
        if (words.isEmpty()) {
            return List.of();
        }
        return analysis.segmenter().words(line).stream()
                .filter(word -> words.contains(word.text()))
                .map((Word word) -> new Range(word.start(), word.end()))
                .toList();
    }

    private static List<Range> merge(List<Range> ranges) {
        List<Range> merged = new ArrayList<>();
        for (Range range :
                ranges.stream().sorted(Comparator.comparingInt(Range::start)).toList()) {
            if (!merged.isEmpty() && range.start() <= merged.getLast().end()) {
                Range last = merged.removeLast();
                merged.add(new Range(last.start(), Math.max(last.end(), range.end())));
            } else {
                merged.add(range);
            }
        }
        return merged;
    }

    /** The line as a whole, with what matched in it. */
    public Snippet whole(String line) {
        return new Snippet(line, ranges(line));
    }

    /** The beginning of the line, where all of it matters and nothing in it is to be marked. */
    public Snippet beginning(String line) {
        return cut(new Snippet(line, List.of()));
    }

    /** The piece of the lines in which most matched, from the beginning of a clause where that is near. */
    public Snippet snippet(List<String> lines) {
        Snippet best = lines.stream()
                .map(this::whole)
                .max(Comparator.comparingInt(Highlighter::weight))
                .orElse(new Snippet("", List.of()));
        return cut(best);
    }

    private static int weight(Snippet snippet) {
        return snippet.highlights().stream()
                .map(range -> snippet.text().substring(range.start(), range.end()))
                .distinct()
                .mapToInt(String::length)
                .sum();
    }

    private static Snippet cut(Snippet line) {
        int first =
                line.highlights().isEmpty() ? 0 : line.highlights().getFirst().start();
        int from = clauseBegin(line.text(), first);
        int to = Math.min(line.text().length(), Math.max(from + WINDOW, first + 1));
        if (to < line.text().length() && Character.isLowSurrogate(line.text().charAt(to))) {
            to++;
        }
        int begin = from;
        int end = to;
        List<Range> kept = line.highlights().stream()
                .filter(range -> range.start() >= begin && range.start() < end)
                .map(range -> new Range(range.start() - begin, Math.min(range.end(), end) - begin))
                .toList();
        String text = (begin > 0 ? "…" : "")
                + line.text().substring(begin, end)
                + (end < line.text().length() ? "…" : "");
        int shift = begin > 0 ? 1 : 0;
        return new Snippet(
                text,
                kept.stream()
                        .map(range -> new Range(range.start() + shift, range.end() + shift))
                        .toList());
    }

    private static int clauseBegin(String text, int match) {
        if (match <= WINDOW / 3) {
            return 0;
        }
        int earliest = match - WINDOW / 3;
        for (int i = match - 1; i > earliest; i--) {
            if (CLAUSE_ENDS.indexOf(text.charAt(i)) >= 0 && match - i > 4) {
                return i + 1;
            }
        }
        return Character.isLowSurrogate(text.charAt(earliest)) ? earliest - 1 : earliest;
    }
}
