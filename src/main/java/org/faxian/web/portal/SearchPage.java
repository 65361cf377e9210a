package org.faxian.web.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.answer.SearchLink;
import org.faxian.answer.regulation.HitView;
import org.faxian.answer.search.AdviceView;
import org.faxian.answer.search.SearchForm;
import org.faxian.answer.search.UnderstoodView;
import org.faxian.language.Language;
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
 * @param advice the help for a search with few hits
 */
public record SearchPage(
        PageContext frame,
        String query,
        List<Map.Entry<String, String>> kept,
        long total,
        List<Understood> understood,
        List<Choice> sorts,
        List<Group> facets,
        List<Choice> active,
        List<HitView> hits,
        AdviceView advice,
        List<Choice> lists,
        int page,
        long pages,
        Optional<String> previous,
        Optional<String> next) {
    private static final int SHOWN = 10;
    /** The labels of parameter values that stand for several statuses. */
    private static final Map<String, String> STATUSES = Map.of("all", "不限", "current", "当前有效");

    private static final List<Map.Entry<SortOrder, String>> SORTS = List.of(
            Map.entry(SortOrder.RELEVANCE, "相关度"),
            Map.entry(SortOrder.PROMULGATED_NEWEST, "最新公布"),
            Map.entry(SortOrder.EFFECTIVE_NEWEST, "最新施行"),
            Map.entry(SortOrder.LEVEL, "效力级别"));
    private static final Map<String, String> DATES = Map.of(
            "promulgatedFrom", "公布不早于",
            "promulgatedTo", "公布不晚于",
            "effectiveFrom", "施行不早于",
            "effectiveTo", "施行不晚于",
            "sinceFrom", "状态始于不早于",
            "sinceTo", "状态始于不晚于",
            "asOf", "效力日期");
    private static final Map<Meaning, String> MEANINGS = Map.of(
            Meaning.NUMBER, "发文字号",
            Meaning.TITLE, "文件名称",
            Meaning.CITATION, "条文",
            Meaning.PHRASE, "完整字句",
            Meaning.QUESTION, "问句",
            Meaning.EXCLUSION, "排除",
            Meaning.ALTERNATIVE, "或者",
            Meaning.FIELD, "指定字段");

    /** A part of the query that was understood as more than words. */
    public record Understood(String meaning, UnderstoodView part) {}

    /** A link to another search, and whether that search is the one shown. */
    public record Choice(String label, String url, boolean chosen, long count) {}

    /**
     * A facet with its values.
     *
     * @param values the chosen values and the first of the others
     * @param more the remaining values
     */
    public record Group(String id, String label, List<Choice> values, List<Choice> more) {}

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
                understood(form, result),
                sorts(form),
                Stream.of(Facet.values())
                        .filter(facet -> tells(facet, result))
                        .map(facet -> group(facet, form, result))
                        .toList(),
                active(form, frame.language(), gazetteer),
                hits,
                advice,
                List.of(
                        new Choice("CSV", form.list("csv"), false, 0),
                        new Choice("Excel", form.list("xlsx"), false, 0)),
                page,
                Math.max(1, (result.total() + size - 1) / size),
                page > 1 ? Optional.of(form.link().page(page - 1).url()) : Optional.empty(),
                form.next(result.total()));
    }

    private static List<Map.Entry<String, String>> kept(SearchLink link) {
        return link.without("q").parameters().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
                .toList();
    }

    private static List<Understood> understood(SearchForm form, SearchResult result) {
        return UnderstoodView.of(result.query(), form).stream()
                .flatMap(
                        part -> Optional.ofNullable(MEANINGS.get(part.meaning()))
                                .map(meaning -> new Understood(meaning, part))
                                .stream())
                .toList();
    }

    private static List<Choice> sorts(SearchForm form) {
        boolean browses = form.request().text().isBlank();
        return SORTS.stream()
                .filter(sort -> !(browses && sort.getKey() == SortOrder.RELEVANCE))
                .map(sort -> new Choice(
                        sort.getValue(),
                        form.link().with("sort", sort.getKey().parameter()).url(),
                        form.request().sort() == sort.getKey(),
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
        return new Group(facet.parameter(), facet.label(), shown, more);
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
        return new Choice(value.label(), other.url(), chosen, value.count());
    }

    private static List<Choice> active(SearchForm form, Language language, Gazetteer gazetteer) {
        List<Choice> active = new ArrayList<>();
        SearchLink link = form.link();
        for (Facet facet : Facet.values()) {
            for (String value : link.parameters().getOrDefault(facet.parameter(), List.of())) {
                active.add(new Choice(
                        language.say(facet.label() + "：" + label(facet, value, gazetteer)),
                        link.toggled(facet.parameter(), value).url(),
                        true,
                        0));
            }
        }
        link.parameters().forEach((name, values) -> Optional.ofNullable(DATES.get(name))
                .ifPresent(label -> active.add(new Choice(
                        language.say(label) + " " + String.join("、", values),
                        link.without(name).url(),
                        true,
                        0))));
        return active;
    }

    private static String label(Facet facet, String value, Gazetteer gazetteer) {
        if (facet == Facet.STATUS && STATUSES.containsKey(value)) {
            return STATUSES.get(value);
        }
        return facet.label(value, gazetteer);
    }
}
