package org.faxian.ingest.recognise.frame;

import java.util.regex.Pattern;
import org.faxian.ingest.recognise.structure.MarkedLines;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/** The beginning of the annexes: a heading line after the last provision. */
final class AnnexStart {
    static final Pattern HEADING = Pattern.compile("^(附" + Blanks.FEW + "(?:件|录|表|图)?" + Blanks.FEW
            + "[0-9０-９一二三四五六七八九十]{0,3}" + Blanks.FEW + "[:：.、．]?)(.*)$");
    private static final int LONGEST = 80;

    private AnnexStart() {}

    /** Returns the index of the first annex heading, or {@code end} if there is none. */
    static int of(MarkedLines lines, int from, int end) {
        MarkedLines part = lines.part(0, end);
        int next = part.firstArticle(from);
        boolean articles = next < end;
        int last = 0;
        for (int i = articles ? next : from + 1; i < end; i++) {
            last = part.article(i).map(a -> a.number().main()).orElse(last);
            next = next < i ? part.firstArticle(i) : next;
            boolean mayBe = lines.line(i).charAt(0) == '附';
            if (mayBe
                    && isHeading(lines.line(i), articles || signedBefore(lines, from, i))
                    && !goesOn(part, next, last)) {
                return i;
            }
        }
        return end;
    }

    /**
     * Returns whether the line is the heading of an annex. A title after the label counts only if {@code withTitle}:
     * without a signature before it, the line may be a list of annexes (附件：1.… 2.…).
     */
    static boolean isHeading(String line, boolean withTitle) {
        if (line.length() > LONGEST || line.charAt(0) != '附') {
            return false;
        }
        var m = HEADING.matcher(line);
        if (!m.matches()) {
            return false;
        }
        String label = Blanks.drop(m.group(1));
        String heading = Blanks.strip(m.group(2));
        boolean apart = label.matches(".*[:：.、．0-9０-９一二三四五六七八九十]$") || !heading.equals(m.group(2));
        if (heading.isEmpty()) {
            return label.length() > 1;
        }
        return withTitle && apart && !heading.matches(".*[。；].*");
    }

    private static boolean signedBefore(MarkedLines lines, int from, int index) {
        for (int i = index - 1; i >= Math.max(from, index - 12); i--) {
            if (DateReader.whole(lines.line(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns whether the sequence of articles continues after the line, so that the heading is a line of an article.
     */
    private static boolean goesOn(MarkedLines lines, int next, int last) {
        return next < lines.size()
                && lines.article(next)
                        .filter(a -> a.number().main() == last + 1)
                        .isPresent();
    }
}
