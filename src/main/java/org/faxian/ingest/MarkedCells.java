package org.faxian.ingest;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Publication marks in tables whose cells are separated by tabs or vertical bars: a label such as 公开属性 or 密级 with its
 * value in the next cell, or below it in a table of two rows.
 *
 * <p>In a longer table, the column lists the marks of other documents and says nothing about this one.
 */
final class MarkedCells {
    private static final Pattern SEPARATOR = Pattern.compile("[\\t|｜]");
    private static final Pattern RULE = Pattern.compile("[-:—]*");
    private static final Set<String> SECRECY = Set.of("密级", "保密级别", "秘密等级", "保密等级", "密级和保密期限");
    private static final Pattern SECRET = Pattern.compile("(?:秘密|机密|绝密)(?:[★☆*].{0,8}|.{0,6})?|内部(?:资料|文件|材料)?");
    private static final String ASKED = "是否公开";

    private MarkedCells() {}

    /** Returns the mark with its label, or empty if no table has one. */
    static Optional<String> in(List<String> lines) {
        List<List<String>> rows = lines.stream()
                .map(MarkedCells::cells)
                .filter(cells -> cells.isEmpty()
                        || !cells.stream().allMatch(cell -> RULE.matcher(cell).matches()))
                .toList();
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> Stream.concat(beside(rows.get(row)), below(rows, row)))
                .findFirst();
    }

    private static List<String> cells(String line) {
        if (line.indexOf('\t') < 0 && line.indexOf('|') < 0 && line.indexOf('｜') < 0) {
            return List.of();
        }
        String inner = line.strip().replaceAll("^[|｜]|[|｜]$", "");
        return SEPARATOR.matcher(inner).find()
                ? Stream.of(SEPARATOR.split(inner, -1))
                        .map(PublicationMark::squeezed)
                        .toList()
                : List.of();
    }

    private static Stream<String> beside(List<String> cells) {
        return IntStream.range(1, cells.size())
                .filter(i -> isMark(cells.get(i - 1), cells.get(i)))
                .mapToObj(i -> cells.get(i - 1) + cells.get(i));
    }

    private static Stream<String> below(List<List<String>> rows, int row) {
        List<String> labels = rows.get(row);
        if (row + 1 >= rows.size() || rows.get(row + 1).size() != labels.size() || goesOn(rows, row)) {
            return Stream.empty();
        }
        List<String> values = rows.get(row + 1);
        return IntStream.range(0, labels.size())
                .filter(i -> isMark(labels.get(i), values.get(i)))
                .mapToObj(i -> labels.get(i) + values.get(i));
    }

    private static boolean goesOn(List<List<String>> rows, int row) {
        return row + 2 < rows.size()
                && rows.get(row + 2).size() == rows.get(row).size();
    }

    private static boolean isMark(String label, String value) {
        String name = label.replaceAll("[:：]$", "");
        return (PublicationMark.isDisclosureLabel(name) && PublicationMark.isNotForAll(value))
                || (SECRECY.contains(name) && SECRET.matcher(value).matches())
                || (name.equals(ASKED) && (value.equals("否") || PublicationMark.isNotForAll(value)));
    }
}
