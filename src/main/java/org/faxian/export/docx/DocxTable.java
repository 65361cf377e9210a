package org.faxian.export.docx;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.faxian.export.manuscript.Block;
import org.faxian.export.zip.XmlPart;

/** A table with borders, as wide as the text. */
final class DocxTable {
    /** In twips: 156 mm. */
    private static final int WIDTH = 8844;

    /** Word opens no table with more columns. */
    private static final int MOST_COLUMNS = 63;

    private DocxTable() {}

    static void write(Block.Table table, XmlPart xml, DocxParagraphs paragraphs) throws IOException {
        List<List<String>> rows = table.rows().stream().map(DocxTable::fitting).toList();
        int[] widths = ColumnWidths.of(rows, WIDTH);
        xml.start("w:tbl");
        properties(xml);
        xml.start("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", String.valueOf(width));
        }
        xml.end();
        for (List<String> row : rows) {
            xml.start("w:tr");
            for (int i = 0; i < row.size(); i++) {
                cell(row.get(i), widths[i], xml, paragraphs);
            }
            xml.end();
        }
        xml.end();
    }

    private static void properties(XmlPart xml) throws IOException {
        xml.start("w:tblPr");
        xml.empty("w:tblStyle", "w:val", "TableGrid");
        xml.empty("w:tblW", "w:w", String.valueOf(WIDTH), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.end();
    }

    private static void cell(String text, int width, XmlPart xml, DocxParagraphs paragraphs) throws IOException {
        xml.start("w:tc").start("w:tcPr");
        xml.empty("w:tcW", "w:w", String.valueOf(width), "w:type", "dxa").end();
        paragraphs.line("TableText", text);
        xml.end();
    }

    /** Returns the row with the cells beyond the last column of Word joined into that column. */
    private static List<String> fitting(List<String> row) {
        if (row.size() <= MOST_COLUMNS) {
            return row;
        }
        String last = String.join(" ", row.subList(MOST_COLUMNS - 1, row.size()));
        return IntStream.range(0, MOST_COLUMNS)
                .mapToObj(i -> i < MOST_COLUMNS - 1 ? row.get(i) : last)
                .toList();
    }
}
