package org.faxian.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;
import org.faxian.search.SearchQuery;

/** Puts regulations that are known by name, and provisions that are cited, into Lucene's terms. */
final class NamedTranslator {
    /** By how much each is less likely than the one before it. */
    private static final float STEP = 0.001f;
    /** So many are told apart, since each is a clause of its own, and a query may name much. */
    private static final int PLACES = 10;

    private NamedTranslator() {}

    /** The regulations, the first ones scored each by its place, just below 1 for the first. */
    static Query overVersions(SearchQuery.Named named) {
        List<RegulationId> first = named.regulations().stream().limit(PLACES).toList();
        List<RegulationId> others = named.regulations().stream().skip(PLACES).toList();
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (int place = 0; place < first.size(); place++) {
            any.add(placed(oneOf(List.of(first.get(place))), place), Occur.SHOULD);
        }
        if (!others.isEmpty()) {
            any.add(placed(oneOf(others), PLACES), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query oneOf(List<RegulationId> regulations) {
        return new TermInSetQuery(
                IndexSchema.REGULATION_ID,
                regulations.stream().map(id -> new BytesRef(id.value())).toList());
    }

    /** The provisions that are cited, each scored by its place; what a notice issues stands in its first annex. */
    static Stream<Query> overPassages(SearchQuery.Named named) {
        Query ofThem = new TermInSetQuery(
                IndexSchema.REGULATION_ID,
                named.regulations().stream().map(id -> new BytesRef(id.value())).toList());
        List<Query> passages = new ArrayList<>();
        for (ProvisionReference provision : named.provisions()) {
            String path = "articles/" + provision.article().path();
            for (String address : List.of(path, "annexes/1/" + path)) {
                Query cited = new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(IndexSchema.PATH, address)), Occur.FILTER)
                        .add(ofThem, Occur.FILTER)
                        .build();
                passages.add(placed(cited, passages.size()));
            }
        }
        return passages.stream();
    }

    private static Query placed(Query query, int place) {
        return new BoostQuery(new ConstantScoreQuery(query), Math.max(STEP, 1 - place * STEP));
    }
}
