package org.faxian.opensearch;

import java.util.List;
import java.util.stream.Collectors;

/** A format of tokens that the whitespace analyzer splits into exactly these tokens. */
final class PlainTokens {
    /** Not whitespace for the analyzer, and never part of a folded text. */
    private static final char BLANK = '\u00A0';

    private PlainTokens() {}

    /** Returns the tokens of a line as field text. */
    static String sequence(List<String> tokens) {
        return tokens.stream().map(PlainTokens::token).collect(Collectors.joining(" "));
    }

    /** Returns a token as indexed. Folding keeps a blank between two Latin words, so character pairs may contain it. */
    static String token(String token) {
        return token.replace(' ', BLANK);
    }
}
