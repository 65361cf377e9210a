package org.faxian.answer.change;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faxian.answer.Parameters;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.Refusal;
import org.faxian.answer.SearchLink;
import org.faxian.language.Message;
import org.faxian.regulation.Change;
import org.faxian.search.changes.ChangeRequest;
import org.faxian.search.engine.Filters.DateRange;
import org.faxian.search.query.InvalidSearchException;

/**
 * A request for a page of the change log.
 *
 * @param link the address of the request, from which other addresses are derived
 * @param asOf the requested day; empty for today
 * @param page the page, from 1
 */
public record ChangesForm(ChangeRequest request, SearchLink link, Optional<LocalDate> asOf, int page, int size) {
    /** The parameters of the change log. */
    public static final List<String> PARAMETERS = List.of("since", "until", "type", "asOf", "page", "size");

    private static final int LARGEST_PAGE = 100;

    /** Reads the request and refuses unknown parameters. */
    public static ChangesForm of(Parameters given, String path, LocalDate today, int usualSize) {
        given.allowOnly(PARAMETERS);
        int page = given.number("page", 1);
        int size = given.number("size", usualSize);
        if (page < 1) {
            throw Refusal.badParameter("invalid-page", "page", Message.of("problem.invalid-page", page));
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw new InvalidSearchException(
                    "size", "invalid-size", Message.of("problem.invalid-size", LARGEST_PAGE, size));
        }
        ChangesForm form = of(given.date("asOf"), given.range("since", "until"), types(given), path, today, size);
        return new ChangesForm(form.request, link(form.link, given), form.asOf, page, size);
    }

    private static SearchLink link(SearchLink link, Parameters given) {
        SearchLink paged = link;
        for (String name : List.of("page", "size")) {
            paged = given.one(name).isPresent()
                    ? new SearchLink(
                            link.path(), with(paged, name, given.one(name).get()))
                    : paged;
        }
        return paged;
    }

    private static Map<String, List<String>> with(SearchLink link, String name, String value) {
        Map<String, List<String>> stated = new LinkedHashMap<>(link.parameters());
        stated.put(name, List.of(value));
        return stated;
    }

    /** Returns the request for the first page of changes of the given days and types. */
    static ChangesForm of(
            Optional<LocalDate> asOf, DateRange days, Set<Change.Type> types, String path, LocalDate today, int size) {
        Parameters.requireOrder("since", "until", days);
        Map<String, List<String>> stated = new LinkedHashMap<>();
        days.from().ifPresent(day -> stated.put("since", List.of(day.toString())));
        days.to().ifPresent(day -> stated.put("until", List.of(day.toString())));
        if (!types.isEmpty()) {
            stated.put("type", types.stream().map(Enum::name).toList());
        }
        asOf.ifPresent(day -> stated.put("asOf", List.of(day.toString())));
        ChangeRequest request = new ChangeRequest(asOf.orElse(today), days.from(), days.to(), types);
        return new ChangesForm(request, new SearchLink(path, stated), asOf.filter(day -> !day.equals(today)), 1, size);
    }

    private static Set<Change.Type> types(Parameters given) {
        List<String> accepted = Parameters.names(Change.Type.values());
        return given.separated("type").stream()
                .map(word -> Change.Type.valueOf(Parameters.choose("type", word, accepted)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the requested page of the changes. */
    public List<Change> pageOf(List<Change> found) {
        return found.stream().skip((page - 1L) * size).limit(size).toList();
    }

    /** Returns the address of the next page. */
    public Optional<String> next(int total) {
        return (long) page * size < total ? Optional.of(link.page(page + 1).url()) : Optional.empty();
    }

    /** Returns the links to the regulations in the log. */
    public PermanentLinks links() {
        return new PermanentLinks(asOf, false);
    }
}
