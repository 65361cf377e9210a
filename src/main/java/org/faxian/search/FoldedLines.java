package org.faxian.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.text.FoldedText;

/**
 * Lines of a text, folded lazily. If the likeliest lines come first, most lines are never folded.
 *
 * <p>Not thread-safe.
 */
final class FoldedLines {
    private final TextAnalysis analysis;
    private final Iterator<String> ahead;
    private final List<FoldedText> folded = new ArrayList<>();

    FoldedLines(Stream<String> lines, TextAnalysis analysis) {
        this.ahead = lines.iterator();
        this.analysis = analysis;
    }

    /** Returns whether any line contains the string. */
    boolean hold(String string) {
        FoldedText sought = analysis.fold(string);
        if (folded.stream().anyMatch(line -> line.contains(sought))) {
            return true;
        }
        while (ahead.hasNext()) {
            FoldedText line = analysis.fold(ahead.next());
            folded.add(line);
            if (line.contains(sought)) {
                return true;
            }
        }
        return false;
    }
}
