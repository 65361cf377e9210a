package org.faxian.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.ChineseNumeral;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.ListedDocument;

/**
 * Reads a table that lists documents, as a 废止目录 does, by the heads of its columns.
 *
 * <p>A row is a line with its cells joined by tabs. Empty cells may be missing from it; then what is in a cell tells its
 * column.
 */
public final class DocumentList {
    private static final int TOP = 10;
    private static final Pattern ACT = Pattern.compile("废止|失效|继续有效|保留|修改");
    private static final Pattern STATED_CELL =
            Pattern.compile("(?:拟|予以|宣布|继续|现行|已|不)?(?:废止|失效|有效|保留|修改|修订|部分失效|部分废止)(?:[（(].*[)）])?");
    private static final Pattern DATE = Pattern.compile(
            "((?:19|20)\\d{2}|[〇○零一二三四五六七八九]{4})[-./年](\\d{1,2}|[一二三四五六七八九十]{1,3})[-./月](\\d{1,2}|[一二三四五六七八九十]{1,3})日?");

    private enum Column {
        TITLE("(?:文件|法规|规章|规范性文件|行政规范性文件|政策|制度)?(?:标题|名称|题名)|(?:废止|失效|修改)(?:的)?文件名称"),
        NUMBER("(?:发文|文件|原)?(?:字号|文号|编号)|发文号|令号"),
        AUTHORITY("(?:发文|制定|发布|印发|起草|颁布|公布)?(?:机关|单位|部门)"),
        SIGNED("(?:发文|成文|印发|制定|签署|通过)(?:日期|时间)"),
        PUBLISHED("(?:公开|发布|公布|颁布|施行)(?:日期|时间)"),
        STATED("(?:处理|清理|审查)(?:意见|结果|方式|决定|结论)|(?:有效性|效力状态|效力|状态|清理后状态)");

        private final Pattern head;

        Column(String head) {
            this.head = Pattern.compile(head);
        }

        static Optional<Column> of(String cell) {
            String bare = squeezed(cell);
            return Arrays.stream(values())
                    .filter(column -> column.head.matcher(bare).matches())
                    .findFirst();
        }
    }

    private final List<String> heads;
    private final Optional<String> heading;

    private DocumentList(List<String> heads, Optional<String> heading) {
        this.heads = heads;
        this.heading = heading;
    }

    /**
     * The documents that the table lists; empty where it is none of documents.
     *
     * @param rows the cells of each joined by tabs, a heading before the columns' heads, where there is one
     */
    public static Optional<List<ListedDocument>> of(List<String> rows) {
        for (int i = 0; i < Math.min(TOP, rows.size()); i++) {
            Optional<DocumentList> list = headedBy(rows.get(i), heading(rows.subList(0, i)));
            if (list.isPresent()) {
                List<String> beneath = rows.subList(i + 1, rows.size());
                return list.map(table -> beneath.stream()
                        .filter(row -> cells(row).size() > 1)
                        .map(table::row)
                        .flatMap(Optional::stream)
                        .toList());
            }
        }
        return Optional.empty();
    }

    /**
     * A list with these heads of columns; empty where the row is not that of a list of documents.
     *
     * @param heading the line above the table that says what is done to the documents, where there is one
     */
    public static Optional<DocumentList> headedBy(String row, Optional<String> heading) {
        List<String> heads = cells(row);
        boolean title = heads.stream().anyMatch(head -> Column.of(head).equals(Optional.of(Column.TITLE)));
        boolean other =
                heads.stream().map(Column::of).flatMap(Optional::stream).anyMatch(column -> column != Column.TITLE);
        return title && other && heads.size() > 1 ? Optional.of(new DocumentList(heads, heading)) : Optional.empty();
    }

    private static Optional<String> heading(List<String> above) {
        return above.stream()
                .map(DocumentList::squeezed)
                .filter(line -> ACT.matcher(line).find())
                .findFirst();
    }

    /** The document of a row; empty where the row names none. */
    public Optional<ListedDocument> row(String row) {
        List<String> cells = cells(row);
        if (cells.equals(heads)) {
            return Optional.empty();
        }
        Map<Column, String> values = cells.size() == heads.size() ? byPosition(cells) : byContent(cells);
        Optional<String> title = Optional.ofNullable(values.get(Column.TITLE)).map(DocumentList::name);
        Optional<DocumentNumber> number =
                Optional.ofNullable(values.get(Column.NUMBER)).flatMap(DocumentList::number);
        if (title.isEmpty() && number.isEmpty()) {
            return Optional.empty();
        }
        boolean toldByColumn = heads.stream().anyMatch(head -> Column.of(head).equals(Optional.of(Column.STATED)));
        return Optional.of(new ListedDocument(
                String.join("　", cells),
                title,
                number,
                Optional.ofNullable(values.get(Column.AUTHORITY)),
                Optional.ofNullable(values.get(Column.SIGNED)).flatMap(DocumentList::date),
                Optional.ofNullable(values.get(Column.PUBLISHED)).flatMap(DocumentList::date),
                Optional.ofNullable(values.get(Column.STATED)).or(() -> toldByColumn ? Optional.empty() : heading)));
    }

    private Map<Column, String> byPosition(List<String> cells) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            Column.of(heads.get(i)).ifPresent(column -> values.putIfAbsent(column, cell));
        }
        return values;
    }

    /** A serial is none of these, and the longest of what is left is the title. */
    private static Map<Column, String> byContent(List<String> cells) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (String cell : cells) {
            String bare = squeezed(cell);
            if (STATED_CELL.matcher(bare).matches()) {
                values.putIfAbsent(Column.STATED, cell);
            } else if (number(cell).isPresent()) {
                values.putIfAbsent(Column.NUMBER, cell);
            } else if (DATE.matcher(bare).matches()) {
                values.putIfAbsent(Column.SIGNED, cell);
            } else if (bare.length() > 4
                    && bare.length() > values.getOrDefault(Column.TITLE, "").length()) {
                values.put(Column.TITLE, cell);
            }
        }
        return values;
    }

    private static String name(String cell) {
        String bare = cell.strip();
        boolean quoted = bare.startsWith("《") && bare.endsWith("》") && bare.indexOf('《', 1) < 0;
        return quoted ? bare.substring(1, bare.length() - 1) : bare;
    }

    private static Optional<DocumentNumber> number(String cell) {
        return Arrays.stream(squeezed(cell).split("[、，,；;]"))
                .map(one -> one.replaceAll("^[（(]|(?<=号)[)）]$", ""))
                .filter(one -> !one.isEmpty())
                .map(DocumentNumber::parse)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> date(String cell) {
        Matcher m = DATE.matcher(squeezed(cell));
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        OptionalInt year = ChineseNumeral.parse(m.group(1));
        OptionalInt month = ChineseNumeral.parse(m.group(2));
        OptionalInt day = ChineseNumeral.parse(m.group(3));
        try {
            return Optional.of(LocalDate.of(year.orElse(0), month.orElse(0), day.orElse(0)));
        } catch (DateTimeException thirtiethOfFebruary) {
            return Optional.empty();
        }
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.split("\t")) {
            if (!squeezed(cell).isEmpty()) {
                cells.add(cell.replaceAll("[\\s\\p{Z}]+", " ").strip());
            }
        }
        return cells;
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", "");
    }
}
