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
 * A finder of frequent words and of frequent phrases of consecutive words.
 *
 * <p>A phrase can only be frequent if both of its subphrases that are one word shorter are frequent, so phrases grow by
 * one word per pass (the Apriori algorithm). A phrase that occurs mostly within a longer one is dropped: 有限责任 in
 * 有限责任公司.
 */
final class Phrases {
    private static final int MOST_WORDS = 4;
    /** Maximum length of a phrase, in characters. */
    private static final int LONGEST = 14;
    /** Share of occurrences within a longer phrase from which a phrase is dropped. */
    private static final double ABSORBED = 0.8;

    private static final int NONE = -1;

    private final int least;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final IntStream.Builder text = IntStream.builder();

    /**
     * A word or phrase.
     *
     * @param last last word
     * @param times number of occurrences
     * @param begins whether a term may begin like this
     * @param ends whether a term may end like this
     */
    record Phrase(String text, String last, int times, boolean begins, boolean ends) {
        private boolean isWhole() {
            return begins && ends && 2 <= text.length() && text.length() <= LONGEST;
        }
    }

    /**
     * The frequent phrases of one length and, for each position of the text, the index of the phrase that begins there.
     */
    private static final class Level {
        private final List<Phrase> phrases;
        private final int[] at;

        private Level(List<Phrase> phrases, int[] at) {
            this.phrases = phrases;
            this.at = at;
        }
    }

    /**
     * Creates a phrase finder.
     *
     * @param least minimum number of occurrences of a phrase
     */
    Phrases(int least) {
        this.least = least;
    }

    /** Adds a line. Phrases do not extend across an empty word or the end of a line. */
    void add(List<String> words) {
        for (String word : words) {
            text.add(word.isEmpty() ? NONE : numbers.computeIfAbsent(word, w -> numbers.size()));
        }
        text.add(NONE);
    }

    /** Returns the frequent words and phrases, unordered. */
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
