package org.faxian.search.names;

import org.faxian.analysis.FoldedText;
import org.faxian.analysis.TextAnalysis;

/** A name without the accidents of its spelling: its letters and digits under the folding, with the way back. */
final class NameKey {
    private final String text;
    private final int[] starts;
    private final int[] ends;

    private NameKey(FoldedText folded) {
        StringBuilder letters = new StringBuilder();
        starts = new int[folded.length() * 2];
        ends = new int[folded.length() * 2];
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isLetterOrDigit(folded.at(i))) {
                int from = letters.length();
                letters.appendCodePoint(folded.at(i));
                for (int at = from; at < letters.length(); at++) {
                    starts[at] = folded.start(i);
                    ends[at] = folded.end(i);
                }
            }
        }
        text = letters.toString();
    }

    /** Makes keys with the analysis of the index. */
    record Maker(TextAnalysis analysis) {
        NameKey of(String name) {
            return new NameKey(analysis.fold(name));
        }
    }

    /** The letters and digits. */
    String text() {
        return text;
    }

    /** Where the character at the index of the text begins in the original. */
    int start(int index) {
        return starts[index];
    }

    /** Where the character at the index of the text ends in the original. */
    int end(int index) {
        return ends[index];
    }

    /** Whether all characters of the one stand in the other, in the same order. */
    static boolean isSubsequence(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }
}
