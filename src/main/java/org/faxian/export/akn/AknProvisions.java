package org.faxian.export.akn;

import java.util.List;
import org.faxian.regulation.Provision;

/** The provisions of a text as elements of Akoma Ntoso's hierarchy. */
final class AknProvisions {
    /** Maximum length of a numbered section's text that is the heading of those below it. */
    private static final int LONGEST_HEADING = 40;

    private static final String CELL_END = "\t";

    private final XmlWriter xml;
    private final ElementIds ids;

    AknProvisions(XmlWriter xml, ElementIds ids) {
        this.xml = xml;
        this.ids = ids;
    }

    /**
     * Writes provisions; consecutive lines with cells become one table.
     *
     * @param parent the eId of the element in which they stand; may be empty
     */
    void write(List<? extends Provision> provisions, String parent) {
        int next = 0;
        while (next < provisions.size()) {
            int end = next;
            while (end < provisions.size() && isRow(provisions.get(end))) {
                end++;
            }
            if (end > next) {
                tableParagraph(provisions.subList(next, end), parent);
                next = end;
            } else {
                write(provisions.get(next), parent);
                next++;
            }
        }
    }

    private static boolean isRow(Provision provision) {
        return provision instanceof Provision.Paragraph paragraph
                && paragraph.text().contains(CELL_END)
                && paragraph.children().isEmpty();
    }

    private void write(Provision provision, String parent) {
        switch (provision) {
            case Provision.Part part when parent.startsWith("part_") -> division("subpart", "subpart", part, parent);
            case Provision.Part part -> division("part", "part", part, parent);
            case Provision.Chapter chapter -> division("chapter", "chp", chapter, parent);
            case Provision.Section section -> division("section", "sec", section, parent);
            case Provision.Article article -> article(article, parent);
            case Provision.Paragraph paragraph ->
                listed("paragraph", paragraphId(paragraph, parent), "", paragraph.text(), paragraph);
            case Provision.Subparagraph point -> point(point.label(), point.text(), point, parent);
            case Provision.Item point -> point(point.label(), point.text(), point, parent);
            case Provision.NumberedSection section -> section(section, parent);
            case Provision.Annex annex -> annexWithin(annex, parent);
        }
    }

    private void division(String element, String prefix, Provision.Division division, String parent) {
        String id = ids.labelled(parent, prefix, division.label());
        xml.open(element, "eId", id);
        num(division.label());
        heading("heading", division.heading(), id);
        write(division.children(), id);
        xml.close();
    }

    private void article(Provision.Article article, String parent) {
        String id = ids.numbered(parent, "art", article.number().path().replace("~", "-dup"));
        xml.open("article", "eId", id);
        num(article.label());
        heading("heading", article.heading().orElse(""), id);
        write(article.children(), id);
        xml.close();
    }

    /** Paragraphs of articles are cited by their positions; elsewhere positions need not differ. */
    private String paragraphId(Provision.Paragraph paragraph, String parent) {
        boolean isInArticle = parent.substring(parent.lastIndexOf("__") + 1)
                .replaceFirst("^_", "")
                .startsWith("art_");
        return isInArticle
                ? ids.numbered(parent, "para", String.valueOf(paragraph.position()))
                : ids.counted(parent, "para");
    }

    private void point(String label, String text, Provision provision, String parent) {
        listed("point", ids.labelled(parent, "point", label), label, text, provision);
    }

    /** Writes a provision with its text, or with its text as introduction of the list below it. */
    private void listed(String element, String id, String label, String text, Provision provision) {
        xml.open(element, "eId", id);
        num(label);
        if (provision.children().isEmpty()) {
            text("content", text, id);
        } else {
            String list = ids.numbered(id, "list", "1");
            xml.open("list", "eId", list);
            introduction(text, list);
            write(provision.children(), list);
            xml.close();
        }
        xml.close();
    }

    /** Writes a numbered section of a document without articles: 一、 or （一）. */
    private void section(Provision.NumberedSection section, String parent) {
        boolean isNested = parent.contains("sec_");
        String number = section.number().substring(section.number().lastIndexOf('.') + 1);
        String id = ids.numbered(parent, isNested ? "subsec" : "sec", number);
        xml.open(isNested ? "subsection" : "section", "eId", id);
        num(section.label());
        if (section.children().isEmpty()) {
            text("content", section.text(), id);
        } else if (section.text().length() <= LONGEST_HEADING) {
            heading("heading", section.text(), id);
        } else {
            introduction(section.text(), id);
        }
        write(section.children(), id);
        xml.close();
    }

    /** Writes an annex that stands within another. */
    private void annexWithin(Provision.Annex annex, String parent) {
        String id = ids.counted(parent, "hcontainer");
        xml.open("hcontainer", "eId", id, "name", "annex");
        num(annex.label());
        heading("heading", annex.heading(), id);
        write(annex.children(), id);
        xml.close();
    }

    private void tableParagraph(List<? extends Provision> rows, String parent) {
        String id = paragraphId((Provision.Paragraph) rows.getFirst(), parent);
        xml.open("paragraph", "eId", id);
        xml.open("content", "eId", id + "__content");
        table(rows.stream().map(Provision::line).toList(), id);
        xml.close();
        xml.close();
    }

    private void table(List<String> lines, String parent) {
        List<String[]> rows =
                lines.stream().map(line -> line.split(CELL_END, -1)).toList();
        int width = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        xml.open("table", "eId", ids.counted(parent, "table"));
        for (String[] row : rows) {
            xml.open("tr");
            for (int column = 0; column < width; column++) {
                xml.nested("td", "p", column < row.length ? row[column] : "");
            }
            xml.close();
        }
        xml.close();
    }

    void num(String label) {
        if (!label.isEmpty()) {
            xml.leaf("num", label);
        }
    }

    void heading(String element, String text, String parent) {
        if (!text.isEmpty()) {
            xml.leaf(element, text, "eId", parent + "__" + element);
        }
    }

    private void introduction(String text, String parent) {
        if (!text.isEmpty()) {
            text("intro", text, parent);
        }
    }

    private void text(String element, String text, String parent) {
        xml.open(element, "eId", parent + "__" + element);
        if (text.contains(CELL_END)) {
            table(List.of(text), parent);
        } else {
            xml.leaf("p", text);
        }
        xml.close();
    }
}
