package org.faxian.analysis;

import java.util.ArrayList;
import java.util.List;
import org.faxian.text.FoldedText;

/**
 * The tokens for literal search: each character with the following one, one token per position.
 *
 * <p>The last character of a text is a token of its own, so that a single character is found as a prefix. A text
 * contains a string of n characters exactly where the string's n-1 pairs occur in sequence.
 */
public final class LiteralTokens {
    private LiteralTokens() {}

    /** Returns the tokens of a text for indexing: one per code point. */
    public static List<String> ofText(FoldedText text) {
        List<String> tokens = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            tokens.add(text.substring(i, Math.min(i + 2, text.length())));
        }
        return tokens;
    }

    /**
     * Returns the tokens of a search string: its pairs, or the character itself if it is a single one.
     *
     * <p>A single character has to be searched as a prefix.
     */
    public static List<String> ofSearched(FoldedText string) {
        return string.length() <= 1 ? ofText(string) : ofText(string).subList(0, string.length() - 1);
    }
}
