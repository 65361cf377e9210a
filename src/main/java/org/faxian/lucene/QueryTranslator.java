package org.faxian.lucene;

import java.util.List;
import java.util.Optional;
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
import org.faxian.search.engine.Passage;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.index.IndexField;
import org.faxian.search.index.IndexQueries;
import org.faxian.search.index.IndexQuery;

/**
 * A translator of queries into Lucene queries: one over versions, one over passages.
 *
 * @param versions filter that distinguishes version documents from passages
 */
record QueryTranslator(IndexQueries queries, BitSetProducer versions) {

    /** Returns the query over version documents. */
    Query overVersions(SearchQuery query) {
        return translated(queries.overVersions(query));
    }

    /**
     * Returns the query over passages that ranks the passages to show; empty if the query does not concern the text.
     */
    Optional<Query> overPassages(SearchQuery query, Passage.Scope scope) {
        return queries.overPassages(query, scope).map(this::translated);
    }

    /** Returns the queries that each score a passage by one field: character pairs, words, related terms. */
    List<Query> byField(SearchQuery query) {
        return queries.byField(query).stream().map(this::translated).toList();
    }

    /** Returns the query for passages that have an address of their own. */
    Query addressed() {
        return translated(IndexQueries.ADDRESSED);
    }

    /** Returns the query that scores a version by its titles. */
    Query byTitle(SearchQuery.Question question) {
        return translated(queries.byTitle(question));
    }

    private Query translated(IndexQuery query) {
        return switch (query) {
            case IndexQuery.Everything e -> MatchAllDocsQuery.INSTANCE;
            case IndexQuery.Nothing n -> new MatchNoDocsQuery("nothing is left to look for");
            case IndexQuery.Token(IndexField field, String token) -> new TermQuery(term(field, token));
            case IndexQuery.OneOf(IndexField field, List<String> values) ->
                new TermInSetQuery(
                        IndexSchema.nameOf(field),
                        values.stream().map(BytesRef::new).toList());
            case IndexQuery.Beginning(IndexField field, String prefix) ->
                new ConstantScoreQuery(new PrefixQuery(term(field, prefix)));
            case IndexQuery.Sequence sequence -> phrase(sequence);
            case IndexQuery.Constant(IndexQuery part) -> new ConstantScoreQuery(translated(part));
            case IndexQuery.Boosted(IndexQuery part, float boost) -> new BoostQuery(translated(part), boost);
            case IndexQuery.Best(List<IndexQuery> parts) ->
                new DisjunctionMaxQuery(parts.stream().map(this::translated).toList(), 0);
            case IndexQuery.Together together -> together(together);
            case IndexQuery.InPassage(IndexQuery part) ->
                new ToParentBlockJoinQuery(translated(part), versions, ScoreMode.Max);
        };
    }

    private Query together(IndexQuery.Together together) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        together.all().forEach(part -> query.add(translated(part), Occur.MUST));
        together.required().forEach(part -> query.add(translated(part), Occur.FILTER));
        together.any().forEach(part -> query.add(translated(part), Occur.SHOULD));
        together.none().forEach(part -> query.add(translated(part), Occur.MUST_NOT));
        return query.build();
    }

    private static Query phrase(IndexQuery.Sequence sequence) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        sequence.tokens().forEach(placed -> phrase.add(term(sequence.field(), placed.token()), placed.position()));
        return phrase.build();
    }

    private static Term term(IndexField field, String text) {
        return new Term(IndexSchema.nameOf(field), text);
    }
}
