package org.faxian.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parser for the subjects (主题分类) under which a document is filed, as written on pages and in lists. */
public final class Subjects {
    /** Separates several subjects; 、 and ， occur within class names. */
    private static final Pattern BETWEEN = Pattern.compile("[；;|｜]");

    /** Separates a class from a class within it: 综合政务\政务公开. */
    private static final Pattern WITHIN = Pattern.compile("[/／\\\\＼>＞→»]+|[-—－–]{1,2}");

    /** Maximum length in characters; a longer cell is running text. */
    private static final int LONGEST = 60;

    private Subjects() {}

    /** Returns the subjects, each from the widest class to the narrowest, joined by slashes: 综合政务/政务公开. */
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
