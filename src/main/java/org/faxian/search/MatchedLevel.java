package org.faxian.search;

import java.util.List;
import org.faxian.analysis.FoldedText;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.RegulationId;
import org.faxian.search.Hit.Matched;
import org.faxian.search.engine.SearchQuery;

/** Tells how well a text answers a query, from the text itself. */
final class MatchedLevel {
    private MatchedLevel() {}

    /**
     * The level that all parts of the query reach.
     *
     * @param regulation whose text it is
     * @param lines of the text, folded
     */
    static Matched of(SearchQuery query, RegulationId regulation, List<FoldedText> lines, TextAnalysis analysis) {
        return switch (query) {
            case SearchQuery.Everything e -> Matched.EXACT;
            case SearchQuery.Literal literal ->
                exactWhere(literal.field() != SearchQuery.Field.TEXT || stands(literal.string(), lines, analysis));
            case SearchQuery.Named named -> exactWhere(named.regulations().contains(regulation));
            case SearchQuery.Foremost foremost ->
                of(new SearchQuery.AnyOf(List.of(foremost.known(), foremost.others())), regulation, lines, analysis);
            case SearchQuery.Not n -> Matched.EXACT;
            case SearchQuery.Term term -> stands(term.string(), lines, analysis) ? Matched.EXACT : Matched.WORDS;
            case SearchQuery.Question question -> question(question, lines, analysis);
            case SearchQuery.AllOf all ->
                all.parts().stream()
                        .map(part -> of(part, regulation, lines, analysis))
                        .max(Enum::compareTo)
                        .orElse(Matched.EXACT);
            case SearchQuery.AnyOf any ->
                any.parts().stream()
                        .map(part -> of(part, regulation, lines, analysis))
                        .min(Enum::compareTo)
                        .orElse(Matched.EXACT);
        };
    }

    /** An alternative may have been met by the other side only. */
    private static Matched exactWhere(boolean met) {
        return met ? Matched.EXACT : Matched.LOOSE;
    }

    private static Matched question(SearchQuery.Question question, List<FoldedText> lines, TextAnalysis analysis) {
        if (stands(question.string(), lines, analysis)) {
            return Matched.EXACT;
        }
        return question.words().stream().allMatch(word -> stands(word, lines, analysis))
                ? Matched.WORDS
                : Matched.LOOSE;
    }

    private static boolean stands(String string, List<FoldedText> lines, TextAnalysis analysis) {
        FoldedText folded = analysis.fold(string);
        return lines.stream().anyMatch(line -> line.contains(folded));
    }
}
