package org.faxian.ingest.extract.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.ingest.extract.paragraph.WhiteSpace;
import org.jsoup.nodes.Element;

/** The heading of an article that the page shows above the article's element. */
final class PageHeading {
    /** Elements in which sites put headings; other elements count only if they contain just the title. */
    private static final String NAMED = "h1, h2, .title, .article-title, #title";

    private static final String BOXES = "div, p, td, th, h3, strong, b, span, font, center";
    private static final Pattern LETTER =
            Pattern.compile("\\p{IsHan}[^。，；]{0,60}关于[^。；]{4,100}(?:通知|意见|公告|通告|批复|复函|函|决定|通报)(?:[（(].{1,30}[）)])?");
    private static final int SHORTEST = 6;
    /** In characters; an article that mentions its title further down does not begin with it. */
    private static final int BEGINNING = 400;

    private PageHeading() {}

    /**
     * Returns the heading, or empty if the article contains it or the page has none.
     *
     * @param title the title of the article in the metadata of the page
     */
    static Optional<String> above(Element article, Element body, String title) {
        String whole = squeezed(title);
        return body.select(NAMED + ", " + BOXES).stream()
                .filter(box -> isOutside(box, article))
                .filter(box -> isHeading(box, squeezed(box.text()), whole))
                .map(box -> WhiteSpace.strip(box.text()))
                .filter(heading -> !holds(article, squeezed(heading)))
                .max(Comparator.comparingInt(String::length))
                .or(() -> byItself(article, body));
    }

    /**
     * Returns the only element of the page that looks like the title of a letter; many window titles name only the
     * column.
     */
    private static Optional<String> byItself(Element article, Element body) {
        List<String> titles = body.select(BOXES).stream()
                .filter(box ->
                        isOutside(box, article) && box.children().isEmpty() && box.closest("a, li, nav, ul") == null)
                .map(box -> WhiteSpace.strip(box.text()))
                .filter(text -> LETTER.matcher(squeezed(text)).matches())
                .distinct()
                .toList();
        return titles.size() == 1 && !holds(article, squeezed(titles.getFirst()))
                ? Optional.of(titles.getFirst())
                : Optional.empty();
    }

    private static boolean isHeading(Element box, String text, String title) {
        return box.is(NAMED)
                ? text.length() > 3 && title.contains(text)
                : text.length() >= SHORTEST && title.startsWith(text);
    }

    private static boolean holds(Element article, String heading) {
        String text = squeezed(article.text());
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        // A title in quotation marks is a citation, for example in the amendment history.
        return Pattern.compile("(?<![《〈“])" + Pattern.quote(heading))
                        .matcher(beginning)
                        .find()
                || article.select("p, div, center, h1, h2, h3").stream()
                        .anyMatch(box -> squeezed(box.text()).equals(heading));
    }

    @SuppressWarnings("ReferenceEquality") // jsoup elements are compared by identity
    private static boolean isOutside(Element box, Element article) {
        return box != article
                && !box.parents().contains(article)
                && !article.parents().contains(box);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
