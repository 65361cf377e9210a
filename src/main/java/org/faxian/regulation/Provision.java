package org.faxian.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An addressable part of a text (条款): 编 章 节 条 款 项 目, a numbered section of a document without articles, or an annex.
 */
public sealed interface Provision {

    /** Returns the provisions directly below this one, in text order. */
    List<? extends Provision> children();

    /** A division that groups articles: 编, 章 or 节. */
    sealed interface Division extends Provision {
        /** Returns the label as written: 第一章. */
        String label();

        /** Returns the heading without its label: 总则; may be empty. */
        String heading();

        @Override
        List<Provision> children();
    }

    /** A part (编) or sub-part (分编). */
    record Part(String label, String heading, List<Provision> children) implements Division {
        public Part {
            children = List.copyOf(children);
        }
    }

    /** A chapter (章). */
    record Chapter(String label, String heading, List<Provision> children) implements Division {
        public Chapter {
            children = List.copyOf(children);
        }
    }

    /** A section of a chapter (节). */
    record Section(String label, String heading, List<Provision> children) implements Division {
        public Section {
            children = List.copyOf(children);
        }
    }

    /**
     * An article (条).
     *
     * @param label as written: 第五条之一
     * @param heading the heading in 【】 after the label, if there is one
     * @param children its paragraphs; the first begins after the label
     */
    record Article(ArticleNumber number, String label, Optional<String> heading, List<Paragraph> children)
            implements Provision {
        public Article {
            Objects.requireNonNull(number, "number");
            children = List.copyOf(children);
        }

        /** Returns the text after the label, one line for each paragraph, subparagraph and item. */
        public String text() {
            return String.join("\n", Provision.lines(children));
        }
    }

    /**
     * A paragraph (款): unnumbered, identified by its position.
     *
     * @param position from 1 upwards
     */
    record Paragraph(int position, String text, List<Subparagraph> children) implements Provision {
        public Paragraph {
            Objects.requireNonNull(text, "text");
            children = List.copyOf(children);
        }
    }

    /** A subparagraph (项): （一）. */
    record Subparagraph(String label, String text, List<Item> children) implements Provision {
        public Subparagraph {
            children = List.copyOf(children);
        }
    }

    /** An item (目): 1. */
    record Item(String label, String text) implements Provision {
        @Override
        public List<Provision> children() {
            return List.of();
        }
    }

    /**
     * A numbered section of a document without articles: 一、 or （一） or 1. or （1） or 1.1.
     *
     * @param number its path, {@code 1.2.3}
     * @param label as written: （二）
     * @param text the text after the label on its line
     * @param children nested sections and unnumbered paragraphs, in text order
     */
    record NumberedSection(String number, String label, String text, List<Provision> children) implements Provision {
        public NumberedSection {
            children = List.copyOf(children);
        }
    }

    /**
     * An annex (附件, 附录, 附表).
     *
     * @param position from 1 upwards
     * @param label as written: 附件1
     * @param heading its title; may be empty
     */
    record Annex(int position, String label, String heading, List<Provision> children) implements Provision {
        public Annex {
            children = List.copyOf(children);
        }
    }

    /** Returns the provision's own line, without its children; empty if it has none. */
    default String line() {
        return switch (this) {
            case Division division -> join(division.label(), division.heading());
            case Article article -> join(article.label(), article.heading().orElse(""));
            case Paragraph paragraph -> paragraph.text();
            case Subparagraph subparagraph -> subparagraph.label() + subparagraph.text();
            case Item item -> item.label() + item.text();
            case NumberedSection section -> numbered(section.label(), section.text());
            case Annex annex -> join(annex.label(), annex.heading());
        };
    }

    /** Returns the lines of the provisions and their descendants; an article's label is on its first line. */
    static List<String> lines(List<? extends Provision> provisions) {
        List<String> lines = new ArrayList<>();
        provisions.forEach(provision -> addLines(provision, lines));
        return List.copyOf(lines);
    }

    private static void addLines(Provision provision, List<String> lines) {
        int first = lines.size();
        String own = provision.line();
        if (!own.isEmpty()) {
            lines.add(own);
        }
        provision.children().forEach(child -> addLines(child, lines));
        if (provision instanceof Article && !own.isEmpty() && lines.size() > first + 1) {
            lines.set(first, join(own, lines.remove(first + 1)));
        }
    }

    /**
     * Joins label and text. A blank separates a label that ends in a digit (3.2) from a text that may begin with one.
     */
    private static String numbered(String label, String text) {
        boolean endsInDigit = !label.isEmpty() && Character.isDigit(label.charAt(label.length() - 1));
        return endsInDigit ? join(label, text) : label + text;
    }

    private static String join(String label, String text) {
        return label.isEmpty() || text.isEmpty() ? label + text : label + "　" + text;
    }
}
