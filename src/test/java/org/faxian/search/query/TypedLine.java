package org.faxian.search.query;

import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.Line;
import org.faxian.search.engine.SearchQuery.Question;
import org.faxian.search.engine.SearchQuery.RankedFirst;

/** The two sides of a query for a typed line. */
final class TypedLine {
    private TypedLine() {}

    /** Returns what must occur in a text that matches completely, after the regulations that the line names. */
    static SearchQuery complete(SearchQuery query) {
        return switch (query) {
            case Line line -> line.complete();
            case RankedFirst(SearchQuery known, SearchQuery others) -> new RankedFirst(known, complete(others));
            default -> query;
        };
    }

    /** Returns the question by which texts are ranked. */
    static Question question(SearchQuery query) {
        return line(query).question();
    }

    /** Returns the line in the query. */
    static Line line(SearchQuery query) {
        return switch (query) {
            case Line line -> line;
            case RankedFirst(SearchQuery known, SearchQuery others) -> line(others);
            default -> throw new AssertionError("no line: " + query);
        };
    }
}
