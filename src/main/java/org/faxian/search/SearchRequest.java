package org.faxian.search;

import java.time.LocalDate;
import java.util.Objects;
import org.faxian.language.Message;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.faxian.search.query.InvalidSearchException;

/**
 * A search request.
 *
 * @param text query text, at most {@value #LONGEST_TEXT} characters
 * @param filters filters; statuses apply as given, {@link org.faxian.regulation.ValidityStatus#current} is the usual
 *     choice
 * @param page page number, from 1
 * @param size hits a page, from 1 to {@value #LARGEST_PAGE}
 */
public record SearchRequest(
        String text, Filters filters, LocalDate asOf, VersionScope scope, SortOrder sort, int page, int size) {
    /** Maximum length of the query text, in characters. */
    public static final int LONGEST_TEXT = 500;
    /** Maximum page size. */
    public static final int LARGEST_PAGE = 100;
    /** Position of the last hit that can be reached by paging. */
    public static final int DEEPEST_HIT = 10_000;

    public SearchRequest {
        Objects.requireNonNull(filters, "filters");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(sort, "sort");
        requireSearchable(text);
        if (size < 1 || size > LARGEST_PAGE) {
            throw new InvalidSearchException(
                    "size", "invalid-size", Message.of("problem.invalid-size", LARGEST_PAGE, size));
        }
        if (page < 1 || (long) page * size > DEEPEST_HIT) {
            throw new InvalidSearchException("page", "page-too-deep", Message.of("problem.page-too-deep", DEEPEST_HIT));
        }
    }

    /**
     * Checks the length of the query text.
     *
     * @throws InvalidSearchException if the text is longer than {@value #LONGEST_TEXT} characters
     */
    public static void requireSearchable(String text) {
        if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
            throw new InvalidSearchException(
                    "q",
                    "query-too-long",
                    Message.of("problem.query-too-long", text.codePointCount(0, text.length()), LONGEST_TEXT));
        }
    }

    /** Returns the number of hits on the preceding pages. */
    public int offset() {
        return (page - 1) * size;
    }
}
