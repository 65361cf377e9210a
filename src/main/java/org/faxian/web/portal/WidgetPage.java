package org.faxian.web.portal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.language.Label;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.regulation.RegulationKind;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchRequest;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.Facet;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.faxian.web.portal.WidgetForm.Parameter;

/**
 * The model of the page {@code /widget}: the code that adds the search to another site.
 *
 * @param base the scheme and host of this server
 * @param attributes the attributes of the widget, without its server
 * @param snippet the two lines of HTML for the widget
 * @param plain a form that needs no script
 */
public record WidgetPage(
        PageContext frame,
        WidgetForm form,
        String base,
        List<Option> authorities,
        List<Option> kinds,
        List<Option> statuses,
        List<Option> themes,
        List<Option> languages,
        Map<String, String> attributes,
        String snippet,
        String plain) {

    /** An option that can be chosen. */
    public record Option(String value, Label label, boolean chosen) {}

    /** Creates the page for editors. */
    public static WidgetPage of(
            PageContext frame,
            WidgetForm form,
            String base,
            RegulationSearch search,
            Snapshot snapshot,
            LocalDate today) {
        Map<String, String> attributes = attributes(form);
        return new WidgetPage(
                frame,
                form,
                base,
                authorities(form, search, snapshot, today),
                Facet.KIND.choices().stream()
                        .map(kind -> new Option(
                                kind,
                                RegulationKind.valueOf(kind).message(),
                                form.kinds().contains(kind)))
                        .toList(),
                options("widget.status.", WidgetForm.STATUSES, form.status()),
                options("widget.theme.", WidgetForm.THEMES, form.theme()),
                Stream.of(Language.values())
                        .map(language -> new Option(
                                language.code(),
                                Label.verbatim(language.ownName()),
                                language.code().equals(form.lang())))
                        .toList(),
                attributes,
                snippet(form, base, attributes),
                plain(form, base));
    }

    /** Returns the CSS custom properties as a declaration; empty if all have their defaults. */
    public String style() {
        return String.join("; ", form.properties());
    }

    private static List<Option> options(String prefix, List<String> values, String chosen) {
        return values.stream()
                .map(value -> new Option(value, Message.of(prefix + value), value.equals(chosen)))
                .toList();
    }

    private static List<Option> authorities(
            WidgetForm form, RegulationSearch search, Snapshot snapshot, LocalDate today) {
        String chosen = form.authority().orElse("");
        SearchRequest all =
                new SearchRequest("", Filters.NONE, today, VersionScope.REPRESENTING, SortOrder.RELEVANCE, 1, 1);
        Stream<String> known = search.search(all, snapshot).facets().getOrDefault(Facet.AUTHORITY, List.of()).stream()
                .map(value -> value.value())
                .filter(value -> !value.equals(Facet.UNKNOWN));
        return Stream.concat(form.authority().stream(), known)
                .distinct()
                .map(value -> new Option(value, Label.verbatim(value), value.equals(chosen)))
                .toList();
    }

    private static Map<String, String> attributes(WidgetForm form) {
        Map<String, String> attributes = form.filters()
                .collect(Collectors.groupingBy(
                        Parameter::name,
                        LinkedHashMap::new,
                        Collectors.mapping(Parameter::value, Collectors.joining(","))));
        if (!form.lang().equals(WidgetForm.LANGUAGES.getFirst())) {
            attributes.put("lang", form.lang());
        }
        if (!form.theme().equals(WidgetForm.THEMES.getFirst())) {
            attributes.put("theme", form.theme());
        }
        return attributes;
    }

    private static String snippet(WidgetForm form, String base, Map<String, String> attributes) {
        StringBuilder line = new StringBuilder("<faxian-search server=\"" + escaped(base) + "\"");
        attributes.forEach((name, value) -> line.append(' ')
                .append(name)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        if (!form.properties().isEmpty()) {
            line.append(" style=\"")
                    .append(String.join("; ", form.properties()))
                    .append('"');
        }
        return "<script type=\"module\" src=\"" + escaped(base) + "/widget.js\"></script>\n" + line
                + "></faxian-search>\n";
    }

    private static String plain(WidgetForm form, String base) {
        Language language = form.lang().equals(Language.ENGLISH.code()) ? Language.ENGLISH : Language.CHINESE;
        String label = language.say("search.box");
        String hidden = form.filters()
                .map(filter -> "  <input type=\"hidden\" name=\"" + filter.name() + "\" value=\""
                        + escaped(filter.value()) + "\">\n")
                .collect(Collectors.joining());
        return "<form action=\"" + escaped(base + language.url("/search")) + "\" method=\"get\">\n"
                + "  <input type=\"search\" name=\"q\" aria-label=\"" + label + "\" placeholder=\"" + label
                + "\" maxlength=\"500\">\n"
                + hidden
                + "  <button type=\"submit\">" + language.say("search.submit") + "</button>\n</form>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
