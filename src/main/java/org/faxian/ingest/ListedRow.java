package org.faxian.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.ListedDocument;

/**
 * The cells of one row of a table that lists documents, by what their columns tell; none is empty.
 *
 * @param row the row as it stands
 */
record ListedRow(String row, Map<ListColumn, String> values) {
    /** What stands in a cell that tells nothing, and beneath a table. */
    private static final String NONE = "合计|总计|小计|[/—－-]+|无";

    /**
     * The document that the row lists; empty where it names none.
     *
     * @param stated what is said of all documents of the table, where it has no column for that
     */
    Optional<ListedDocument> document(Optional<String> stated) {
        Optional<String> title = Optional.ofNullable(values.get(ListColumn.TITLE))
                .map(ListedCell::name)
                .filter(ListedRow::isTitle);
        List<DocumentNumber> numbers = Optional.ofNullable(values.get(ListColumn.NUMBER))
                .map(ListedCell::numbers)
                .orElse(List.of());
        if (title.isEmpty() && numbers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ListedDocument(
                row,
                title,
                numbers,
                Optional.ofNullable(values.get(ListColumn.AUTHORITY)),
                day(ListColumn.SIGNED),
                day(ListColumn.PUBLISHED),
                Optional.ofNullable(values.get(ListColumn.STATED)).or(() -> stated),
                Optional.ofNullable(values.get(ListColumn.SUBJECT))
                        .filter(cell -> !cell.matches(NONE))
                        .map(Subjects::in)
                        .orElse(List.of()),
                new ListedDocument.End(
                        day(ListColumn.ENDED),
                        unread(ListColumn.ENDED),
                        Optional.ofNullable(values.get(ListColumn.INSTRUMENT))),
                Stream.of(ListColumn.SIGNED, ListColumn.PUBLISHED)
                        .flatMap(column -> unread(column).stream())
                        .toList()));
    }

    private static boolean isTitle(String name) {
        return !name.matches(NONE) && !ListColumn.of(name).equals(Optional.of(ListColumn.TITLE));
    }

    private Optional<LocalDate> day(ListColumn column) {
        return Optional.ofNullable(values.get(column)).flatMap(ListedCell::day);
    }

    /** What stands in the column and is no day. */
    private Optional<String> unread(ListColumn column) {
        return Optional.ofNullable(values.get(column))
                .filter(cell -> ListedCell.day(cell).isEmpty() && !cell.matches(NONE));
    }
}
