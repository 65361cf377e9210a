package org.faxian.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.faxian.analysis.WordRole;

/**
 * Finds the words, and the phrases of words that follow each other, that are frequent.
 *
 * <p>A phrase can only be frequent where both its ends are, so that phrases grow by one word each time (the Apriori
 * algorithm). One that mostly stands in a longer one is none of its own: 有限责任 in 有限责任公司, where nobody says it alone.
 */
final class Phrases {
    private static final int MOST_WORDS = 4;
    /** In characters. */
    private static final int LONGEST = 14;
    /** From this share on, a phrase stands for nothing beside the longer one that holds it. */
    private static final double ABSORBED = 0.8;

    private static final int NONE = -1;

    private final int least;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final IntStream.Builder text = IntStream.builder();

    /**
     * A word or phrase.
     *
     * @param last its last word
     * @param times how often it occurs
     * @param begins whether it begins as a term can
     * @param ends whether it ends as a term can
     */
    record Phrase(String text, String last, int times, boolean begins, boolean ends) {
        private boolean isWhole() {
            return begins && ends && 2 <= text.length() && text.length() <= LONGEST;
        }
    }

    /** The frequent phrases of one length, and for each place of the text the number of the one that begins there. */
    private static final class Level {
        private final List<Phrase> phrases;
        private final int[] at;

        private Level(List<Phrase> phrases, int[] at) {
            this.phrases = phrases;
            this.at = at;
        }
    }

    /**
     * A search for phrases.
     *
     * @param least how often a phrase has to occur
     */
    Phrases(int least) {
        this.least = least;
    }

    /** Takes a line in; no phrase goes across an empty word or the end. */
    void add(List<String> words) {
        for (String word : words) {
            text.add(word.isEmpty() ? NONE : numbers.computeIfAbsent(word, w -> numbers.size()));
        }
        text.add(NONE);
    }

    /** The frequent words and phrases, in no order. */
    List<Phrase> frequent() {
        List<Phrase> found = new ArrayList<>();
        Level level = words();
        for (int length = 1; length <= MOST_WORDS && !level.phrases.isEmpty(); length++) {
            boolean[] absorbed = new boolean[level.phrases.size()];
            Level longer = longer(level, absorbed);
            for (int i = 0; i < absorbed.length; i++) {
                Phrase phrase = level.phrases.get(i);
                if (phrase.isWhole() && (length == 1 || !absorbed[i])) {
                    found.add(phrase);
                }
            }
            level = longer;
        }
        return found;
    }

    private Level words() {
        int[] at = text.build().toArray();
        int[] times = new int[numbers.size()];
        Arrays.stream(at).filter(word -> word != NONE).forEach(word -> times[word]++);
        int[] renumbered = new int[numbers.size()];
        Arrays.fill(renumbered, NONE);
        List<Phrase> phrases = new ArrayList<>();
        numbers.forEach((word, number) -> {
            WordRole role = WordRole.of(word);
            if (times[number] >= least && role != WordRole.BREAKING) {
                renumbered[number] = phrases.size();
                phrases.add(new Phrase(word, word, times[number], role.begins(), role.ends()));
            }
        });
        return new Level(
                phrases,
                Arrays.stream(at)
                        .map(word -> word == NONE ? NONE : renumbered[word])
                        .toArray());
    }

    private Level longer(Level level, boolean[] absorbed) {
        long[] pairs = pairs(level.at).sorted().toArray();
        List<Phrase> phrases = new ArrayList<>();
        LongStream.Builder keys = LongStream.builder();
        for (int from = 0, to = 0; from < pairs.length; from = to) {
            while (to < pairs.length && pairs[to] == pairs[from]) {
                to++;
            }
            if (to - from >= least) {
                int left = (int) (pairs[from] >> Integer.SIZE);
                int right = (int) pairs[from];
                Phrase phrase = joined(level.phrases.get(left), level.phrases.get(right), to - from);
                phrases.add(phrase);
                keys.add(pairs[from]);
                absorbed[left] |= absorbs(phrase, level.phrases.get(left));
                absorbed[right] |= absorbs(phrase, level.phrases.get(right));
            }
        }
        return new Level(phrases, next(level.at, keys.build().toArray()));
    }

    private static LongStream pairs(int[] at) {
        return IntStream.range(0, at.length - 1)
                .filter(i -> at[i] != NONE && at[i + 1] != NONE)
                .mapToLong(i -> pair(at, i));
    }

    private static int[] next(int[] at, long[] keys) {
        return IntStream.range(0, at.length - 1)
                .map(i -> at[i] == NONE || at[i + 1] == NONE
                        ? NONE
                        : Math.max(NONE, Arrays.binarySearch(keys, pair(at, i))))
                .toArray();
    }

    private static long pair(int[] at, int i) {
        return (long) at[i] << Integer.SIZE | at[i + 1];
    }

    private static Phrase joined(Phrase left, Phrase right, int times) {
        return new Phrase(left.text() + right.last(), right.last(), times, left.begins(), right.ends());
    }

    private static boolean absorbs(Phrase longer, Phrase shorter) {
        return longer.isWhole() && longer.times() >= ABSORBED * shorter.times();
    }
}
