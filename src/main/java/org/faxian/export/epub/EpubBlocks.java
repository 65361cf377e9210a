package org.faxian.export.epub;

import java.io.IOException;
import java.util.List;
import org.faxian.export.manuscript.Block;
import org.faxian.export.zip.XmlPart;

/** The blocks of a text as XHTML. */
final class EpubBlocks {
    private static final int DEEPEST = 6;

    private EpubBlocks() {}

    static void cover(Block.Cover cover, XmlPart page) throws IOException {
        page.start("section", "class", "cover", "epub:type", "titlepage").leaf("h1", cover.title());
        for (String line : cover.lines()) {
            page.leaf("p", line);
        }
        page.end();
    }

    /**
     * Writes a block into the body of a page.
     *
     * @param titleLevel the level of the title of the text in the outline
     */
    static void write(Block block, int titleLevel, XmlPart page) throws IOException {
        switch (block) {
            case Block.Cover cover -> cover(cover, page);
            case Block.Contents contents -> throw new IllegalArgumentException(contents.heading());
            case Block.Outlined outlined ->
                page.leaf(
                        "h" + Math.clamp(1L + outlined.level() - titleLevel, 1, DEEPEST),
                        outlined.text(),
                        "id",
                        EpubPage.id(outlined.anchor()));
            case Block.TitleLine line -> line("title-line", line.text(), page);
            case Block.Note note -> line("note", note.text(), page);
            case Block.Article article -> article(article, page);
            case Block.Paragraph paragraph -> page.leaf("p", paragraph.text());
            case Block.ContentsLine line -> line("contents-line", line.text(), page);
            case Block.Signature signature -> line("signature", signature.text(), page);
            case Block.Table table -> table(table, page);
            case Block.Colophon colophon -> colophon(colophon, page);
        }
    }

    private static void line(String style, String text, XmlPart page) throws IOException {
        page.leaf("p", text, "class", style);
    }

    private static void article(Block.Article article, XmlPart page) throws IOException {
        page.start("p", "id", EpubPage.id(article.anchor())).leaf("span", article.label(), "class", "label");
        if (!article.text().isEmpty()) {
            page.text("　" + article.text());
        }
        page.end();
    }

    private static void table(Block.Table table, XmlPart page) throws IOException {
        page.start("table").start("tbody");
        for (List<String> row : table.rows()) {
            page.start("tr");
            for (String cell : row) {
                page.leaf("td", cell);
            }
            page.end();
        }
        page.end().end();
    }

    private static void colophon(Block.Colophon colophon, XmlPart page) throws IOException {
        page.start("section", "class", "colophon", "epub:type", "colophon", "role", "doc-colophon");
        page.leaf("p", colophon.heading());
        for (Block.Colophon.Entry entry : colophon.entries()) {
            page.leaf("p", entry.label() + "：" + entry.value());
        }
        page.end();
    }
}
