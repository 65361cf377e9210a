package org.faxian.analysis;

import java.util.ArrayList;
import java.util.List;
import org.faxian.text.FoldedText;

/**
 * The tokens by which every string is found: each character with the one behind it, one token a position.
 *
 * <p>The last character of a text stands alone, so that a single character is found as a prefix. A string of n
 * characters stands in a text exactly where its n-1 pairs follow each other.
 */
public final class LiteralTokens {
    private LiteralTokens() {}

    /** The tokens of a text to be indexed: one for each code point. */
    public static List<String> ofText(FoldedText text) {
        List<String> tokens = new ArrayList<>(text.length());
        for (int i = 0; i < text.length(); i++) {
            tokens.add(text.substring(i, Math.min(i + 2, text.length())));
        }
        return tokens;
    }

    /**
     * The tokens of a string that is looked for: its pairs, or the character itself where it is a single one.
     *
     * <p>A single character is to be looked for as a prefix.
     */
    public static List<String> ofSearched(FoldedText string) {
        return string.length() <= 1 ? ofText(string) : ofText(string).subList(0, string.length() - 1);
    }
}
