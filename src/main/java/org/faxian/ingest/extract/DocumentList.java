package org.faxian.ingest.extract;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Tells a table that lists documents, as a 废止目录 does, by the heads of its columns. */
final class DocumentList {
    private static final int TOP = 10;
    private static final Pattern TITLE =
            Pattern.compile("(?:文件|法规|规章|规范性文件|行政规范性文件|政策|制度)?(?:标题|名称|题名)|(?:废止|失效|修改)文件名称");
    private static final Pattern NUMBER = Pattern.compile("(?:发文|文件|原)?(?:字号|文号|编号)|发文号|令号");

    private DocumentList() {}

    /**
     * How many documents the table lists; empty where it is none of documents.
     *
     * @param rows the cells of each joined by tabs
     */
    static OptionalInt size(List<String> rows) {
        for (int i = 0; i < Math.min(TOP, rows.size()); i++) {
            List<String> heads = cells(rows.get(i));
            if (heads.stream().anyMatch(head -> TITLE.matcher(head).matches())
                    && heads.stream().anyMatch(head -> NUMBER.matcher(head).matches())) {
                return OptionalInt.of((int) rows.stream()
                        .skip(i + 1L)
                        .filter(row -> cells(row).size() > 1)
                        .count());
            }
        }
        return OptionalInt.empty();
    }

    private static List<String> cells(String row) {
        return Arrays.stream(row.split("\t"))
                .map(cell -> cell.replaceAll("[\\s\\p{Z}]+", ""))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
