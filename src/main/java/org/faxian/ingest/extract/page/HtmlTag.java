package org.faxian.ingest.extract.page;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.extract.paragraph.WhiteSpace;

/**
 * A tag in the source of a page.
 *
 * @param name the name in lower case
 * @param ends whether it is an end tag
 * @param attributes the attributes as written
 */
record HtmlTag(String name, boolean ends, String attributes) {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)\\b([^<>]*)>", Pattern.CASE_INSENSITIVE);

    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z-]++)(?:\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]++)))?");

    /** Returns a matcher for tags in the source; pass its matches to {@link #of}. */
    static Matcher in(String source) {
        return TAG.matcher(source);
    }

    static HtmlTag of(Matcher found) {
        return new HtmlTag(
                found.group(2).toLowerCase(Locale.ROOT), !found.group(1).isEmpty(), found.group(3));
    }

    /** Returns the value of the attribute; an empty string if it has no value, such as {@code reversed}. */
    Optional<String> attribute(String wanted) {
        Matcher m = ATTRIBUTE.matcher(attributes);
        while (m.find()) {
            if (m.group(1).equalsIgnoreCase(wanted)) {
                for (int group = 2; group <= 4; group++) {
                    if (m.group(group) != null) {
                        return Optional.of(WhiteSpace.strip(m.group(group)));
                    }
                }
                return Optional.of("");
            }
        }
        return Optional.empty();
    }

    Optional<Integer> number(String wanted) {
        return attribute(wanted).filter(value -> value.matches("-?\\d{1,6}")).map(Integer::parseInt);
    }
}
