package org.faxian.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table as CSV (RFC 4180) for spreadsheets: UTF-8 with byte order mark, and protected against formulas.
 *
 * @param head the column titles
 */
public record CsvTable(List<String> head, List<List<String>> rows) {
    /** The media type of the file. */
    public static final String MEDIA_TYPE = "text/csv; charset=utf-8";

    private static final String MARK = "\uFEFF";
    /** The characters that start a formula in a spreadsheet, including their wide forms. */
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    public CsvTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Returns the content of the file. */
    public byte[] bytes() {
        return Stream.concat(Stream.of(head), rows.stream())
                .map(CsvTable::line)
                .collect(Collectors.joining("\r\n", MARK, "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTable::cell).collect(Collectors.joining(","));
    }

    /** Formats a cell. A leading apostrophe turns a would-be formula into text. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean isPlain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
