package org.faxian.ingest.extract.ocr;

import java.util.List;
import org.faxian.ingest.extract.layout.PlacedLine;
import org.faxian.ingest.extract.paragraph.WhiteSpace;

/**
 * The result of OCR for one page.
 *
 * @param lines the lines, in pixels
 * @param characters the number of characters in all words
 * @param sure the number of characters in words of which the program is sure
 */
record OcrPage(List<PlacedLine> lines, int characters, int sure) {
    private static final String WORD = "5";
    private static final int LEVEL = 0;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;
    /** Minimum confidence in percent; on average the program gives noise 30 and clear print 90. */
    private static final double SURE = 60;

    OcrPage {
        lines = List.copyOf(lines);
    }

    /** Parses the table of Tesseract. */
    static OcrPage of(List<String> table, int page) {
        int characters = 0;
        int sure = 0;
        for (String row : table) {
            String[] columns = row.split("\t", -1);
            if (columns.length > TEXT && columns[LEVEL].equals(WORD)) {
                int length = WhiteSpace.strip(columns[TEXT]).length();
                characters += length;
                sure += Double.parseDouble(columns[CONFIDENCE]) >= SURE ? length : 0;
            }
        }
        return new OcrPage(OcrLines.of(table, page), characters, sure);
    }
}
