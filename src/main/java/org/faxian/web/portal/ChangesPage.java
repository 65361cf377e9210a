package org.faxian.web.portal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.faxian.answer.SearchLink;
import org.faxian.answer.change.ChangeView;
import org.faxian.answer.change.ChangesForm;
import org.faxian.language.Language;
import org.faxian.regulation.Change;
import org.faxian.search.changes.ChangeRequest;
import org.faxian.web.portal.SearchPage.Choice;

/**
 * What the page {@code /changes} shows.
 *
 * @param total how many there are on all pages
 * @param days the days of this page, the newest first, each with its changes
 * @param types how many there are of each, whatever type was asked for
 * @param years how many there are in each, whatever days were asked for
 * @param coming what is known to come, as a search of its own; empty where that is shown already
 * @param active what can be taken away
 * @param feed the address of the same as a feed
 */
public record ChangesPage(
        Frame frame,
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

    /** A page of the log. */
    public static ChangesPage of(Frame frame, ChangesForm form, List<Change> log) {
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
                years(form, log, frame.language()),
                coming(form, log),
                active(form, frame.language()),
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
                        entry.getKey().label(),
                        form.link().toggled("type", entry.getKey().name()).url(),
                        form.link().has("type", entry.getKey().name()),
                        entry.getValue()))
                .toList();
    }

    private static List<Choice> years(ChangesForm form, List<Change> log, Language language) {
        TreeMap<Integer, Long> counts = form.request().ofAnyDay().in(log).stream()
                .collect(Collectors.groupingBy(change -> change.on().getYear(), TreeMap::new, Collectors.counting()));
        return counts.descendingMap().entrySet().stream()
                .map(entry -> year(entry.getKey(), entry.getValue(), form, language))
                .toList();
    }

    /** A year ends for this page on the day for which it is shown. */
    private static Choice year(int year, long count, ChangesForm form, Language language) {
        LocalDate end = LocalDate.of(year, 12, 31);
        String until = (end.isAfter(form.request().asOf()) ? form.request().asOf() : end).toString();
        String since = LocalDate.of(year, 1, 1).toString();
        boolean chosen = form.link().has("since", since) && form.link().has("until", until);
        SearchLink link = form.link().without("since").without("until");
        return new Choice(
                language.say("{0}年", year),
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
                        "将要发生的变化",
                        form.link()
                                .with("since", tomorrow.toString())
                                .with("until", coming.getFirst().on().toString())
                                .url(),
                        false,
                        coming.size()));
    }

    private static List<Choice> active(ChangesForm form, Language language) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("since", "不早于");
        labels.put("until", "不晚于");
        labels.put("asOf", "当天所知");
        return labels.entrySet().stream()
                .flatMap(label -> form.link().parameters().getOrDefault(label.getKey(), List.of()).stream()
                        .map(value -> new Choice(
                                language.say(label.getValue()) + " " + value,
                                form.link().without(label.getKey()).url(),
                                true,
                                0)))
                .toList();
    }
}
