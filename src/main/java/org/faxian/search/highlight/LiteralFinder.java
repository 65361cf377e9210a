package org.faxian.search.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.faxian.analysis.TextAnalysis;
import org.faxian.search.highlight.Snippet.Range;
import org.faxian.text.FoldedText;

/** Finds a string wherever it stands, however either is written, and nothing that is merely like it. */
public final class LiteralFinder {
    private final TextAnalysis analysis;
    private final FoldedText literal;

    public LiteralFinder(String literal, TextAnalysis analysis) {
        this.analysis = analysis;
        this.literal = analysis.fold(literal);
    }

    /** The places in the line, in order, none overlapping another. */
    public List<Range> ranges(String line) {
        return ranges(analysis.fold(line));
    }

    List<Range> ranges(FoldedText line) {
        List<Range> found = new ArrayList<>();
        OptionalInt at = line.indexOf(literal, 0);
        while (at.isPresent()) {
            int behind = at.getAsInt() + literal.length();
            found.add(new Range(line.start(at.getAsInt()), line.end(behind - 1)));
            at = line.indexOf(literal, behind);
        }
        return found;
    }
}
