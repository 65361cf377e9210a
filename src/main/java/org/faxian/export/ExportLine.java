package org.faxian.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RegulationText;

/**
 * A line of a text as it is written into a file: what heads it, and what stands behind that.
 *
 * @param kind what the line is
 * @param label 第一章, 第五条, （一）; may be empty
 * @param text behind the label; may be empty
 */
record ExportLine(Kind kind, String label, String text) {

    /** What a line is, as far as files show it. */
    enum Kind {
        HEAD,
        DIVISION,
        ARTICLE,
        ANNEX,
        PLAIN
    }

    /** All lines of the text, in the order in which they are read: annexes at the end. */
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

    /** A file that lies beside the document is an annex by its place alone: 废止目录. */
    private static String label(Provision.Annex annex) {
        return annex.label().startsWith("附") ? annex.label() : "附件" + annex.position() + "　" + annex.label();
    }

    /** The first paragraph stands on the line of its article, where it has a text of its own. */
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

    /** The whole line as statutes write it. */
    String line() {
        return label.isEmpty() || text.isEmpty() ? label + text : label + "　" + text;
    }
}
