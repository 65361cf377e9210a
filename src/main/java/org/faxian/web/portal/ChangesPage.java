package org.faxian.web.portal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.answer.SearchLink;
import org.faxian.answer.change.ChangeView;
import org.faxian.answer.change.ChangesForm;
import org.faxian.language.Message;
import org.faxian.regulation.Change;
import org.faxian.search.changes.ChangeRequest;
import org.faxian.web.portal.SearchPage.Choice;

/**
 * The model of the page {@code /changes}.
 *
 * @param total the number of changes on all pages
 * @param days the days of this page with their changes, newest first
 * @param types the number of changes of each type, regardless of the requested type
 * @param years the number of changes in each year, regardless of the requested days
 * @param coming the known future changes as a separate search; empty if they are already shown
 * @param active the filters that can be removed
 * @param feed the address of these changes as a feed
 */
public record ChangesPage(
        PageContext frame,
        LocalDate asOf,
        int total,
        Map<LocalDate, List<ChangeView>> days,
        List<Choice> types,
        List<Choice> years,
        Optional<Choice> coming,
        List<Choice> active,
        String feed,
        int page,
        int pages,
        Optional<String> previous,
        Optional<String> next) {
    static final int SIZE = 50;

    /** Creates a page of the log. */
    public static ChangesPage of(PageContext frame, ChangesForm form, List<Change> log) {
        List<Change> found = form.request().in(log);
        Map<LocalDate, List<ChangeView>> days = form.pageOf(found).stream()
                .map(change -> ChangeView.of(change, form.links()))
                .collect(Collectors.groupingBy(ChangeView::date, LinkedHashMap::new, Collectors.toList()));
        return new ChangesPage(
                frame,
                form.request().asOf(),
                found.size(),
                days,
                types(form, log),
                years(form, log),
                coming(form, log),
                active(form),
                new SearchLink(
                                "/api/v1/changes.atom",
                                form.link().without("size").parameters())
                        .url(),
                form.page(),
                Math.max(1, (found.size() + form.size() - 1) / form.size()),
                form.page() > 1 ? Optional.of(form.link().page(form.page() - 1).url()) : Optional.empty(),
                form.next(found.size()));
    }

    private static List<Choice> types(ChangesForm form, List<Change> log) {
        Map<Change.Type, Long> counts = form.request().ofAnyType().in(log).stream()
                .collect(Collectors.groupingBy(Change::type, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Choice(
                        entry.getKey().message(),
                        form.link().toggled("type", entry.getKey().name()).url(),
                        form.link().has("type", entry.getKey().name()),
                        entry.getValue()))
                .toList();
    }

    private static List<Choice> years(ChangesForm form, List<Change> log) {
        TreeMap<Integer, Long> counts = form.request().ofAnyDay().in(log).stream()
                .collect(Collectors.groupingBy(change -> change.on().getYear(), TreeMap::new, Collectors.counting()));
        return counts.descendingMap().entrySet().stream()
                .map(entry -> year(entry.getKey(), entry.getValue(), form))
                .toList();
    }

    /** Returns the choice of a year; the year of the page's day ends on that day. */
    private static Choice year(int year, long count, ChangesForm form) {
        LocalDate end = LocalDate.of(year, 12, 31);
        String until = (end.isAfter(form.request().asOf()) ? form.request().asOf() : end).toString();
        String since = LocalDate.of(year, 1, 1).toString();
        boolean chosen = form.link().has("since", since) && form.link().has("until", until);
        SearchLink link = form.link().without("since").without("until");
        return new Choice(
                Message.of("changes.of-year", String.valueOf(year)),
                chosen
                        ? link.url()
                        : link.with("since", since).with("until", until).url(),
                chosen,
                count);
    }

    private static Optional<Choice> coming(ChangesForm form, List<Change> log) {
        LocalDate tomorrow = form.request().asOf().plusDays(1);
        ChangeRequest request = new ChangeRequest(
                form.request().asOf(),
                Optional.of(tomorrow),
                Optional.of(LocalDate.MAX),
                form.request().types());
        List<Change> coming = request.in(log);
        boolean shown = form.request().until().filter(tomorrow::isBefore).isPresent();
        return coming.isEmpty() || shown
                ? Optional.empty()
                : Optional.of(new Choice(
                        Message.of("changes.coming-changes"),
                        form.link()
                                .with("since", tomorrow.toString())
                                .with("until", coming.getFirst().on().toString())
                                .url(),
                        false,
                        coming.size()));
    }

    private static List<Choice> active(ChangesForm form) {
        return Stream.of("since", "until", "asOf")
                .flatMap(name -> form.link().parameters().getOrDefault(name, List.of()).stream()
                        .map(value -> new Choice(
                                Message.of("changes.chosen." + name, value),
                                form.link().without(name).url(),
                                true,
                                0)))
                .toList();
    }
}
