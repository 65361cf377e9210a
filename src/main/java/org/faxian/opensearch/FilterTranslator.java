package org.faxian.opensearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Filters.DateRange;
import org.faxian.search.engine.VersionScope;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/** A translator of the scope and filters of a request into queries. */
record FilterTranslator(LocalDate day) {

    /** Returns the queries that restrict a search to versions of regulations listed by the day. */
    List<Query> scope(EngineRequest request) {
        List<Query> scope = new ArrayList<>();
        scope.add(QueryTranslator.oneOf(IndexSchema.TYPE, List.of(IndexSchema.TYPE_VERSION)));
        scope.add(Query.of(
                q -> q.range(range -> range.field(IndexSchema.LISTED_FROM).lte(JsonData.of(day.toEpochDay())))));
        if (request.scope() == VersionScope.REPRESENTING) {
            scope.add(on(IndexSchema.REPRESENTS));
        }
        return scope;
    }

    /** Returns the queries for the filters. */
    List<Query> filters(Filters filters) {
        List<Query> narrowed = new ArrayList<>();
        if (!filters.statuses().isEmpty()) {
            narrowed.add(status(oneOf(
                    IndexSchema.STATUS,
                    filters.statuses().stream().map(Enum::name).toList())));
        }
        filters.values().forEach((facet, values) -> narrowed.add(oneOf(IndexSchema.facet(facet), values)));
        addRange(IndexSchema.PROMULGATED_ON, filters.promulgated(), narrowed);
        addRange(IndexSchema.EFFECTIVE_ON, filters.effective(), narrowed);
        if (!filters.since().isAny()) {
            narrowed.add(status(range(IndexSchema.STATUS_SINCE, filters.since())));
        }
        return narrowed;
    }

    /** Matches versions whose status on the day matches the query. */
    private Query status(Query such) {
        return Query.of(q -> q.nested(nested ->
                nested.path(IndexSchema.STATUSES).query(one -> one.bool(both -> both.filter(ofTheDay(), such)))));
    }

    /** Matches the one nested status of a version that holds on the day. */
    Query ofTheDay() {
        return on(IndexSchema.STATUS_DAYS);
    }

    private Query on(String field) {
        return Query.of(q -> q.term(days -> days.field(field).value(FieldValue.of(day.toEpochDay()))));
    }

    private static Query oneOf(String field, Collection<String> values) {
        return QueryTranslator.oneOf(field, List.copyOf(values));
    }

    private static void addRange(String field, DateRange days, List<Query> narrowed) {
        if (!days.isAny()) {
            narrowed.add(range(field, days));
        }
    }

    private static Query range(String field, DateRange days) {
        return Query.of(q -> q.range(range -> {
            range.field(field);
            days.from().ifPresent(first -> range.gte(JsonData.of(first.toEpochDay())));
            days.to().ifPresent(last -> range.lte(JsonData.of(last.toEpochDay())));
            return range;
        }));
    }
}
