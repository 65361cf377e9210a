package org.faxian.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * A word-by-word comparison of two texts.
 *
 * <p>Words are compared rather than characters, because single characters that two sentences share by accident make a
 * comparison unreadable.
 */
record WordComparison(WordBoundaries boundaries) {
    /**
     * Maximum number of differing words; beyond it sentences are compared, because the time grows with the square of
     * the number.
     */
    private static final int MOST = 8_000;

    /**
     * A text cut into pieces.
     *
     * @param ends index after each piece
     */
    private record Pieces(List<String> texts, List<Integer> ends) {
        static Pieces of(CountedText text, BitSet cuts) {
            List<String> texts = new ArrayList<>();
            List<Integer> ends = new ArrayList<>();
            for (int from = 0; from < text.length(); ) {
                int next = cuts.nextSetBit(from + 1);
                int end = next < 0 ? text.length() : Math.min(next, text.length());
                texts.add(text.counted(from, end));
                ends.add(end);
                from = end;
            }
            return new Pieces(texts, ends);
        }

        int start(Chunk<String> chunk) {
            return chunk.getPosition() == 0 ? 0 : ends.get(chunk.getPosition() - 1);
        }

        int end(Chunk<String> chunk) {
            int following = chunk.getPosition() + chunk.size();
            return following == 0 ? 0 : ends.get(following - 1);
        }
    }

    /** Returns the stretches of both texts from left to right; no two adjacent stretches differ. */
    List<AlignedRun> stretches(CountedText from, CountedText to) {
        if (from.saysTheSame(to)) {
            return List.of(new AlignedRun(true, 0, from.length(), 0, to.length()));
        }
        BitSet fromCuts = boundaries.words(from);
        BitSet toCuts = boundaries.words(to);
        Pieces fromWords = Pieces.of(from, fromCuts);
        Pieces toWords = Pieces.of(to, toCuts);
        List<AlignedRun> stretches =
                differing(fromWords, toWords) <= MOST ? stretches(fromWords, toWords) : bySentences(from, to);
        return new ChangeShifter(from, fromCuts, to, toCuts).slide(Readability.improved(stretches, from, to));
    }

    private static List<AlignedRun> bySentences(CountedText from, CountedText to) {
        Pieces fromSentences = Pieces.of(from, WordBoundaries.sentences(from));
        Pieces toSentences = Pieces.of(to, WordBoundaries.sentences(to));
        return differing(fromSentences, toSentences) <= MOST
                ? stretches(fromSentences, toSentences)
                : List.of(new AlignedRun(false, 0, from.length(), 0, to.length()));
    }

    /** Returns the number of pieces between the common beginning and the common end. */
    private static int differing(Pieces from, Pieces to) {
        int most = Math.min(from.texts().size(), to.texts().size());
        int head = 0;
        while (head < most && from.texts().get(head).equals(to.texts().get(head))) {
            head++;
        }
        List<String> fromBack = from.texts().reversed();
        List<String> toBack = to.texts().reversed();
        int tail = 0;
        while (head + tail < most && fromBack.get(tail).equals(toBack.get(tail))) {
            tail++;
        }
        return fromBack.size() + toBack.size() - 2 * (head + tail);
    }

    private static List<AlignedRun> stretches(Pieces from, Pieces to) {
        List<AlignedRun> stretches = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        from.texts(), to.texts(), new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas()) {
            AlignedRun next = new AlignedRun(
                    delta.getType() == DeltaType.EQUAL,
                    from.start(delta.getSource()),
                    from.end(delta.getSource()),
                    to.start(delta.getTarget()),
                    to.end(delta.getTarget()));
            if (!stretches.isEmpty() && !next.equal() && !stretches.getLast().equal()) {
                stretches.add(stretches.removeLast().with(next));
            } else {
                stretches.add(next);
            }
        }
        return stretches;
    }
}
