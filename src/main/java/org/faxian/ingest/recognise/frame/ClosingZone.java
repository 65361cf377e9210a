package org.faxian.ingest.recognise.frame;

import org.faxian.ingest.recognise.line.ClosingLine;
import org.faxian.ingest.recognise.structure.MarkedLines;

/** The beginning of the closing lines of a text. */
final class ClosingZone {
    private static final int MOST_LINES = 40;

    private ClosingZone() {}

    /**
     * Returns the index of the first closing line before {@code end}, or {@code end} if there are no dated closing
     * lines.
     */
    static int start(MarkedLines lines, int from, int end) {
        int start = end;
        boolean dated = false;
        while (start > from && end - start < MOST_LINES) {
            String line = lines.line(start - 1);
            boolean dates = ClosingLine.dates(line);
            if (isProvision(lines, start - 1) || !(dates || ClosingLine.closes(line))) {
                break;
            }
            dated |= dates;
            start--;
        }
        return dated ? start : end;
    }

    private static boolean isProvision(MarkedLines lines, int index) {
        return lines.mark(index).isPresent() && !ClosingLine.isPageMark(lines.line(index));
    }
}
