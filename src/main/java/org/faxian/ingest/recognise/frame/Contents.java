package org.faxian.ingest.recognise.frame;

import java.util.Optional;
import org.faxian.ingest.recognise.head.HeadLine;
import org.faxian.ingest.recognise.structure.MarkedLines;
import org.faxian.text.Blanks;
import org.faxian.text.Letters;

/** The table of contents (目录), which repeats headings and must not be mistaken for them. */
final class Contents {
    private Contents() {}

    /** Returns the index of the first line after the table of contents, or {@code from} if there is none. */
    static int end(MarkedLines lines, int from) {
        int firstArticle = lines.firstArticle(from);
        int title = titleLine(lines, from, firstArticle);
        int first = firstDivision(lines, Math.max(from, title), firstArticle);
        if (first < firstArticle) {
            for (int i = first + 1; i < firstArticle; i++) {
                if (lines.division(i).isPresent() && sameHeading(lines.line(first), lines.line(i))) {
                    return i;
                }
            }
        }
        return title < 0 ? from : endWithoutRepeat(lines, title, firstArticle);
    }

    /** Returns the index at which the table of contents begins, given its end. */
    static int start(MarkedLines lines, int from, int end) {
        if (end == from) {
            return end;
        }
        int title = titleLine(lines, from, end);
        return title < 0 ? firstDivision(lines, from, end) : title;
    }

    private static int titleLine(MarkedLines lines, int from, int to) {
        for (int i = from; i < to; i++) {
            if (HeadLine.isContents(lines.line(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int firstDivision(MarkedLines lines, int from, int to) {
        int index = from;
        while (index < to && lines.division(index).isEmpty()) {
            index++;
        }
        return index;
    }

    /** Returns the end of a table on one line, of numbered entries, or of headings that the text does not repeat. */
    private static int endWithoutRepeat(MarkedLines lines, int title, int firstArticle) {
        Optional<String> first = title + 1 < lines.size() ? Optional.of(lines.line(title + 1)) : Optional.empty();
        for (int i = title + 2; first.isPresent() && i < Math.min(lines.size(), title + 400); i++) {
            if (sameHeading(first.get(), lines.line(i))) {
                return i;
            }
        }
        boolean oneLine = first.filter(l -> l.split("第[一二三四五六七八九十]{1,3}[编章节]", -1).length > 2)
                .isPresent();
        if (oneLine) {
            return title + 2;
        }
        return firstArticle < lines.size() && firstArticle - title < 400
                ? lastEntry(lines, title, firstArticle)
                : title + 1;
    }

    private static int lastEntry(MarkedLines lines, int title, int firstArticle) {
        int end = title + 1;
        while (end < firstArticle && lines.division(end).isPresent()) {
            end++;
        }
        return end;
    }

    private static boolean sameHeading(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String heading) {
        String compact = heading.length() > 100 ? heading : Blanks.drop(heading);
        return Letters.in(
                compact.replaceFirst("[.…·．。]{2,}.*$|[（(]?第?[0-9]{1,4}[-—－][0-9]{1,4}条?[）)]?$|[0-9]{1,4}$", ""));
    }
}
