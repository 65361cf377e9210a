package org.faxian.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a search, from which the addresses of other searches are made.
 *
 * @param path {@code /search} or {@code /api/v1/search}
 * @param parameters what is asked, in a fixed order; any change begins with the first page again
 */
public record SearchLink(String path, Map<String, List<String>> parameters) {

    /** The same search with these values of the parameter; with none, without it. */
    public SearchLink with(String name, List<String> values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        if (values.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, values);
        }
        return new SearchLink(path, changed);
    }

    /** The same with another value of the parameter. */
    public SearchLink with(String name, String value) {
        return with(name, List.of(value));
    }

    /** The same without the parameter. */
    public SearchLink without(String name) {
        return with(name, List.of());
    }

    /** Whether the parameter has that value. */
    public boolean has(String name, String value) {
        return parameters.getOrDefault(name, List.of()).contains(value);
    }

    /** The same search with the value added, or taken away where it is there already. */
    public SearchLink toggled(String name, String value) {
        List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(name, values);
    }

    /** The same search on another page. */
    public SearchLink page(int page) {
        return page == 1 ? without("page") : with("page", String.valueOf(page));
    }

    /** The address. */
    public String url() {
        String query = parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> entry.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
