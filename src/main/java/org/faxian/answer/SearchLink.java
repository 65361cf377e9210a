package org.faxian.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The address of a search, from which the addresses of related searches are derived.
 *
 * @param path {@code /search} or {@code /api/v1/search}
 * @param parameters the parameters in a fixed order; changing one resets the page to the first
 */
public record SearchLink(String path, Map<String, List<String>> parameters) {

    /** Returns this search with the given values of the parameter, or without the parameter if there are none. */
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

    /** Returns this search with the given value of the parameter. */
    public SearchLink with(String name, String value) {
        return with(name, List.of(value));
    }

    /** Returns this search without the parameter. */
    public SearchLink without(String name) {
        return with(name, List.of());
    }

    /** Returns whether the parameter has the value. */
    public boolean has(String name, String value) {
        return parameters.getOrDefault(name, List.of()).contains(value);
    }

    /** Returns this search with the value added, or removed if it is present. */
    public SearchLink toggled(String name, String value) {
        List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
        if (!values.remove(value)) {
            values.add(value);
        }
        return with(name, values);
    }

    /** Returns this search on another page. */
    public SearchLink page(int page) {
        return page == 1 ? without("page") : with("page", String.valueOf(page));
    }

    /** Returns the address. */
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
