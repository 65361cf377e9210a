package org.faxian.ingest.extract.page;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.ingest.extract.paragraph.WhiteSpace;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The breadcrumb path (当前位置：首页 &gt; 政务公开 &gt; 政策解读) that a page shows above its article. */
final class Breadcrumb {
    private static final int LONGEST = 200;
    private static final Pattern LABEL = Pattern.compile("^.{0,8}位置\\s*[:：]?\\s*");
    private static final Pattern STEP = Pattern.compile("\\s*[>›»＞]\\s*");

    private Breadcrumb() {}

    /** Returns the columns from the home page to the column of the article, joined by {@code >}. */
    static Optional<String> of(Document page) {
        return page.getElementsMatchingOwnText("^[\\s\\p{Z}]*(?:您)?(?:当前|现在)?(?:所在)?(?:的)?(?:当前)?位置").stream()
                .flatMap(label -> Stream.of(Optional.of(label), Optional.ofNullable(label.parent())))
                .flatMap(Optional::stream)
                .map(Element::text)
                .filter(path -> path.length() <= LONGEST && STEP.matcher(path).find())
                .map(path -> STEP.matcher(LABEL.matcher(path).replaceFirst("")).replaceAll(">"))
                .map(WhiteSpace::strip)
                .findFirst();
    }
}
