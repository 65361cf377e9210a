package org.faxian.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.apache.lucene.util.BytesRef;
import org.faxian.analysis.FoldedText;
import org.faxian.analysis.LiteralTokens;
import org.faxian.analysis.TextAnalysis;
import org.faxian.search.Ranking;
import org.faxian.search.SearchQuery;
import org.faxian.search.SearchQuery.Field;

/** Puts a query that is understood into Lucene's terms: one query over versions, one over passages. */
final class QueryTranslator {
    /** What is known by name or number comes before every text that merely holds the words. */
    private static final float FOREMOST_BOOST = 10_000;

    private static final float WHOLE_TITLE_BOOST = 200;
    private static final float TITLE_BOOST = 3;
    private static final float LITERAL_BOOST = 2;

    private final TextAnalysis analysis;
    private final BitSetProducer versions;

    /**
     * A translator.
     *
     * @param versions tells version documents from passages
     */
    QueryTranslator(TextAnalysis analysis, BitSetProducer versions) {
        this.analysis = analysis;
        this.versions = versions;
    }

    /** The query over version documents. */
    Query overVersions(SearchQuery query) {
        return switch (query) {
            case SearchQuery.Everything e -> MatchAllDocsQuery.INSTANCE;
            case SearchQuery.Literal literal -> literal(literal);
            case SearchQuery.Term term -> term(term);
            case SearchQuery.Question question -> join(questionInPassage(question));
            case SearchQuery.Named named -> NamedTranslator.overVersions(named);
            case SearchQuery.Foremost foremost -> foremost(foremost);
            case SearchQuery.AllOf all -> allOf(all);
            case SearchQuery.AnyOf any ->
                combine(Occur.SHOULD, any.parts().stream().map(this::overVersions));
            case SearchQuery.Not not -> allOf(new SearchQuery.AllOf(List.of(not)));
        };
    }

    /** The query over passages that ranks those to show; empty where the query says nothing about the text. */
    Optional<Query> overPassages(SearchQuery query) {
        List<Query> leaves = leaves(query).toList();
        return leaves.isEmpty() ? Optional.empty() : Optional.of(combine(Occur.SHOULD, leaves.stream()));
    }

    private Stream<Query> leaves(SearchQuery query) {
        return switch (query) {
            case SearchQuery.Literal literal
            when literal.field() == Field.TEXT -> Stream.of(phrase(IndexSchema.LITERAL, literal.string()));
            case SearchQuery.Literal literal -> Stream.empty();
            case SearchQuery.Term term -> Stream.of(termInPassage(term));
            case SearchQuery.Question question -> Stream.of(questionInPassage(question));
            case SearchQuery.AllOf all -> all.parts().stream().flatMap(this::leaves);
            case SearchQuery.AnyOf any -> any.parts().stream().flatMap(this::leaves);
            case SearchQuery.Everything e -> Stream.empty();
            case SearchQuery.Named named -> NamedTranslator.overPassages(named).map(p -> boosted(p, FOREMOST_BOOST));
            case SearchQuery.Foremost foremost ->
                Stream.of(foremost.known(), foremost.others()).flatMap(this::leaves);
            case SearchQuery.Not n -> Stream.empty();
        };
    }

    private Query foremost(SearchQuery.Foremost foremost) {
        return new DisjunctionMaxQuery(
                List.of(boosted(overVersions(foremost.known()), FOREMOST_BOOST), overVersions(foremost.others())), 0);
    }

    private Query literal(SearchQuery.Literal literal) {
        return switch (literal.field()) {
            case TEXT -> join(phrase(IndexSchema.LITERAL, literal.string()));
            case TITLE -> phrase(IndexSchema.TITLE_LITERAL, literal.string());
            case NUMBER -> phrase(IndexSchema.NUMBER_LITERAL, literal.string());
            case AUTHORITY -> phrase(IndexSchema.AUTHORITY_LITERAL, literal.string());
        };
    }

    private Query term(SearchQuery.Term term) {
        String folded = analysis.fold(term.string()).toString();
        return new BooleanQuery.Builder()
                .add(join(termInPassage(term)), Occur.MUST)
                .add(
                        boosted(new ConstantScoreQuery(exact(IndexSchema.TITLE_EXACT, folded)), WHOLE_TITLE_BOOST),
                        Occur.SHOULD)
                .add(boosted(phrase(IndexSchema.TITLE_LITERAL, term.string()), TITLE_BOOST), Occur.SHOULD)
                .add(boosted(allWords(IndexSchema.TITLE_WORDS, term.words()), TITLE_BOOST), Occur.SHOULD)
                .build();
    }

