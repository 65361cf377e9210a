package org.faxian.ingest.extract.paragraph;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.ingest.DocumentTable;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.IngestOutcome;
import org.faxian.regulation.ListedDocument;

/** The text of a file of tables: a list of documents, another table, or a regulation written into cells. */
public final class TableText {
    /** Minimum number of lines that begin with 第五条 in a regulation; 一、 and 1. begin the rows of many tables. */
    private static final int ARTICLES = 2;

    private TableText() {}

    /**
     * Returns the result for the tables.
     *
     * @param sheets the cells of each row of each sheet, including empty ones
     * @param rows all rows as paragraphs, the cells of each joined by tabs
     */
    public static Extraction of(String mediaType, List<List<List<String>>> sheets, List<String> rows) {
        List<List<ListedDocument>> lists =
                sheets.stream().map(DocumentTable::of).flatMap(Optional::stream).toList();
        if (!lists.isEmpty()) {
            return new Extraction.Ended(new IngestOutcome.Catalogue(
                    mediaType, lists.stream().flatMap(List::stream).toList(), rows));
        }
        if (!rows.isEmpty()
                && rows.stream().filter(ProvisionLabel::beginsWithBlank).count() < ARTICLES) {
            return new Extraction.Ended(new IngestOutcome.Table(mediaType, rows));
        }
        return new Extraction.Text(new ExtractedText(mediaType, rows, Map.of(), Map.of(), List.of()));
    }
}
