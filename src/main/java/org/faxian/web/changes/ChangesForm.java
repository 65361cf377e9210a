package org.faxian.web.changes;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.regulation.Change;
import org.faxian.search.changes.ChangeRequest;
import org.faxian.search.engine.Filters.DateRange;
import org.faxian.search.query.InvalidSearchException;
import org.faxian.web.http.Problem;
import org.faxian.web.http.QueryParameters;
import org.faxian.web.regulations.Links;
import org.faxian.web.regulations.SearchLink;

/**
 * The changes that an address asks for.
 *
 * @param link the address, of which others are made
 * @param asOf the day asked for; empty where it is today
 * @param page from 1 upwards
 */
public record ChangesForm(ChangeRequest request, SearchLink link, Optional<LocalDate> asOf, int page, int size) {
    /** What the log can be asked. */
    public static final List<String> PARAMETERS = List.of("since", "until", "type", "asOf", "page", "size");

    private static final int LARGEST_PAGE = 100;

    /** Reads what is asked, refusing parameters that there are not. */
    public static ChangesForm of(QueryParameters given, String path, LocalDate today, int usualSize) {
        given.allowOnly(PARAMETERS);
        Optional<LocalDate> asOf = given.date("asOf");
        DateRange days = given.range("since", "until");
        List<String> types = types(given);
        ChangeRequest request = new ChangeRequest(
                asOf.orElse(today),
                days.from(),
                days.to(),
                types.stream().map(Change.Type::valueOf).collect(Collectors.toUnmodifiableSet()));
        Map<String, List<String>> told = new LinkedHashMap<>(given.only(PARAMETERS));
        told.computeIfPresent("type", (name, values) -> types);
        int page = given.number("page", 1);
        int size = given.number("size", usualSize);
        if (page < 1) {
            throw Problem.badParameter(
                    "invalid-page", "page", "页码从 1 起，现为 " + page, "Pages count from 1, found " + page);
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw new InvalidSearchException("size", "invalid-size", "每页条数应为 1 至 " + LARGEST_PAGE + "，现为 " + size);
        }
        return new ChangesForm(request, new SearchLink(path, told), asOf.filter(day -> !day.equals(today)), page, size);
    }

    private static List<String> types(QueryParameters given) {
        List<String> accepted = QueryParameters.names(Change.Type.values());
        return given.separated("type").stream()
                .map(word -> QueryParameters.choose("type", word, accepted))
                .toList();
    }

    /** The page asked for. */
    public List<Change> pageOf(List<Change> found) {
        return found.stream().skip((page - 1L) * size).limit(size).toList();
    }

    /** The page behind this one. */
    public Optional<String> next(int total) {
        return (long) page * size < total ? Optional.of(link.page(page + 1).url()) : Optional.empty();
    }

    /** The addresses of what is in the log. */
    public Links links() {
        return new Links(asOf, false);
    }
}
