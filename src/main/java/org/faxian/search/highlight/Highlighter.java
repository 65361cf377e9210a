package org.faxian.search.highlight;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.analysis.WordSegmenter.Word;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.highlight.Snippet.Range;
import org.faxian.text.FoldedText;

/** A finder of the matches of a query in the original text: literal strings, or words if no string occurs. */
public final class Highlighter {
    /** The number of a provision, whose numeral is no word of the text. */
    private static final Pattern LABEL = Pattern.compile("第[零〇一二两三四五六七八九十百千0-9]{1,8}[编章节条款项]");

    private final TextAnalysis analysis;
    private final List<LiteralFinder> literals;
    private final Set<String> words;

    private Highlighter(TextAnalysis analysis, List<LiteralFinder> literals, Set<String> words) {
        this.analysis = analysis;
        this.literals = literals;
        this.words = words;
    }

    /** Returns the highlighter of a query. */
    public static Highlighter of(SearchQuery query, TextAnalysis analysis) {
        return new Highlighter(
                analysis,
                strings(query)
                        .map(string -> new LiteralFinder(string, analysis))
                        .toList(),
                words(query, analysis).collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> strings(SearchQuery query) {
        return switch (query) {
            case SearchQuery.Literal literal -> Stream.of(literal.string());
            case SearchQuery.Term term -> Stream.of(term.string());
            case SearchQuery.RankedFirst foremost ->
                Stream.of(foremost.known(), foremost.others()).flatMap(Highlighter::strings);
            case SearchQuery.AllOf all -> all.parts().stream().flatMap(Highlighter::strings);
            case SearchQuery.AnyOf any -> any.parts().stream().flatMap(Highlighter::strings);
            case SearchQuery.Line line -> strings(line.complete());
            case SearchQuery.Question q -> Stream.empty();
            case SearchQuery.Versions v -> Stream.empty();
            case SearchQuery.Named n -> Stream.empty();
            case SearchQuery.Everything e -> Stream.empty();
            case SearchQuery.Not n -> Stream.empty();
        };
    }

    private static Stream<String> words(SearchQuery query, TextAnalysis analysis) {
        return switch (query) {
            case SearchQuery.Term term -> term.words().stream();
            case SearchQuery.Question question ->
                Stream.concat(
                        question.words().stream(),
                        question.related().stream().flatMap(term -> analysis.words(term).stream()));
            case SearchQuery.AllOf all -> all.parts().stream().flatMap(part -> words(part, analysis));
            case SearchQuery.AnyOf any -> any.parts().stream().flatMap(part -> words(part, analysis));
            case SearchQuery.Line line -> words(line.question(), analysis);
            case SearchQuery.Versions v -> Stream.empty();
            case SearchQuery.Literal l -> Stream.empty();
            case SearchQuery.RankedFirst foremost ->
                Stream.of(foremost.known(), foremost.others()).flatMap(part -> words(part, analysis));
            case SearchQuery.Named n -> Stream.empty();
            case SearchQuery.Everything e -> Stream.empty();
            case SearchQuery.Not n -> Stream.empty();
        };
    }

    /** Returns the ranges that match in the line. */
    public List<Range> ranges(String line) {
        FoldedText folded = analysis.fold(line);
        List<Range> found = literals.stream()
                .flatMap(literal -> literal.ranges(folded).stream())
                .toList();
        return merge(found.isEmpty() ? wordRanges(line, folded) : found);
    }

    /** Finds words. Checking whether any word occurs is far cheaper than segmenting the line. */
    private List<Range> wordRanges(String line, FoldedText folded) {
        if (words.stream().noneMatch(folded.toString()::contains)) {
            return List.of();
        }
        BitSet labels = new BitSet();
        LABEL.matcher(line).results().forEach(label -> labels.set(label.start(), label.end()));
        return analysis.segmenter().words(line).stream()
                .filter(word -> words.contains(word.text()) && !labels.get(word.start()))
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

    /** Returns the whole line with its highlights. */
    public Snippet whole(String line) {
        return new Snippet(line, ranges(line));
    }

    /** Returns the index of the line with the most matches, the first among equals; empty if nothing matches. */
    public static Optional<Integer> best(List<Snippet> lines) {
        return IntStream.range(0, lines.size())
                .boxed()
                .filter(at -> weight(lines.get(at)) > 0)
                .max(Comparator.comparingInt((Integer at) -> weight(lines.get(at)))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /** Returns the piece of the line with the most matches, cut at sentence or clause boundaries. */
    public static Snippet excerpt(Snippet line) {
        return Excerpt.of(line);
    }

    private static int weight(Snippet line) {
        return weight(line, 0, line.text().length());
    }

    /** Returns the number of characters of distinct matches within the range of a line. */
    static int weight(Snippet line, int from, int to) {
        return line.highlights().stream()
                .filter(range -> range.start() >= from && range.end() <= to)
                .map(range -> line.text().substring(range.start(), range.end()))
                .distinct()
                .mapToInt(String::length)
                .sum();
    }
}
