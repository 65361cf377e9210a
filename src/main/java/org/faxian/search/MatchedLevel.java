package org.faxian.search;

import java.util.List;
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
            case SearchQuery.RankedFirst foremost ->
                of(new SearchQuery.AnyOf(List.of(foremost.known(), foremost.others())), regulation, lines);
            case SearchQuery.Not n -> Matched.EXACT;
            case SearchQuery.Term term -> lines.hold(term.string()) ? Matched.EXACT : Matched.WORDS;
            case SearchQuery.Question question -> question(question, lines);
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

    private static Matched question(SearchQuery.Question question, FoldedLines lines) {
        if (lines.hold(question.string())) {
            return Matched.EXACT;
        }
        return question.words().stream().allMatch(lines::hold) ? Matched.WORDS : Matched.LOOSE;
    }
}
