package org.faxian.ingest;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Field;
import org.faxian.regulation.ListedDocument;

/**
 * One row of a table that lists documents.
 *
 * @param row the original row
 * @param values the cells by column; none is empty
 */
record ListedRow(String row, Map<ListColumn, String> values) {
    /** Cells without information, and labels below a table. */
    private static final String NONE = "合计|总计|小计|[/—－-]+|无";

    /**
     * Returns the document that the row lists, or empty if it lists none.
     *
     * @param stated the status stated for all documents of the table, if it has no column for it
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
                days(),
                Optional.ofNullable(values.get(ListColumn.STATED)).or(() -> stated),
                Optional.ofNullable(values.get(ListColumn.SUBJECT))
                        .filter(cell -> !cell.matches(NONE))
                        .map(Subjects::in)
                        .orElse(List.of()),
                new ListedDocument.End(
                        day(ListColumn.ENDED),
                        unread(ListColumn.ENDED),
                        Optional.ofNullable(values.get(ListColumn.INSTRUMENT))),
                ListColumn.DAYS.stream()
                        .flatMap(column -> unread(column).stream())
                        .toList()));
    }

    private static boolean isTitle(String name) {
        return !name.matches(NONE) && !ListColumn.of(name).equals(Optional.of(ListColumn.TITLE));
    }

    private Map<Field, LocalDate> days() {
        Map<Field, LocalDate> days = new EnumMap<>(Field.class);
        ListColumn.DAYS.forEach(
                column -> day(column).ifPresent(day -> days.put(column.day().orElseThrow(), day)));
        return days;
    }

    private Optional<LocalDate> day(ListColumn column) {
        return Optional.ofNullable(values.get(column)).flatMap(ListedCell::day);
    }

    /** Returns the text of the column if it is not a date. */
    private Optional<String> unread(ListColumn column) {
        return Optional.ofNullable(values.get(column))
                .filter(cell -> ListedCell.day(cell).isEmpty() && !cell.matches(NONE));
    }
}
