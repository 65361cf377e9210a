package org.faxian.ingest.extract.office;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Handler for the package document of an electronic book, which states the order of its pages. */
final class EpubPackage extends DefaultHandler {
    private static final Set<String> PAGES = Set.of("application/xhtml+xml", "text/html");

    private final String path;
    private final Map<String, String> hrefs = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    /** @param path the name of the package document in the archive, to which names in it are relative */
    EpubPackage(String path) {
        this.path = path;
    }

    /** Handler for the part that names the package document. */
    static final class Container extends DefaultHandler {
        private String path = "";

        String path() {
            return path;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            if (name.equals("rootfile") && path.isEmpty()) {
                path = value(attributes, "full-path");
            }
        }
    }

    /** Returns the names of the pages in the archive, in reading order. */
    List<String> pages() {
        return order.stream()
                .filter(hrefs::containsKey)
                .map(hrefs::get)
                .map(this::resolved)
                .toList();
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        if (name.equals("item") && isPage(attributes)) {
            hrefs.put(value(attributes, "id"), value(attributes, "href"));
        } else if (name.equals("itemref") && !value(attributes, "linear").equals("no")) {
            order.add(value(attributes, "idref"));
        }
    }

    private static boolean isPage(Attributes item) {
        boolean isNavigation = List.of(value(item, "properties").split("\\s+")).contains("nav");
        return PAGES.contains(value(item, "media-type")) && !isNavigation;
    }

    private String resolved(String href) {
        try {
            String decoded = new URI(href).getPath();
            return new URI(null, null, "/" + path, null)
                    .resolve(new URI(null, null, decoded == null ? href : decoded, null))
                    .getPath()
                    .substring(1);
        } catch (URISyntaxException e) {
            return href;
        }
    }

    private static String value(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null ? "" : value;
    }
}
