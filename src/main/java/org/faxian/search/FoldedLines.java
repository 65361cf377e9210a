package org.faxian.search;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.text.FoldedText;

/**
 * Lines of a text, each folded when it is first needed: where the likeliest come first, most are never.
 *
 * <p>Not safe for several threads.
 */
final class FoldedLines {
    private final TextAnalysis analysis;
    private final Iterator<String> ahead;
    private final List<FoldedText> folded = new ArrayList<>();

    FoldedLines(Stream<String> lines, TextAnalysis analysis) {
        this.ahead = lines.iterator();
        this.analysis = analysis;
    }

    /** Whether the string stands in one of them. */
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
