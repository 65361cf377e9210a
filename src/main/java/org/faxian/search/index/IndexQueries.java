package org.faxian.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.analysis.LiteralTokens;
import org.faxian.analysis.TextAnalysis;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.Ranking;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.Field;
import org.faxian.text.FoldedText;

/** A translator of parsed queries into index queries: one over versions, one over passages. */
public record IndexQueries(TextAnalysis analysis) {
    /** Matches by name or number precede all texts that merely contain the words. */
    private static final float FOREMOST_BOOST = 10_000;

    private static final float WHOLE_TITLE_BOOST = 200;
    private static final float TITLE_BOOST = 3;
    private static final float LITERAL_BOOST = 2;

    /** Matches all paths, which begin with one of these prefixes. */
    public static final IndexQuery ADDRESSED = IndexQuery.anyOf(Stream.of("articles/", "sections/", "annexes/")
            .<IndexQuery>map(kind -> new IndexQuery.Beginning(IndexField.PATH, kind))
            .toList());

    /** Returns the query over versions. */
    public IndexQuery overVersions(SearchQuery query) {
        return switch (query) {
            case SearchQuery.Everything e -> new IndexQuery.Everything();
            case SearchQuery.Literal literal -> literal(literal);
            case SearchQuery.Term term -> term(term);
            case SearchQuery.Question question -> new IndexQuery.InPassage(questionInPassage(question));
            case SearchQuery.Named named -> NamedQueries.overVersions(named);
            case SearchQuery.RankedFirst foremost -> foremost(foremost);
            case SearchQuery.AllOf all -> allOf(all);
            case SearchQuery.AnyOf any ->
                IndexQuery.anyOf(any.parts().stream().map(this::overVersions).toList());
            case SearchQuery.Line line -> overVersions(line.complete());
            case SearchQuery.Versions versions ->
                new IndexQuery.OneOf(
                        IndexField.VERSION,
                        versions.ids().stream().map(VersionId::toString).toList());
            case SearchQuery.Not not -> allOf(new SearchQuery.AllOf(List.of(not)));
        };
    }

    /**
     * Returns the query over passages that ranks the passages to show; empty if the query does not concern the text.
     */
    public Optional<IndexQuery> overPassages(SearchQuery query) {
        List<IndexQuery> leaves = leaves(query).toList();
        return leaves.isEmpty() ? Optional.empty() : Optional.of(IndexQuery.anyOf(leaves));
    }

    /** Returns the query over passages, restricted to the scope. */
    public Optional<IndexQuery> overPassages(SearchQuery query, Passage.Scope scope) {
        Optional<IndexQuery> passages = overPassages(query);
        return switch (scope) {
            case ALL -> passages;
            case PROVISIONS ->
                passages.map(some -> new IndexQuery.Together(List.of(some), List.of(ADDRESSED), List.of(), List.of()));
        };
    }

    private Stream<IndexQuery> leaves(SearchQuery query) {
        return switch (query) {
            case SearchQuery.Literal literal
            when literal.field() == Field.TEXT -> Stream.of(phrase(IndexField.LITERAL, literal.string()));
            case SearchQuery.Literal literal -> Stream.empty();
            case SearchQuery.Term term -> Stream.of(termInPassage(term));
            case SearchQuery.Question question -> Stream.of(questionInPassage(question));
            case SearchQuery.Line line -> leaves(line.question());
            case SearchQuery.Versions v -> Stream.empty();
            case SearchQuery.AllOf all -> all.parts().stream().flatMap(this::leaves);
            case SearchQuery.AnyOf any -> any.parts().stream().flatMap(this::leaves);
            case SearchQuery.Everything e -> Stream.empty();
            case SearchQuery.Named named ->
                NamedQueries.overPassages(named).map(p -> new IndexQuery.Boosted(p, FOREMOST_BOOST));
            case SearchQuery.RankedFirst foremost ->
                Stream.of(foremost.known(), foremost.others()).flatMap(this::leaves);
            case SearchQuery.Not n -> Stream.empty();
        };
    }

    private IndexQuery foremost(SearchQuery.RankedFirst foremost) {
        return new IndexQuery.Best(List.of(
                new IndexQuery.Boosted(overVersions(foremost.known()), FOREMOST_BOOST),
                overVersions(foremost.others())));
    }

    private IndexQuery literal(SearchQuery.Literal literal) {
        return switch (literal.field()) {
            case TEXT -> new IndexQuery.InPassage(phrase(IndexField.LITERAL, literal.string()));
            case TITLE -> phrase(IndexField.TITLE_LITERAL, literal.string());
            case NUMBER -> phrase(IndexField.NUMBER_LITERAL, literal.string());
            case AUTHORITY -> phrase(IndexField.AUTHORITY_LITERAL, literal.string());
        };
    }

    private IndexQuery term(SearchQuery.Term term) {
        String folded = analysis.fold(term.string()).toString();
        IndexQuery wholeTitle = new IndexQuery.Constant(new IndexQuery.Token(IndexField.TITLE_EXACT, folded));
        return new IndexQuery.Together(
                List.of(new IndexQuery.InPassage(termInPassage(term))),
                List.of(),
                List.of(
                        new IndexQuery.Boosted(wholeTitle, WHOLE_TITLE_BOOST),
                        new IndexQuery.Boosted(phrase(IndexField.TITLE_LITERAL, term.string()), TITLE_BOOST),
                        new IndexQuery.Boosted(allWords(IndexField.TITLE_WORDS, term.words()), TITLE_BOOST)),
                List.of());
    }

