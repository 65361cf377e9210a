package org.faxian.export.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** A Word document as POI opens it. */
public record OpenedDocx(XWPFDocument document) implements AutoCloseable {
    /** An entry of the outline that Word shows. */
    public record Entry(int level, String text) {}

    public static OpenedDocx of(byte[] file) throws IOException {
        return new OpenedDocx(new XWPFDocument(new ByteArrayInputStream(file)));
    }

    /** Returns the paragraphs whose style has a level in the outline. */
    public List<Entry> outline() {
        return document.getParagraphs().stream()
                .filter(paragraph -> outlineLevel(paragraph) > 0)
                .map(paragraph -> new Entry(outlineLevel(paragraph), paragraph.getText()))
                .toList();
    }

    private int outlineLevel(XWPFParagraph paragraph) {
        var properties = document.getStyles()
                .getStyle(paragraph.getStyleID())
                .getCTStyle()
                .getPPr();
        return properties == null || !properties.isSetOutlineLvl()
                ? 0
                : properties.getOutlineLvl().getVal().intValue() + 1;
    }

    XWPFParagraph paragraph(String text) {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph " + text));
    }

    List<List<List<String>>> tables() {
        return document.getTables().stream()
                .map(table -> table.getRows().stream()
                        .map(row -> row.getTableCells().stream()
                                .map(cell -> cell.getText())
                                .toList())
                        .toList())
                .toList();
    }

    /** Returns for each element of the body whether it is a table. */
    List<Boolean> areTables() {
        return document.getBodyElements().stream()
                .map((IBodyElement element) -> element instanceof XWPFTable)
                .toList();
    }

    List<String> bookmarks() {
        return document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getCTP().getBookmarkStartList().stream())
                .map(CTBookmark::getName)
                .toList();
    }

    Stream<CTHyperlink> links() {
        return document.getParagraphs().stream().flatMap(paragraph -> paragraph.getCTP().getHyperlinkList().stream());
    }

    List<String> pageStarts() {
        return document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().getPPr().isSetPageBreakBefore())
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
