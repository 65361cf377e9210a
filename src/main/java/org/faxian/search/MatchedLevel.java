package org.faxian.search;

import java.util.List;
import java.util.stream.Stream;
import org.faxian.regulation.RegulationId;
import org.faxian.search.Hit.Matched;
import org.faxian.search.engine.SearchQuery;

/** The measurement of how well a text matches a query, based on the text alone. */
final class MatchedLevel {
    private MatchedLevel() {}

    /**
     * Returns the lowest level among the required parts of the query.
     *
     * @param regulation regulation that the text belongs to
     * @param lines lines of its text
     */
    static Matched of(SearchQuery query, RegulationId regulation, FoldedLines lines) {
        return switch (query) {
            case SearchQuery.Everything e -> Matched.EXACT;
            case SearchQuery.Literal literal ->
                exactWhere(literal.field() != SearchQuery.Field.TEXT || lines.hold(literal.string()));
            case SearchQuery.Named named -> exactWhere(named.regulations().contains(regulation));
            case SearchQuery.RankedFirst(SearchQuery known, SearchQuery.Line line)
            when line.unheld() || of(known, regulation, lines) != Matched.EXACT -> line(line, true, regulation, lines);
            case SearchQuery.RankedFirst foremost ->
                of(new SearchQuery.AnyOf(List.of(foremost.known(), foremost.others())), regulation, lines);
            case SearchQuery.Not n -> Matched.EXACT;
            case SearchQuery.Term term -> term(term, lines);
            case SearchQuery.Question question -> question(question, lines);
            case SearchQuery.Versions v -> Matched.EXACT;
            case SearchQuery.Line line -> line(line, false, regulation, lines);
            case SearchQuery.AllOf all ->
                all.parts().stream()
                        .map(part -> of(part, regulation, lines))
                        .max(Enum::compareTo)
                        .orElse(Matched.EXACT);
            case SearchQuery.AnyOf any ->
                any.parts().stream()
                        .map(part -> of(part, regulation, lines))
                        .min(Enum::compareTo)
                        .orElse(Matched.EXACT);
        };
    }

    /** Returns LOOSE if unmet, because another alternative may have matched instead. */
    private static Matched exactWhere(boolean met) {
        return met ? Matched.EXACT : Matched.LOOSE;
    }

    private static Matched term(SearchQuery.Term term, FoldedLines lines) {
        if (lines.hold(term.string())) {
            return Matched.EXACT;
        }
        return term.words().stream().allMatch(lines::hold) ? Matched.WORDS : Matched.LOOSE;
    }

    /**
     * Measures a text by the whole line, and by its question.
     *
     * @param rest whether the question is what the line says besides the name of another regulation
     */
    private static Matched line(SearchQuery.Line line, boolean rest, RegulationId regulation, FoldedLines lines) {
        Matched complete = of(line.complete(), regulation, lines);
        SearchQuery.Question question = line.question();
        boolean isPart =
                rest || question.place().isPresent() || !question.authorities().isEmpty();
        Matched asked = question(question, lines);
        Matched subject = isPart ? atMost(Matched.WORDS, asked) : asked;
        // A text in which not all of the line occurs is measured by the question alone.
        Matched best = complete.compareTo(Matched.LOOSE) < 0 && complete.compareTo(subject) < 0 ? complete : subject;
        return line.unheld() ? atMost(Matched.WORDS, best) : best;
    }

    private static Matched atMost(Matched most, Matched level) {
        return level.compareTo(most) < 0 ? most : level;
    }

    private static Matched question(SearchQuery.Question question, FoldedLines lines) {
        if (lines.hold(question.string())) {
            return Matched.EXACT;
        }
        if (question.words().stream().allMatch(lines::hold)) {
            return Matched.WORDS;
        }
        return Stream.concat(question.words().stream(), question.related().stream())
                        .anyMatch(word -> word.length() > 1 && lines.hold(word))
                ? Matched.LOOSE
                : Matched.MEANING;
    }
}
