package org.faxian.search.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.faxian.analysis.TextAnalysis;
import org.faxian.search.highlight.Snippet.Range;
import org.faxian.text.FoldedText;

/** A finder of all occurrences of a literal string under the folding of searches. */
public final class LiteralFinder {
    private final TextAnalysis analysis;
    private final FoldedText literal;

    public LiteralFinder(String literal, TextAnalysis analysis) {
        this.analysis = analysis;
        this.literal = analysis.fold(literal);
    }

    /** Returns the occurrences in the line, in order, without overlaps. */
    public List<Range> ranges(String line) {
        return ranges(analysis.fold(line));
    }

    List<Range> ranges(FoldedText line) {
        List<Range> found = new ArrayList<>();
        OptionalInt at = line.indexOf(literal, 0);
        while (at.isPresent()) {
            int following = at.getAsInt() + literal.length();
            found.add(new Range(line.start(at.getAsInt()), line.end(following - 1)));
            at = line.indexOf(literal, following);
        }
        return found;
    }
}
