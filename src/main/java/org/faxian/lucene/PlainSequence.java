package org.faxian.lucene;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** A stream of given tokens, one per position, with a gap between lines that no phrase crosses. */
final class PlainSequence extends TokenStream {
    private static final int GAP = 100;

    private final List<List<String>> lines;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private int nextLine;
    private boolean begun;
    private Iterator<String> line = Collections.emptyIterator();

    /** Creates a stream of the tokens of each line. */
    PlainSequence(List<List<String>> lines) {
        this.lines = lines;
    }

    @Override
    public boolean incrementToken() {
        int step = 1;
        while (!line.hasNext()) {
            if (nextLine >= lines.size()) {
                return false;
            }
            line = lines.get(nextLine++).iterator();
            step = begun ? GAP : 1;
        }
        clearAttributes();
        begun = true;
        term.append(line.next());
        increment.setPositionIncrement(step);
        return true;
    }

    @Override
    public void reset() {
        nextLine = 0;
        begun = false;
        line = Collections.emptyIterator();
    }
}
