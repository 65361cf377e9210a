package org.faxian.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.regulation.ListedDocument;

/**
 * A spreadsheet that lists documents, such as a 规范性文件目录, recognised by its column headers.
 *
 * <p>A row is the list of its cells, including empty ones: the position of a cell determines its column.
 */
public final class DocumentTable {
    private final List<Optional<ListColumn>> columns;
    private final Optional<String> heading;

    private DocumentTable(List<Optional<ListColumn>> columns, Optional<String> heading) {
        this.columns = columns;
        this.heading = heading;
    }

    /** Returns the documents that the sheet lists, or empty if it does not list documents. */
    public static Optional<List<ListedDocument>> of(List<List<String>> rows) {
        for (int i = 0; i < Math.min(DocumentList.TOP, rows.size()); i++) {
            List<Optional<ListColumn>> heads = heads(rows.get(i));
            if (heads.contains(Optional.of(ListColumn.TITLE))) {
                int below = i + (isRestOfHeads(rows, i + 1) ? 2 : 1);
                List<Optional<ListColumn>> columns = merged(rows.subList(Math.max(0, i - 1), below));
                if (columns.stream().flatMap(Optional::stream).distinct().count() > 1) {
                    return Optional.of(new DocumentTable(columns, heading(rows.subList(0, i)))
                            .documents(rows.subList(below, rows.size())));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Optional<ListColumn>> heads(List<String> row) {
        return row.stream().map(ListColumn::of).toList();
    }

    /** Returns whether a second row of headers follows, such as 成文日期 and 公开日期 below 日期. */
    private static boolean isRestOfHeads(List<List<String>> rows, int index) {
        if (index >= rows.size()) {
            return false;
        }
        List<Optional<ListColumn>> heads = heads(rows.get(index));
        return !heads.contains(Optional.of(ListColumn.TITLE))
                && heads.stream().anyMatch(Optional::isPresent)
                && rows.get(index).stream()
                        .allMatch(cell -> cell.isBlank() || ListColumn.of(cell).isPresent());
    }

    /** Merges several rows of headers: for each column the lowest header that is known. */
    private static List<Optional<ListColumn>> merged(List<List<String>> rows) {
        List<Optional<ListColumn>> merged = new ArrayList<>();
        for (List<String> row : rows) {
            List<Optional<ListColumn>> heads = heads(row);
            for (int i = 0; i < heads.size(); i++) {
                if (i == merged.size()) {
                    merged.add(heads.get(i));
                } else if (heads.get(i).isPresent()) {
                    merged.set(i, heads.get(i));
                }
            }
        }
        return merged;
    }

    private static Optional<String> heading(List<List<String>> above) {
        return DocumentList.heading(
                above.stream().map(row -> String.join("", row)).toList());
    }

    private List<ListedDocument> documents(List<List<String>> rows) {
        Optional<String> stated = columns.contains(Optional.of(ListColumn.STATED)) ? Optional.empty() : heading;
        return rows.stream()
                .map(this::row)
                .map(row -> row.document(stated))
                .flatMap(Optional::stream)
                .toList();
    }

    private ListedRow row(List<String> cells) {
        Map<ListColumn, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String cell = ListedCell.tidied(cells.get(i));
            if (!cell.isEmpty()) {
                columns.get(i).ifPresent(column -> values.putIfAbsent(column, cell));
            }
        }
        return new ListedRow(
                cells.stream()
                        .map(ListedCell::tidied)
                        .filter(cell -> !cell.isEmpty())
                        .collect(Collectors.joining("　")),
                values);
    }
}
