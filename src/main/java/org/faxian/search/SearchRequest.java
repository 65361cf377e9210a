package org.faxian.search;

import java.time.LocalDate;
import java.util.Objects;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.faxian.search.query.InvalidSearchException;

/**
 * One search as a caller states it.
 *
 * @param text what was typed; at most {@value #LONGEST_TEXT} characters
 * @param filters statuses are taken as given; {@link org.faxian.regulation.ValidityStatus#current} is the usual choice
 * @param page from 1 upwards
 * @param size hits a page, from 1 to {@value #LARGEST_PAGE}
 */
public record SearchRequest(
        String text, Filters filters, LocalDate asOf, VersionScope scope, SortOrder sort, int page, int size) {
    /** Longer queries are refused. */
    public static final int LONGEST_TEXT = 500;
    /** Larger pages are refused. */
    public static final int LARGEST_PAGE = 100;
    /** Hits beyond this are not paged to. */
    public static final int DEEPEST_HIT = 10_000;

    public SearchRequest {
        Objects.requireNonNull(filters, "filters");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(sort, "sort");
        requireSearchable(text);
        if (size < 1 || size > LARGEST_PAGE) {
            throw new InvalidSearchException("size", "invalid-size", "每页条数应为 1 至 " + LARGEST_PAGE + "，现为 " + size);
        }
        if (page < 1 || (long) page * size > DEEPEST_HIT) {
            throw new InvalidSearchException(
                    "page", "page-too-deep", "页码从 1 起，页码乘每页条数最多 " + DEEPEST_HIT + "；请用筛选条件缩小范围");
        }
    }

    /**
     * Refuses what is too long to be looked for.
     *
     * @throws InvalidSearchException where it is
     */
    public static void requireSearchable(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw new InvalidSearchException(
                    "q",
                    "query-too-long",
                    "检索词有 " + text.codePointCount(0, text.length()) + " 个字符，最多 " + LONGEST_TEXT + " 个；请缩短后再试");
        }
    }

    /** How many hits stand on the pages before. */
    public int offset() {
        return (page - 1) * size;
    }
}
