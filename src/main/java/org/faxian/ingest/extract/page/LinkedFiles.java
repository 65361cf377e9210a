package org.faxian.ingest.extract.page;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.ingest.extract.paragraph.WhiteSpace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The files to which a page links. */
final class LinkedFiles {
    private static final Pattern FILE = Pattern.compile(
            "([^/\\\\?#]+\\.(?:docx?|wps|rtf|odt|pdf|ofd|xlsx?|et|csv|zip|rar|txt|png|jpe?g|tiff?))(?:[?#].*)?$",
            Pattern.CASE_INSENSITIVE);

    private LinkedFiles() {}

    /** Returns the last part of each address, and the link text, which may be a file name too. */
    static List<String> of(Document page) {
        return page.select("a[href]").stream()
                .flatMap(LinkedFiles::names)
                .distinct()
                .toList();
    }

    private static Stream<String> names(Element link) {
        Matcher address = FILE.matcher(decoded(link.attr("href")));
        return address.find()
                ? Stream.concat(
                        Stream.of(address.group(1)),
                        Stream.of(WhiteSpace.strip(link.text())).filter(text -> !text.isEmpty()))
                : Stream.empty();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            // Not every per cent sign in an address begins an escape.
            return address;
        }
    }
}