    private IndexQuery termInPassage(SearchQuery.Term term) {
        return IndexQuery.anyOf(List.of(
                new IndexQuery.Boosted(phrase(IndexField.LITERAL, term.string()), LITERAL_BOOST),
                allWords(IndexField.WORDS, term.words())));
    }

    /**
     * Words decide which passages match, or the whole string where it stands within longer words; character pairs only add
     * to the score and do not depend on the segmenter.
     */
    private IndexQuery questionInPassage(SearchQuery.Question question) {
        return new IndexQuery.Together(
                List.of(),
                List.of(IndexQuery.anyOf(
                        List.of(tellingWords(question), phrase(IndexField.LITERAL, question.string())))),
                List.of(
                        pairs(question),
                        new IndexQuery.Boosted(words(question), Ranking.FITTED.words()),
                        new IndexQuery.Boosted(related(question), Ranking.FITTED.related())),
                List.of());
    }

    /** Returns the queries that each score a passage by one field: character pairs, words, related terms, the whole string. */
    public List<IndexQuery> byField(SearchQuery query) {
        return switch (query) {
            case SearchQuery.Line line -> byField(line.question());
            case SearchQuery.Question question ->
                List.of(
                        pairs(question),
                        words(question),
                        related(question),
                        phrase(IndexField.LITERAL, question.string()));
            default -> overPassages(query).stream().toList();
        };
    }

    /** Returns the query that scores a version by the character pairs of the question in its titles. */
    public IndexQuery byTitle(SearchQuery.Question question) {
        return anyToken(IndexField.TITLE_LITERAL, pairsOf(question.string()));
    }

    /**
     * Matches the words of more than one character, since a single one stands in any text; if the segmenter knows no such
     * word, the character pairs.
     */
    private IndexQuery tellingWords(SearchQuery.Question question) {
        List<String> words = Stream.concat(
                        question.words().stream(),
                        question.related().stream().flatMap(term -> analysis.words(term).stream()))
                .filter(word -> word.codePointCount(0, word.length()) > 1)
                .distinct()
                .toList();
        return words.isEmpty()
                ? new IndexQuery.OneOf(IndexField.LITERAL, pairsOf(question.string()))
                : new IndexQuery.OneOf(IndexField.WORDS, words);
    }

    private IndexQuery pairs(SearchQuery.Question question) {
        return anyToken(IndexField.LITERAL, pairsOf(question.string()));
    }

    private static IndexQuery words(SearchQuery.Question question) {
        return anyToken(IndexField.WORDS, question.words());
    }

    private IndexQuery related(SearchQuery.Question question) {
        return anyToken(
                IndexField.LITERAL,
                question.related().stream()
                        .flatMap(term -> pairsOf(term).stream())
                        .toList());
    }

    /**
     * Returns the character pairs of the string without pairs that contain punctuation, which says nothing about the
     * question.
     */
    private List<String> pairsOf(String string) {
        return LiteralTokens.ofSearched(analysis.fold(string)).stream()
                .filter(pair -> pair.codePoints().allMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** Matches any of the tokens; repeated tokens count once. */
    private static IndexQuery anyToken(IndexField field, List<String> tokens) {
        return IndexQuery.anyOf(tokens.stream()
                .distinct()
                .<IndexQuery>map(token -> new IndexQuery.Token(field, token))
                .toList());
    }

    private IndexQuery allOf(SearchQuery.AllOf all) {
        List<IndexQuery> wanted = new ArrayList<>();
        List<IndexQuery> excluded = new ArrayList<>();
        for (SearchQuery part : all.parts()) {
            if (part instanceof SearchQuery.Not(SearchQuery query)) {
                excluded.add(overVersions(query));
            } else {
                wanted.add(overVersions(part));
            }
        }
        if (wanted.isEmpty()) {
            wanted.add(new IndexQuery.Everything());
        }
        return new IndexQuery.Together(wanted, List.of(), List.of(), excluded);
    }

    /**
     * Matches the string within one line. Every second pair is sufficient, because overlapping pairs repeat characters.
     */
    private IndexQuery phrase(IndexField field, String string) {
        FoldedText folded = analysis.fold(string);
        List<String> pairs = LiteralTokens.ofSearched(folded);
        if (pairs.isEmpty()) {
            return new IndexQuery.Nothing();
        }
        if (folded.length() == 1) {
            return new IndexQuery.Beginning(field, pairs.getFirst());
        }
        List<IndexQuery.Placed> phrase = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i += 2) {
            phrase.add(new IndexQuery.Placed(pairs.get(i), i));
        }
        if (pairs.size() % 2 == 0) {
            phrase.add(new IndexQuery.Placed(pairs.getLast(), pairs.size() - 1));
        }
        return new IndexQuery.Sequence(field, phrase);
    }

    private static IndexQuery allWords(IndexField field, List<String> words) {
        return words.isEmpty()
                ? new IndexQuery.Nothing()
                : IndexQuery.allOf(words.stream()
                        .distinct()
                        .<IndexQuery>map(word -> new IndexQuery.Token(field, word))
                        .toList());
    }
}
