package org.faxian.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.analysis.TextAnalysis;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.AllOf;
import org.faxian.search.engine.SearchQuery.AnyOf;
import org.faxian.search.engine.SearchQuery.Field;
import org.faxian.search.engine.SearchQuery.Literal;
import org.faxian.search.engine.SearchQuery.RankedFirst;
import org.faxian.search.engine.SearchQuery.Term;
import org.faxian.search.names.NameLookup;

/** The queries for texts in which all of a plain line occurs: each piece literally or by its words. */
record CompleteQuery(TextAnalysis analysis) {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern COMMAS = Pattern.compile("[，、,;；]+");
    private static final Pattern BARS = Pattern.compile("[|｜]+");
    /** Maximum length of a keyword, in characters; longer pieces are clauses of a sentence. */
    private static final int LONGEST_KEYWORD = 10;

    private static final int MOST_KEYWORDS = 8;

    /** Returns the pieces of the line between blanks. */
    static List<String> pieces(String line) {
        return List.of(BLANKS.split(line));
    }

    /** Returns whether the text has a letter or a digit. */
    boolean saysSomething(String string) {
        return analysis.fold(string).toString().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** Returns the query for texts in which each piece of the line occurs. */
    SearchQuery allOf(String words) {
        return QueryParser.together(pieces(words).stream()
                .filter(piece -> analysis.fold(piece).length() > 0)
                .map(this::term)
                .toList());
    }

    /** Parses 甲、乙 and 甲|乙 as literal text first, then as keywords: all of them, or any of them. */
    private SearchQuery term(String string) {
        return keywords(COMMAS, string)
                .<SearchQuery>map(AllOf::new)
                .or(() -> keywords(BARS, string).map(AnyOf::new))
                .<SearchQuery>map(keywords -> new RankedFirst(new Literal(Field.TEXT, string), keywords))
                .orElseGet(() -> inEitherNumerals(string));
    }

    private SearchQuery inEitherNumerals(String string) {
        Term term = new Term(string, analysis.words(string));
        List<SearchQuery> spellings = new ArrayList<>(List.of(term));
        NumeralSpellings.of(string).forEach(other -> spellings.add(new Literal(Field.TEXT, other)));
        return spellings.size() == 1 ? term : new AnyOf(spellings);
    }

    private Optional<List<SearchQuery>> keywords(Pattern between, String string) {
        List<String> keywords =
                between.splitAsStream(string).filter(this::saysSomething).toList();
        boolean isList = keywords.size() > 1
                && keywords.size() <= MOST_KEYWORDS
                && keywords.stream().allMatch(keyword -> keyword.length() <= LONGEST_KEYWORD);
        return isList
                ? Optional.of(keywords.stream()
                        .<SearchQuery>map(keyword -> new Term(keyword, analysis.words(keyword)))
                        .toList())
                : Optional.empty();
    }

    /** Returns a query for texts that contain the words or cite the provision. */
    SearchQuery citing(List<RegulationMention> citations, String words) {
        List<SearchQuery> any = new ArrayList<>(List.of(allOf(words)));
        citations.stream()
                .flatMap(citation -> citation.parts().stream())
                .flatMap(part -> part.meant().stream())
                .map(meant -> NameLookup.withoutState(meant.title()) + "》"
                        + meant.provision().orElseThrow().label())
                .forEach(citation -> any.add(new Literal(Field.TEXT, citation)));
        return any.size() == 1 ? any.getFirst() : new AnyOf(any);
    }
}
