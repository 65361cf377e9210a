package org.faxian.answer.regulation;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.Placeholder;
import org.faxian.regulation.ProvisionReference;

/**
 * A line of a text with its address.
 *
 * @param path the address of the article, section or annex that it belongs to; absent around the provisions
 * @param fragment the place within that: {@code p2-3} for the third 项 of the second 款; absent where it has none
 * @param anchor the fragment on the page of the whole regulation; absent where it has none
 * @param level of a division or a numbered section, from 1; 0 for others
 * @param above the headings above it; may be empty
 * @param label as written: 第五条, 第一章, （二）; may be empty
 * @param heading of a division, article or annex; may be empty
 * @param text behind the label; may be empty
 */
public record TextLine(
        Kind kind,
        Optional<String> path,
        Optional<String> fragment,
        Optional<String> anchor,
        int level,
        String above,
        String label,
        String heading,
        String text) {
    private static final int LONGEST_HEADING = 30;
    private static final int LONGEST_NAME = 24;
    private static final Pattern FRAGMENT = Pattern.compile("p(\\d{1,4})(?:-(\\d{1,4}))?");
    private static final String SENTENCE_MARKS = "。；：，";

    /** What a line is. */
    public enum Kind {
        TITLE,
        HISTORY,
        CONTENTS,
        PREAMBLE,
        DIVISION,
        ARTICLE,
        PARAGRAPH,
        SUBPARAGRAPH,
        ITEM,
        SECTION,
        ANNEX,
        SIGNATURE;

        /** The kind as the name of a style and in JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it begins what has an address of its own. */
    public boolean begins() {
        return kind == Kind.ARTICLE || kind == Kind.SECTION || kind == Kind.ANNEX;
    }

    /** What a list of places calls it: by its label, and where that tells little, by how it begins as well. */
    public String name() {
        return switch (kind) {
            case ARTICLE -> label;
            case DIVISION, ANNEX -> heading.isEmpty() ? label : label + "　" + heading;
            default -> label + beginning();
        };
    }

    /** How its text begins, up to the end of the first sentence. */
    public String beginning() {
        String words = Placeholder.without(text);
        int end = words.indexOf('。');
        String sentence = end > 0 ? words.substring(0, end) : words;
        return sentence.length() <= LONGEST_NAME ? sentence : sentence.substring(0, LONGEST_NAME) + "…";
    }

    /** The provision that the line begins or is; empty outside the articles of the main text. */
    public Optional<ProvisionReference> provision() {
        Optional<ArticleNumber> article = path.filter(own -> own.startsWith("articles/"))
                .flatMap(own -> ArticleNumber.parsePath(own.substring("articles/".length())));
        if (kind == Kind.ARTICLE) {
            // The first paragraph stands on the line of its article.
            return article.map(number -> new ProvisionReference(number, 1, 0));
        }
        Matcher place = FRAGMENT.matcher(fragment.orElse(""));
        return place.matches()
                ? article.map(number -> new ProvisionReference(
                        number,
                        Integer.parseInt(place.group(1)),
                        place.group(2) == null ? 0 : Integer.parseInt(place.group(2))))
                : article.map(ProvisionReference::to);
    }

    /** The styles of the line. */
    public String styles() {
        return kind.code() + (isHeading() ? " heading" : "");
    }

    /** A section whose line is a few words and no sentence is the heading of what stands beneath it. */
    private boolean isHeading() {
        return kind == Kind.SECTION
                && text.length() <= LONGEST_HEADING
                && text.chars().noneMatch(c -> SENTENCE_MARKS.indexOf(c) >= 0);
    }

    /** Whether it belongs to what the address names, or to what stands beneath it. */
    boolean isWithin(String address) {
        return path.filter(own -> own.equals(address) || own.startsWith(address + "/") || isSubsection(own, address))
                .isPresent();
    }

    private static boolean isSubsection(String own, String address) {
        return address.contains("sections/") && own.startsWith(address + ".");
    }
}
