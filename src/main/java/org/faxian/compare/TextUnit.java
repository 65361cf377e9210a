package org.faxian.compare;

import java.util.List;
import java.util.Objects;

/**
 * A piece of a text that is compared as one: an article, a numbered section with its paragraphs, a heading, a zone
 * around the provisions.
 *
 * @param path the address of the article, section or annex: {@code articles/5}; empty where it has none
 * @param label as written: 第五条, 第一章, （二）; may be empty
 * @param heading of an article, division or annex; may be empty, and stands in the text, too
 * @param above the headings above it; may be empty
 * @param text everything behind the label, a line each for paragraph, subparagraph and item
 * @param paragraphs the offsets in the text of those line breaks behind which a new 款 begins, from left to right
 */
public record TextUnit(
        Kind kind, String path, String label, String heading, String above, String text, List<Integer> paragraphs) {

    /** What a unit is. */
    public enum Kind {
        /** What stands above the text: issuing line, number, title. */
        TITLE,
        /** The lines of adoption, promulgation and amendment (题注). */
        HISTORY,
        /** The table of contents (目录). */
        CONTENTS,
        PREAMBLE,
        /** The heading of a 编, 章 or 节. */
        DIVISION,
        ARTICLE,
        /** A numbered section of a text without articles. */
        SECTION,
        /** A paragraph that belongs to no article and no section. */
        PARAGRAPH,
        /** The heading of an annex. */
        ANNEX,
        SIGNATURE;

        /** Whether it is the only one of its kind in a text. */
        boolean isZone() {
            return switch (this) {
                case TITLE, HISTORY, CONTENTS, PREAMBLE, SIGNATURE -> true;
                case DIVISION, ARTICLE, SECTION, PARAGRAPH, ANNEX -> false;
            };
        }

        /** What one may have become is of one family: an article a section, but no article a heading. */
        Kind family() {
            return this == SECTION || this == PARAGRAPH ? ARTICLE : this;
        }
    }

    public TextUnit {
        Objects.requireNonNull(kind, "kind");
        paragraphs = List.copyOf(paragraphs);
        for (int offset : paragraphs) {
            if (text.charAt(offset) != '\n') {
                throw new IllegalArgumentException("a paragraph begins behind a line break, found none at " + offset);
            }
        }
    }

    /** The number as an address has it: {@code 5-1}, {@code 1.2}; the label where there is no address. */
    public String number() {
        return path.isEmpty() ? label : path.substring(path.lastIndexOf('/') + 1);
    }
}