    private Query termInPassage(SearchQuery.Term term) {
        return new BooleanQuery.Builder()
                .add(boosted(phrase(IndexSchema.LITERAL, term.string()), LITERAL_BOOST), Occur.SHOULD)
                .add(allWords(IndexSchema.WORDS, term.words()), Occur.SHOULD)
                .build();
    }

    /** Words decide what matches; pairs of characters help to rank, whatever the segmenter thought. */
    private Query questionInPassage(SearchQuery.Question question) {
        return new BooleanQuery.Builder()
                .add(
                        new TermInSetQuery(
                                IndexSchema.WORDS,
                                tellingWords(question).stream()
                                        .map(BytesRef::new)
                                        .toList()),
                        Occur.FILTER)
                .add(pairs(question), Occur.SHOULD)
                .add(boosted(words(question), Ranking.FITTED.words()), Occur.SHOULD)
                .add(boosted(related(question), Ranking.FITTED.related()), Occur.SHOULD)
                .build();
    }

    /** The queries that score a passage by one field each: pairs of characters, words, related terms. */
    List<Query> byField(SearchQuery query) {
        return query instanceof SearchQuery.Question question
                ? List.of(pairs(question), words(question), related(question))
                : overPassages(query).stream().toList();
    }

    private List<String> tellingWords(SearchQuery.Question question) {
        return Stream.concat(
                        question.words().stream(),
                        question.related().stream().flatMap(term -> analysis.words(term).stream()))
                .distinct()
                .toList();
    }

    private Query pairs(SearchQuery.Question question) {
        return anyOf(IndexSchema.LITERAL, pairsOf(question.string()));
    }

    private static Query words(SearchQuery.Question question) {
        return anyOf(IndexSchema.WORDS, question.words());
    }

    private Query related(SearchQuery.Question question) {
        return anyOf(
                IndexSchema.LITERAL,
                question.related().stream()
                        .flatMap(term -> pairsOf(term).stream())
                        .toList());
    }

    /** Pairs with a mark among them tell nothing about what is asked. */
    private List<String> pairsOf(String string) {
        return LiteralTokens.ofSearched(analysis.fold(string)).stream()
                .filter(pair -> pair.codePoints().allMatch(Character::isLetterOrDigit))
                .toList();
    }

    /** Each token once: what is said twice is not asked twice. */
    private static Query anyOf(String field, List<String> tokens) {
        List<String> distinct = tokens.stream().distinct().toList();
        return distinct.isEmpty()
                ? new MatchNoDocsQuery("no token to look for")
                : combine(Occur.SHOULD, distinct.stream().map(token -> exact(field, token)));
    }

    private Query allOf(SearchQuery.AllOf all) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        boolean onlyExcludes = true;
        for (SearchQuery part : all.parts()) {
            if (part instanceof SearchQuery.Not(SearchQuery excluded)) {
                query.add(overVersions(excluded), Occur.MUST_NOT);
            } else {
                query.add(overVersions(part), Occur.MUST);
                onlyExcludes = false;
            }
        }
        if (onlyExcludes) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return query.build();
    }

    /** The string in one line; every second pair is enough, since pairs that overlap tell the same characters twice. */
    private Query phrase(String field, String string) {
        FoldedText folded = analysis.fold(string);
        List<String> pairs = LiteralTokens.ofSearched(folded);
        if (pairs.isEmpty()) {
            return new MatchNoDocsQuery("nothing is left of the string under the folding");
        }
        if (folded.length() == 1) {
            return new ConstantScoreQuery(new PrefixQuery(new Term(field, pairs.getFirst())));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < pairs.size(); i += 2) {
            phrase.add(new Term(field, pairs.get(i)), i);
        }
        if (pairs.size() % 2 == 0) {
            phrase.add(new Term(field, pairs.getLast()), pairs.size() - 1);
        }
        return phrase.build();
    }

    private static Query allWords(String field, List<String> words) {
        return words.isEmpty()
                ? new MatchNoDocsQuery("the string holds no words")
                : combine(Occur.MUST, words.stream().distinct().map(word -> exact(field, word)));
    }

    private Query join(Query inPassage) {
        return new ToParentBlockJoinQuery(inPassage, versions, ScoreMode.Max);
    }

    private static Query exact(String field, String term) {
        return new TermQuery(new Term(field, term));
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private static Query combine(Occur occur, Stream<Query> parts) {
        List<Query> all = new ArrayList<>(parts.toList());
        if (all.size() == 1) {
            return all.getFirst();
        }
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        all.forEach(part -> query.add(part, occur));
        return query.build();
    }
}
