package org.faxian.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RegulationText;

/**
 * A line of a text as written to a file: label and text.
 *
 * @param kind the kind of the line
 * @param label 第一章, 第五条, （一）; may be empty
 * @param text the text after the label; may be empty
 */
record ExportLine(Kind kind, String label, String text) {

    /** The kind of a line, as far as formats distinguish it. */
    enum Kind {
        HEAD,
        DIVISION,
        ARTICLE,
        ANNEX,
        PLAIN
    }

    /** Returns all lines of the text in reading order, with annexes at the end. */
    static List<ExportLine> of(RegulationText text) {
        List<ExportLine> lines = new ArrayList<>();
        text.titleBlock().forEach(line -> lines.add(new ExportLine(Kind.HEAD, "", line)));
        plain(text.history(), lines);
        plain(text.contents(), lines);
        plain(text.preamble(), lines);
        text.provisions().forEach(provision -> add(provision, lines));
        plain(text.signature(), lines);
        text.annexes().forEach(annex -> add(annex, lines));
        return lines;
    }

    private static void plain(List<String> texts, List<ExportLine> lines) {
        texts.forEach(text -> lines.add(new ExportLine(Kind.PLAIN, "", text)));
    }

    private static void add(Provision provision, List<ExportLine> lines) {
        switch (provision) {
            case Provision.Division division ->
                lines.add(new ExportLine(Kind.DIVISION, division.label(), division.heading()));
            case Provision.Article article -> {
                addArticle(article, lines);
                return;
            }
            case Provision.Paragraph paragraph -> plain(List.of(paragraph.text()), lines);
            case Provision.Subparagraph subparagraph ->
                lines.add(new ExportLine(Kind.PLAIN, "", subparagraph.label() + subparagraph.text()));
            case Provision.Item item -> lines.add(new ExportLine(Kind.PLAIN, "", item.label() + item.text()));
            case Provision.NumberedSection section -> lines.add(new ExportLine(Kind.PLAIN, "", section.line()));
            case Provision.Annex annex -> {
                lines.add(new ExportLine(Kind.ANNEX, "", label(annex)));
                plain(annex.heading().isEmpty() ? List.of() : List.of(annex.heading()), lines);
            }
        }
        provision.children().forEach(child -> add(child, lines));
    }

    /** Returns the annex's label. A separate file next to the document is an annex by its position only: 废止目录. */
    private static String label(Provision.Annex annex) {
        return annex.label().startsWith("附") ? annex.label() : "附件" + annex.position() + "　" + annex.label();
    }

    /** Adds an article, with its first paragraph on the line of its label. */
    private static void addArticle(Provision.Article article, List<ExportLine> lines) {
        Optional<Provision.Paragraph> first = article.children().stream().findFirst();
        String heading = article.heading().orElse("");
        lines.add(new ExportLine(
                Kind.ARTICLE,
                article.label(),
                heading + first.map(Provision.Paragraph::text).orElse("")));
        first.ifPresent(paragraph -> paragraph.children().forEach(child -> add(child, lines)));
        article.children().stream().skip(1).forEach(paragraph -> add(paragraph, lines));
    }

    /** Returns the whole line as written in statutes. */
    String line() {
        return label.isEmpty() || text.isEmpty() ? label + text : label + "　" + text;
    }
}
