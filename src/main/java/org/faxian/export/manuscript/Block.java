package org.faxian.export.manuscript;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A part of a made document, with the role that decides its typography. */
public sealed interface Block {

    /** A block that is an entry of the outline: a heading in Word, a bookmark in PDF. */
    sealed interface Outlined extends Block {
        /** Returns the level in the outline, from 1 downwards; a level follows the previous one by at most one step. */
        int level();

        /** Returns the whole line of the heading. */
        String text();

        /** Returns the name of the place, unique in the document: {@code k3v…}, {@code k3v…/chapters/2}. */
        String anchor();
    }

    /** The cover of a compilation: its title, and lines such as the day and the publisher. */
    record Cover(String title, List<String> lines) implements Block {
        public Cover {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The contents of a document, in order.
     *
     * @param heading 目录
     */
    record Contents(String heading, List<ContentsEntry> entries) implements Block {
        public Contents {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry of the contents.
     *
     * @param level level of the entry, from 1 downwards
     * @param anchor the place to which it leads
     */
    record ContentsEntry(int level, String text, String anchor) {}

    /** A part of a compilation: a preface, a group of texts, an index. It begins a new page. */
    record PartTitle(int level, String text, String anchor) implements Outlined {}

    /** The title of a text (标题). In a compilation it begins a new page. */
    record Title(int level, String text, String anchor) implements Outlined {}

    /** A line beside the title: an authority, a number, an order. */
    record TitleLine(String text) implements Block {}

    /** A line of adoption, promulgation and amendment below the title (题注), or a note on the status. */
    record Note(String text) implements Block {}

    /** A heading within a text: 第一章　总则, 附件1, 一、工作目标. */
    record Heading(int level, String text, String anchor) implements Outlined {}

    /**
     * The first paragraph of an article (条).
     *
     * @param label 第五条
     * @param text the text after the label; may be empty
     */
    record Article(String label, String text, String anchor) implements Block {}

    /** A paragraph of the text. */
    record Paragraph(String text) implements Block {}

    /** A line of the table of contents that the original has. */
    record ContentsLine(String text) implements Block {}

    /** Authority or date at the end of a text (落款). */
    record Signature(String text) implements Block {}

    /**
     * A table.
     *
     * @param rows rows of cells, each with the same number of cells
     */
    record Table(List<List<String>> rows) implements Block {
        public Table {
            int columns = rows.stream().mapToInt(List::size).max().orElse(0);
            rows = rows.stream().map(row -> filled(row, columns)).toList();
        }

        private static List<String> filled(List<String> row, int columns) {
            return Stream.concat(row.stream(), Collections.nCopies(columns - row.size(), "").stream())
                    .toList();
        }
    }

    /**
     * The facts on a text, after it: source, status, day and checksums.
     *
     * @param heading the line that begins it
     */
    record Colophon(String heading, List<Entry> entries) implements Block {
        /** A fact. */
        public record Entry(String label, String value) {
            public Entry {
                Objects.requireNonNull(label, "label");
                Objects.requireNonNull(value, "value");
            }
        }

        public Colophon {
            entries = List.copyOf(entries);
        }
    }
}
