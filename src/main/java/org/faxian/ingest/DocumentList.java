package org.faxian.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.regulation.Field;
import org.faxian.regulation.ListedDocument;

/**
 * A table in running text that lists documents, such as a 废止目录, recognised by its column headers.
 *
 * <p>A row is a line with its cells joined by tabs. Empty cells may be missing from a row; its cells are then assigned
 * to columns by their content.
 */
public final class DocumentList {
    static final int TOP = 10;
    private static final Pattern ACT = Pattern.compile("废止|失效|继续有效|保留|修改");
    private static final Pattern STATED_CELL =
            Pattern.compile("(?:拟|予以|宣布|继续|现行|已|不)?(?:废止|失效|有效|保留|修改|修订|部分失效|部分废止)(?:[（(].*[)）])?");

    private final List<String> heads;
    private final Optional<String> heading;

    private DocumentList(List<String> heads, Optional<String> heading) {
        this.heads = heads;
        this.heading = heading;
    }

    /**
     * Returns the documents that the table lists, or empty if it does not list documents.
     *
     * @param rows the rows, the cells of each joined by tabs; a heading may precede the column headers
     */
    public static Optional<List<ListedDocument>> of(List<String> rows) {
        for (int i = 0; i < Math.min(TOP, rows.size()); i++) {
            Optional<DocumentList> list = headedBy(rows.get(i), heading(rows.subList(0, i)));
            if (list.isPresent()) {
                List<String> below = rows.subList(i + 1, rows.size());
                return list.map(table -> below.stream()
                        .filter(row -> cells(row).size() > 1)
                        .map(table::row)
                        .flatMap(Optional::stream)
                        .toList());
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the list with these column headers, or empty if the row is not the header of a list of documents.
     *
     * @param heading the line above the table that says what is done to the documents, if any
     */
    public static Optional<DocumentList> headedBy(String row, Optional<String> heading) {
        List<String> heads = cells(row);
        boolean title = heads.stream().anyMatch(head -> ListColumn.of(head).equals(Optional.of(ListColumn.TITLE)));
        boolean other = heads.stream()
                .map(ListColumn::of)
                .flatMap(Optional::stream)
                .anyMatch(column -> !column.equals(ListColumn.TITLE));
        return title && other && heads.size() > 1 ? Optional.of(new DocumentList(heads, heading)) : Optional.empty();
    }

    /** Returns the line above a table that says what is done to its documents, if any. */
    static Optional<String> heading(List<String> above) {
        return above.stream()
                .map(ListedCell::squeezed)
                .filter(line -> ACT.matcher(line).find())
                .findFirst();
    }

    /** Returns the document that a row lists, or empty if it lists none. */
    public Optional<ListedDocument> row(String row) {
        List<String> cells = cells(row);
        if (cells.equals(heads)) {
            return Optional.empty();
        }
        Map<ListColumn, String> values = cells.size() == heads.size() ? byPosition(cells) : byContent(cells);
        boolean toldByColumn =
                heads.stream().anyMatch(head -> ListColumn.of(head).equals(Optional.of(ListColumn.STATED)));
        return new ListedRow(String.join("　", cells), values).document(toldByColumn ? Optional.empty() : heading);
    }

    private Map<ListColumn, String> byPosition(List<String> cells) {
        Map<ListColumn, String> values = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            ListColumn.of(heads.get(i)).ifPresent(column -> values.putIfAbsent(column, cell));
        }
        return values;
    }

    /**
     * Assigns cells to columns by their content. A serial number matches no column; the longest remaining cell is the
     * title.
     */
    private static Map<ListColumn, String> byContent(List<String> cells) {
        Map<ListColumn, String> values = new HashMap<>();
        for (String cell : cells) {
            String bare = ListedCell.squeezed(cell);
            if (STATED_CELL.matcher(bare).matches()) {
                values.putIfAbsent(ListColumn.STATED, cell);
            } else if (!ListedCell.numbers(cell).isEmpty()) {
                values.putIfAbsent(ListColumn.NUMBER, cell);
            } else if (ListedCell.isDay(cell)) {
                values.putIfAbsent(ListColumn.of(Field.SIGNED_ON), cell);
            } else if (bare.length() > 4
                    && bare.length() > values.getOrDefault(ListColumn.TITLE, "").length()) {
                values.put(ListColumn.TITLE, cell);
            }
        }
        return values;
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\t"))
                .map(ListedCell::tidied)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
