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
 * @param path the address of its article, section or annex; absent outside the provisions
 * @param fragment the place within the path: {@code p2-3} for the third 项 of the second 款; absent if it has none
 * @param anchor the fragment on the page of the whole regulation; absent if it has none
 * @param level the level of a division or numbered section, from 1; 0 for other lines
 * @param above the headings above it; may be empty
 * @param label the label as written: 第五条, 第一章, （二）; may be empty
 * @param heading the heading of a division, article or annex; may be empty
 * @param text the text after the label; may be empty
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

    /** The kind of a line. */
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

        /** Returns the kind as used in CSS classes and JSON. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns whether the line starts a part with an address of its own. */
    public boolean begins() {
        return kind == Kind.ARTICLE || kind == Kind.SECTION || kind == Kind.ANNEX;
    }

    /** Returns the name for a list of places: the label, with the start of the text if the label says little. */
    public String name() {
        return switch (kind) {
            case ARTICLE -> label;
            case DIVISION, ANNEX -> heading.isEmpty() ? label : label + "　" + heading;
            default -> label + beginning();
        };
    }

    /** Returns the start of the text, up to the end of the first sentence. */
    public String beginning() {
        String words = Placeholder.without(text);
        int end = words.indexOf('。');
        String sentence = end > 0 ? words.substring(0, end) : words;
        return sentence.length() <= LONGEST_NAME ? sentence : sentence.substring(0, LONGEST_NAME) + "…";
    }

    /** Returns the provision that the line starts or is; empty outside the articles of the main text. */
    public Optional<ProvisionReference> provision() {
        Optional<ArticleNumber> article = path.filter(own -> own.startsWith("articles/"))
                .flatMap(own -> ArticleNumber.parsePath(own.substring("articles/".length())));
        if (kind == Kind.ARTICLE) {
            // The first paragraph is on the line of its article.
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

    /** Returns the CSS classes of the line. */
    public String styles() {
        return kind.code() + (isHeading() ? " heading" : "");
    }

    /**
     * Returns whether the line is a section of a few words without a sentence, which is a heading for the text below.
     */
    private boolean isHeading() {
        return kind == Kind.SECTION
                && text.length() <= LONGEST_HEADING
                && text.chars().noneMatch(c -> SENTENCE_MARKS.indexOf(c) >= 0);
    }

    /** Returns whether the line belongs to the part at the address or to a part below it. */
    boolean isWithin(String address) {
        return path.filter(own -> own.equals(address) || own.startsWith(address + "/") || isSubsection(own, address))
                .isPresent();
    }

    private static boolean isSubsection(String own, String address) {
        return address.contains("sections/") && own.startsWith(address + ".");
    }
}
