package org.faxian.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A shift of insertions and deletions to the boundaries of sentences, clauses or at least words.
 *
 * <p>If the text before an insertion ends like the insertion itself, several positions of the insertion are equivalent.
 * Readers expect a whole sentence, not the end of one sentence and the beginning of the next.
 */
final class ChangeShifter {
    private static final String SENTENCE_ENDS = "。；！？：";
    private static final int PARAGRAPH = 8;
    private static final int SENTENCE = 6;
    private static final int CLAUSE = 4;
    private static final int WORD = 2;

    private final CountedText from;
    private final CountedText to;
    private final BitSet fromWords;
    private final BitSet toWords;

    /** Creates a shifter for two texts, each with the indices before which a word begins. */
    ChangeShifter(CountedText from, BitSet fromWords, CountedText to, BitSet toWords) {
        this.from = from;
        this.fromWords = fromWords;
        this.to = to;
        this.toWords = toWords;
    }

    List<AlignedRun> slide(List<AlignedRun> stretches) {
        List<AlignedRun> slid = new ArrayList<>(stretches);
        for (int i = 1; i + 1 < slid.size(); i++) {
            int by = best(slid.get(i - 1), slid.get(i), slid.get(i + 1));
            if (by != 0) {
                AlignedRun s = slid.get(i);
                slid.set(i - 1, slid.get(i - 1).untilLater(by));
                slid.set(
                        i,
                        new AlignedRun(false, s.fromStart() + by, s.fromEnd() + by, s.toStart() + by, s.toEnd() + by));
                slid.set(i + 1, slid.get(i + 1).fromLater(by));
            }
        }
        return slid.stream().filter(stretch -> !stretch.isEmpty()).toList();
    }

    /** Returns the number of characters to shift to the right, or to the left if negative. */
    private int best(AlignedRun before, AlignedRun change, AlignedRun after) {
        boolean insertion = change.fromStart() == change.fromEnd();
        boolean deletion = change.toStart() == change.toEnd();
        if (change.equal() || insertion == deletion) {
            return 0;
        }
        CountedText text = insertion ? to : from;
        BitSet words = insertion ? toWords : fromWords;
        int start = insertion ? change.toStart() : change.fromStart();
        int end = insertion ? change.toEnd() : change.fromEnd();
        int best = 0;
        int bestWorth = worth(text, words, start) + worth(text, words, end);
        for (int by = -1; -by <= before.length() && text.at(start + by) == text.at(end + by); by--) {
            int worth = worth(text, words, start + by) + worth(text, words, end + by);
            if (worth > bestWorth) {
                best = by;
                bestWorth = worth;
            }
        }
        for (int by = 1; by <= after.length() && text.at(start + by - 1) == text.at(end + by - 1); by++) {
            int worth = worth(text, words, start + by) + worth(text, words, end + by);
            if (worth > bestWorth) {
                best = by;
                bestWorth = worth;
            }
        }
        return best;
    }

    /** Returns the quality of a cut before the character. */
    private static int worth(CountedText text, BitSet words, int index) {
        if (index == 0 || index == text.length() || text.at(index) == CountedText.BREAK) {
            return PARAGRAPH;
        }
        String gap = text.gap(index);
        if (gap.indexOf('\n') >= 0) {
            return PARAGRAPH;
        }
        if (gap.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0)) {
            return SENTENCE;
        }
        if (!gap.isEmpty()) {
            return CLAUSE;
        }
        return words.get(index) ? WORD : 0;
    }
}
