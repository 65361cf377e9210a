package org.faxian.web.portal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.SearchLink;
import org.faxian.answer.compilation.CompilationForm;
import org.faxian.answer.regulation.HitView;
import org.faxian.answer.search.AdviceView;
import org.faxian.answer.search.SearchForm;
import org.faxian.answer.search.UnderstoodView;
import org.faxian.language.Label;
import org.faxian.language.Message;
import org.faxian.regulation.Gazetteer;
import org.faxian.search.SearchResult;
import org.faxian.search.SearchResult.FacetValue;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.query.UnderstoodQuery.Meaning;

/**
 * The model of the page {@code /search}.
 *
 * @param query the query as typed
 * @param kept the filters that a new search from the box keeps, as names and values
 * @param understood the interpretation of the query, if it is more than words
 * @param active the filters that can be removed
 * @param lists the links to all hits as a table
 * @param compile the page on which the hits are compiled
 * @param advice the help for a search with few hits
 */
public record SearchPage(
        PageContext frame,
        String query,
        List<Map.Entry<String, String>> kept,
        long total,
        boolean complete,
        List<Understood> understood,
        List<Choice> sorts,
        List<Group> facets,
        List<Choice> active,
        List<HitView> hits,
        AdviceView advice,
        List<Choice> lists,
        String compile,
        int page,
        long pages,
        Optional<String> previous,
        Optional<String> next) {
    private static final int SHOWN = 10;
    /** The parameter values that stand for several statuses. */
    private static final Set<String> STATUSES = Set.of("all", "current");

    private static final List<SortOrder> SORTS =
            List.of(SortOrder.RELEVANCE, SortOrder.PROMULGATED_NEWEST, SortOrder.EFFECTIVE_NEWEST, SortOrder.LEVEL);
    private static final Set<String> DATES =
            Set.of("promulgatedFrom", "promulgatedTo", "effectiveFrom", "effectiveTo", "sinceFrom", "sinceTo", "asOf");
    private static final Set<Meaning> MEANINGS = EnumSet.of(
            Meaning.NUMBER,
            Meaning.TITLE,
            Meaning.CITATION,
            Meaning.PHRASE,
            Meaning.QUESTION,
            Meaning.PLACE,
            Meaning.AUTHORITY,
            Meaning.UNHELD,
            Meaning.CORRECTION,
            Meaning.EXCLUSION,
            Meaning.ALTERNATIVE,
            Meaning.FIELD);

    /** A part of the query that was understood as more than words. */
    public record Understood(Message meaning, UnderstoodView part) {}

    /** A link to another search, and whether that search is the one shown. */
    public record Choice(Label label, String url, boolean chosen, long count) {}

    /**
     * A facet with its values.
     *
     * @param values the chosen values and the first of the others
     * @param more the remaining values
     */
    public record Group(String id, Facet facet, List<Choice> values, List<Choice> more) {}

    /** Creates the page of a search. */
    public static SearchPage of(
            PageContext frame, SearchForm form, SearchResult result, AdviceView advice, Gazetteer gazetteer) {
        int page = form.request().page();
        int size = form.request().size();
        List<HitView> hits =
                result.hits().stream().map(hit -> HitView.of(hit, form.links())).toList();
        return new SearchPage(
                frame,
                form.request().text(),
                kept(form.link()),
                result.total(),
                result.complete(),
                understood(form, result),
                sorts(form),
                Stream.of(Facet.values())
                        .filter(facet -> tells(facet, result))
                        .map(facet -> group(facet, form, result))
                        .toList(),
                active(form, gazetteer),
                hits,
                advice,
                List.of(
                        new Choice(Label.verbatim("CSV"), form.list("csv"), false, 0),
                        new Choice(Label.verbatim("Excel"), form.list("xlsx"), false, 0)),
                CompilationForm.page(form),
                page,
                Math.max(1, (result.total() + size - 1) / size),
                page > 1 ? Optional.of(form.link().page(page - 1).url()) : Optional.empty(),
                form.next(result.total()));
    }

    /** Returns the address at which a reader sees all matches in the text of a hit. */
    public String inText(HitView hit) {
        return PermanentLinks.finding(hit.url(), query.strip());
    }

    private static List<Map.Entry<String, String>> kept(SearchLink link) {
        return link.without("q").parameters().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
                .toList();
    }

    private static List<Understood> understood(SearchForm form, SearchResult result) {
        return UnderstoodView.of(result.query(), form).stream()
                .filter(part -> MEANINGS.contains(part.meaning()))
                .map(part -> new Understood(
                        Message.of(
                                "search.meaning." + part.meaning(),
                                part.text().strip(),
                                part.searched().orElse("")),
                        part))
                .toList();
    }

    private static List<Choice> sorts(SearchForm form) {
        boolean browses = form.request().text().isBlank();
        return SORTS.stream()
                .filter(sort -> !(browses && sort == SortOrder.RELEVANCE))
                .map(sort -> new Choice(
                        Message.of("search.sort." + sort),
                        form.link().with("sort", sort.parameter()).url(),
                        form.request().sort() == sort,
                        0))
                .toList();
    }

    private static Group group(Facet facet, SearchForm form, SearchResult result) {
        List<Choice> shown = new ArrayList<>();
        List<Choice> more = new ArrayList<>();
        for (FacetValue value : result.facets().getOrDefault(facet, List.of())) {
            Choice choice = choice(facet, value, form.link());
            (choice.chosen() || shown.size() < SHOWN ? shown : more).add(choice);
        }
        return new Group(facet.parameter(), facet, shown, more);
    }

    /** Returns whether the facet offers a choice: some value is known. */
    private static boolean tells(Facet facet, SearchResult result) {
        return result.facets().getOrDefault(facet, List.of()).stream()
                .anyMatch(value -> !value.value().equals(Facet.UNKNOWN));
    }

    /**
     * Returns the choice of a value; it replaces the chosen statuses, of which the default search has four, or is
     * added.
     */
    private static Choice choice(Facet facet, FacetValue value, SearchLink link) {
        String name = facet.parameter();
        boolean chosen = link.has(name, value.value());
        SearchLink other =
                chosen || facet != Facet.STATUS ? link.toggled(name, value.value()) : link.with(name, value.value());
        return new Choice(facet.shown(value.value(), value.label()), other.url(), chosen, value.count());
    }

    private static List<Choice> active(SearchForm form, Gazetteer gazetteer) {
        List<Choice> active = new ArrayList<>();
        SearchLink link = form.link();
        for (Facet facet : Facet.values()) {
            for (String value : link.parameters().getOrDefault(facet.parameter(), List.of())) {
                active.add(new Choice(
                        Message.of("search.chosen", facet, label(facet, value, gazetteer)),
                        link.toggled(facet.parameter(), value).url(),
                        true,
                        0));
            }
        }
        link.parameters().forEach((name, values) -> {
            if (DATES.contains(name)) {
                Message label = Message.of("search.date." + name, values);
                active.add(new Choice(label, link.without(name).url(), true, 0));
            }
        });
        return active;
    }

    private static Label label(Facet facet, String value, Gazetteer gazetteer) {
        return facet == Facet.STATUS && STATUSES.contains(value)
                ? Message.of("search.status." + value)
                : facet.shown(value, facet.label(value, gazetteer));
    }
}
