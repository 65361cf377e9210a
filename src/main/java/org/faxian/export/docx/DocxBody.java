package org.faxian.export.docx;

import java.io.IOException;
import java.util.regex.Pattern;
import org.faxian.export.manuscript.Block;
import org.faxian.export.manuscript.TextStarts;
import org.faxian.export.zip.XmlPart;

/** The main part of a Word document: each block with the style of its role. */
final class DocxBody implements TextStarts.Reader {
    /** Word has as many styles of headings. */
    private static final int DEEPEST = 9;

    private static final Pattern DIVISION = Pattern.compile("第[^条]{1,8}[编篇分章节].*");
    private static final Pattern ANNEX = Pattern.compile("附.*");

    private final XmlPart xml;
    private final DocxParagraphs paragraphs;
    private int titleLevel;
    private boolean hasCover;
    private boolean afterTable;
    /** A part that begins with a part shares its page. */
    private boolean afterPart;

    DocxBody(XmlPart xml) throws IOException {
        this.xml = xml;
        this.paragraphs = new DocxParagraphs(xml);
        xml.start(
                "w:document",
                "xmlns:w",
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "xmlns:r",
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        xml.start("w:body");
    }

    @Override
    public void textStarts(Block.Title title) {
        paragraphs.beginPage();
    }

    @Override
    public void accept(Block block) throws IOException {
        boolean isTable = block instanceof Block.Table;
        if (isTable && afterTable) {
            // Word joins tables between which nothing stands.
            paragraphs.line("TableText", "");
        }
        write(block);
        afterTable = isTable;
        afterPart = block instanceof Block.PartTitle;
    }

    private void write(Block block) throws IOException {
        switch (block) {
            case Block.Cover cover -> cover(cover);
            case Block.Contents contents -> contents(contents);
            case Block.PartTitle part -> {
                if (!afterPart) {
                    paragraphs.beginPage();
                }
                title(part);
            }
            case Block.Title title -> title(title);
            case Block.TitleLine line -> paragraphs.line("TitleLine", line.text());
            case Block.Note note -> paragraphs.line("Note", note.text());
            case Block.Heading heading -> heading(heading);
            case Block.Article article -> article(article);
            case Block.Paragraph paragraph -> paragraphs.line("BodyText", paragraph.text());
            case Block.ContentsLine line -> paragraphs.line("ContentsLine", line.text());
            case Block.Signature signature -> paragraphs.line("Signature", signature.text());
            case Block.Table table -> DocxTable.write(table, xml, paragraphs);
            case Block.Colophon colophon -> colophon(colophon);
        }
    }

    private void cover(Block.Cover cover) throws IOException {
        hasCover = true;
        paragraphs.line("CoverTitle", cover.title());
        for (String line : cover.lines()) {
            paragraphs.line("CoverLine", line);
        }
        paragraphs.beginPage();
    }

    private void contents(Block.Contents contents) throws IOException {
        paragraphs.beginPage();
        paragraphs.line("TOCHeading", contents.heading());
        for (Block.ContentsEntry entry : contents.entries()) {
            DocxContents.write(entry, xml, paragraphs);
        }
        paragraphs.beginPage();
    }

    private void title(Block.Outlined title) throws IOException {
        titleLevel = title.level();
        outlined(title, "TitleText", Alignment.TITLE);
    }

    private void heading(Block.Heading heading) throws IOException {
        int depth = heading.level() - titleLevel;
        String font = depth <= 1 ? "Heiti" : depth == 2 ? "Kaiti" : "Fangsong";
        if (ANNEX.matcher(heading.text()).matches()) {
            paragraphs.beginPage();
            outlined(heading, "Heiti", Alignment.OF_STYLE);
        } else {
            boolean isDivision = DIVISION.matcher(heading.text()).matches();
            outlined(heading, font, isDivision ? Alignment.CENTRED : Alignment.INDENTED);
        }
    }

    private void outlined(Block.Outlined outlined, String font, Alignment alignment) throws IOException {
        paragraphs.start("Heading" + Math.min(outlined.level(), DEEPEST), alignment);
        paragraphs.startBookmark(outlined.anchor());
        paragraphs.run(font, outlined.text());
        paragraphs.endBookmark();
        paragraphs.end();
    }

    private void article(Block.Article article) throws IOException {
        paragraphs.start("BodyText");
        paragraphs.startBookmark(article.anchor());
        paragraphs.run("Heiti", article.label());
        paragraphs.endBookmark();
        if (!article.text().isEmpty()) {
            paragraphs.run("", "　" + article.text());
        }
        paragraphs.end();
    }

    private void colophon(Block.Colophon colophon) throws IOException {
        paragraphs.line("ColophonHeading", colophon.heading());
        for (Block.Colophon.Entry entry : colophon.entries()) {
            paragraphs.line("Colophon", entry.label() + "：" + entry.value());
        }
    }

    /** Writes the end of the part. */
    void close() throws IOException {
        if (afterTable) {
            paragraphs.line("TableText", "");
        }
        page();
        xml.close();
    }

    /** Writes size and margins of pages (GB/T 9704): A4; 37, 26, 35 and 28 mm from the top clockwise, in twips. */
    private void page() throws IOException {
        xml.start("w:sectPr");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rId4");
        xml.empty("w:footerReference", "w:type", "even", "r:id", "rId5");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "2098",
                "w:right",
                "1474",
                "w:bottom",
                "1984",
                "w:left",
                "1588",
                "w:header",
                "851",
                "w:footer",
                "1304",
                "w:gutter",
                "0");
        if (hasCover) {
            // The first page has a footer of its own, which is empty.
            xml.empty("w:titlePg");
        }
        xml.end();
    }
}
