package org.faxian.opensearch;

import java.util.List;
import java.util.stream.Collectors;

/** Tokens in the form in which the whitespace analyser takes a sequence apart into just these. */
final class PlainTokens {
    /** No white space to the analyser, and never in a text that is folded. */
    private static final char BLANK = '\u00A0';

    private PlainTokens() {}

    /** The tokens of a line. */
    static String sequence(List<String> tokens) {
        return tokens.stream().map(PlainTokens::token).collect(Collectors.joining(" "));
    }

    /** A token that is looked for; the folding leaves a blank between two Latin words, and so in their pairs. */
    static String token(String token) {
        return token.replace(' ', BLANK);
    }
}
