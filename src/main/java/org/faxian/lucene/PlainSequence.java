package org.faxian.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Tokens as they were made by the analysis, one a position, with a gap between lines that no phrase crosses. */
final class PlainSequence extends TokenStream {
    private static final int GAP = 100;

    private record Token(String text, int increment) {}

    private final List<Token> tokens = new ArrayList<>();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private int next;

    /** The tokens of the lines. */
    PlainSequence(List<List<String>> lines) {
        for (List<String> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                tokens.add(new Token(line.get(i), i == 0 && !tokens.isEmpty() ? GAP : 1));
            }
        }
    }

    @Override
    public boolean incrementToken() {
        if (next >= tokens.size()) {
            return false;
        }
        clearAttributes();
        Token token = tokens.get(next++);
        term.append(token.text());
        increment.setPositionIncrement(token.increment());
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
