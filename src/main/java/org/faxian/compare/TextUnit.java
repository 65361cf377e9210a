package org.faxian.compare;

import java.util.List;
import java.util.Objects;

/**
 * A unit of comparison: an article, a numbered section with its paragraphs, a heading, or a zone around the provisions.
 *
 * @param path address of the article, section or annex: {@code articles/5}; empty if it has none
 * @param label label as written: 第五条, 第一章, （二）; may be empty
 * @param heading heading of an article, division or annex; may be empty; also part of the text
 * @param above headings above the unit; may be empty
 * @param text everything after the label, with one line for each paragraph, subparagraph and item
 * @param paragraphs offsets in the text of the line breaks after which a new 款 begins, in ascending order
 */
public record TextUnit(
        Kind kind, String path, String label, String heading, String above, String text, List<Integer> paragraphs) {

    /** The kind of a unit. */
    public enum Kind {
        /** The lines above the text: issuing line, number, title. */
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
        /** A paragraph outside any article or section. */
        PARAGRAPH,
        /** The heading of an annex. */
        ANNEX,
        SIGNATURE;

        /** Returns whether a text has at most one unit of this kind. */
        boolean isZone() {
            return switch (this) {
                case TITLE, HISTORY, CONTENTS, PREAMBLE, SIGNATURE -> true;
                case DIVISION, ARTICLE, SECTION, PARAGRAPH, ANNEX -> false;
            };
        }

        /**
         * Returns the family of the kind. Only units of one family can match: an article can become a section but not a
         * heading.
         */
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

    /** Returns the number as in an address: {@code 5-1}, {@code 1.2}; the label if there is no address. */
    public String number() {
        return path.isEmpty() ? label : path.substring(path.lastIndexOf('/') + 1);
    }
}
