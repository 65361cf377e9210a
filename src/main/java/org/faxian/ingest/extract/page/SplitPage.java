package org.faxian.ingest.extract.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.extract.paragraph.WhiteSpace;
import org.jsoup.nodes.Document;

/** Detector of articles that continue on other pages, which are other files. */
final class SplitPage {
    /** The call by which the most common system of government sites (TRS) writes the page numbers. */
    private static final Pattern COUNTED = Pattern.compile("createPageHTML\\s*\\(\\s*[\"']?(\\d{1,4})");

    private static final Pattern NEXT = Pattern.compile("(?:下一页|后一页|下页)[\\s>»]*");

    private SplitPage() {}

    static boolean goesOn(Document page) {
        return isCounted(page) || linksOn(page);
    }

    private static boolean isCounted(Document page) {
        Matcher call = COUNTED.matcher(page.html());
        while (call.find()) {
            if (Integer.parseInt(call.group(1)) > 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean linksOn(Document page) {
        return page.select("a[href]").stream()
                .filter(link -> !link.attr("href").matches("#.*|javascript:.*|\\s*"))
                .anyMatch(link -> NEXT.matcher(WhiteSpace.strip(link.text())).matches());
    }
}
