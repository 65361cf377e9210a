package org.faxian.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads under what a document is filed (主题分类), as pages and lists write it. */
public final class Subjects {
    /** Between several; the names of classes hold 、 and ，. */
    private static final Pattern BETWEEN = Pattern.compile("[；;|｜]");

    /** Between a class and one within it: 综合政务\政务公开. */
    private static final Pattern WITHIN = Pattern.compile("[/／\\\\＼>＞→»]+|[-—－–]{1,2}");

    /** In characters; what is longer is a text and no class. */
    private static final int LONGEST = 60;

    private Subjects() {}

    /** Each from the widest class to the narrowest with a slash between: 综合政务/政务公开. */
    public static List<String> in(String cell) {
        return Arrays.stream(BETWEEN.split(cell))
                .map(subject -> Arrays.stream(WITHIN.split(subject))
                        .map(name -> name.replaceAll("[\\s\\p{Z}]+", ""))
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining("/")))
                .filter(subject -> !subject.isEmpty() && subject.length() <= LONGEST)
                .distinct()
                .toList();
    }
}
