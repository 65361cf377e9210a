package org.faxian.opensearch;

import java.util.ArrayList;
import java.util.List;
import org.faxian.search.index.IndexField;
import org.faxian.search.index.IndexQuery;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.ChildScoreMode;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.SpanQuery;

/** A translator of queries into OpenSearch queries. */
final class QueryTranslator {
    private QueryTranslator() {}

    /** Returns the query over the documents that have its fields. */
    static Query translated(IndexQuery query) {
        return switch (query) {
            case IndexQuery.Everything e -> Query.of(q -> q.matchAll(all -> all));
            case IndexQuery.Nothing n -> Query.of(q -> q.matchNone(none -> none));
            case IndexQuery.Token(IndexField field, String token) -> term(IndexSchema.nameOf(field), token);
            case IndexQuery.OneOf(IndexField field, List<String> values) -> oneOf(IndexSchema.nameOf(field), values);
            case IndexQuery.Beginning(IndexField field, String prefix) ->
                Query.of(q -> q.prefix(p -> p.field(IndexSchema.nameOf(field)).value(PlainTokens.token(prefix))));
            case IndexQuery.Sequence sequence -> sequence(sequence);
            case IndexQuery.Constant(IndexQuery part) ->
                Query.of(q -> q.constantScore(constant -> constant.filter(translated(part))));
            case IndexQuery.Boosted(IndexQuery part, float boost) ->
                Query.of(q -> q.bool(bool -> bool.must(translated(part)).boost(boost)));
            case IndexQuery.Best(List<IndexQuery> parts) ->
                Query.of(q -> q.disMax(best -> best.queries(all(parts)).tieBreaker(0f)));
            case IndexQuery.Together(var all, var required, var any, var none) ->
                BoolQuery.of(bool -> bool.must(all(all))
                                .filter(all(required))
                                .should(all(any))
                                .mustNot(all(none)))
                        .toQuery();
            case IndexQuery.InPassage(IndexQuery part) -> inPassage(translated(part));
        };
    }

    private static List<Query> all(List<IndexQuery> parts) {
        return parts.stream().map(QueryTranslator::translated).toList();
    }

    private static Query term(String field, String token) {
        return Query.of(q -> q.term(term -> term.field(field).value(FieldValue.of(PlainTokens.token(token)))));
    }

    /** Matches any of the values of the field. */
    static Query oneOf(String field, List<String> values) {
        List<FieldValue> all =
                values.stream().map(PlainTokens::token).map(FieldValue::of).toList();
        return Query.of(q -> q.terms(terms -> terms.field(field).terms(value -> value.value(all))));
    }

    private static Query inPassage(Query passage) {
        return Query.of(q -> q.nested(
                nested -> nested.path(IndexSchema.PASSAGES).query(passage).scoreMode(ChildScoreMode.Max)));
    }

    /** Uses span queries, because a phrase query would need every token and score all of them. */
    private static Query sequence(IndexQuery.Sequence sequence) {
        String field = IndexSchema.nameOf(sequence.field());
        List<IndexQuery.Placed> tokens = sequence.tokens();
        if (tokens.size() == 1) {
            return term(field, tokens.getFirst().token());
        }
        List<SpanQuery> spans = new ArrayList<>();
        int next = 0;
        for (IndexQuery.Placed placed : tokens) {
            int gap = placed.position() - next;
            if (gap > 0) {
                spans.add(SpanQuery.of(span -> span.spanGap(g -> g.field(field).spanWidth(gap))));
            }
            spans.add(SpanQuery.of(
                    span -> span.spanTerm(term -> term.field(field).value(PlainTokens.token(placed.token())))));
            next = placed.position() + 1;
        }
        return Query.of(
                q -> q.spanNear(near -> near.clauses(spans).inOrder(true).slop(0)));
    }
}
