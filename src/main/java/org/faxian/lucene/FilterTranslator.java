package org.faxian.lucene;

import java.time.LocalDate;
import java.util.Collection;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Filters.DateRange;
import org.faxian.search.engine.VersionScope;

/** A translator that adds the filters of a request to a query over versions. */
final class FilterTranslator {
    private FilterTranslator() {}

    /** Restricts the query to versions of regulations listed by the day that pass the filters. */
    static Query narrow(Query query, EngineRequest request, Filters filters) {
        LocalDate day = request.asOf();
        BooleanQuery.Builder narrowed = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(new Term(IndexSchema.TYPE, IndexSchema.TYPE_VERSION)), Occur.FILTER)
                .add(LongPoint.newRangeQuery(IndexSchema.LISTED_FROM, Long.MIN_VALUE, day.toEpochDay()), Occur.FILTER);
        if (request.scope() == VersionScope.REPRESENTING) {
            narrowed.add(on(IndexSchema.REPRESENTS, day), Occur.FILTER);
        }
        addStatuses(narrowed, filters, day);
        filters.values().forEach((facet, values) -> addValues(narrowed, IndexSchema.filter(facet), values));
        addRange(narrowed, IndexSchema.PROMULGATED_ON, filters.promulgated());
        addRange(narrowed, IndexSchema.EFFECTIVE_ON, filters.effective());
        if (!filters.since().isAny()) {
            narrowed.add(since(filters.since(), day), Occur.FILTER);
        }
        return narrowed.build();
    }

    private static void addStatuses(BooleanQuery.Builder narrowed, Filters filters, LocalDate day) {
        if (!filters.statuses().isEmpty()) {
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            filters.statuses().forEach(status -> any.add(on(IndexSchema.statusDays(status), day), Occur.SHOULD));
            narrowed.add(any.build(), Occur.FILTER);
        }
    }

    /** Matches versions whose status on the day began within the range. */
    private static Query since(DateRange range, LocalDate day) {
        return LongRange.newIntersectsQuery(IndexSchema.SINCE, new long[] {day.toEpochDay(), first(range)}, new long[] {
            day.toEpochDay(), last(range)
        });
    }

    private static long first(DateRange range) {
        return range.from().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }

    private static long last(DateRange range) {
        return range.to().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    private static Query on(String field, LocalDate day) {
        long[] point = {day.toEpochDay()};
        return LongRange.newIntersectsQuery(field, point, point);
    }

    private static void addValues(BooleanQuery.Builder narrowed, String field, Collection<String> values) {
        if (!values.isEmpty()) {
            narrowed.add(
                    new TermInSetQuery(field, values.stream().map(BytesRef::new).toList()), Occur.FILTER);
        }
    }

    private static void addRange(BooleanQuery.Builder narrowed, String field, DateRange range) {
        if (!range.isAny()) {
            narrowed.add(LongPoint.newRangeQuery(field, first(range), last(range)), Occur.FILTER);
        }
    }
}
