package org.faxian.search.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * An index of texts by edit distance: finds texts that differ from a query by one substitution, insertion, deletion or
 * transposition.
 *
 * <p>Two such texts become equal when one character is deleted from one of them or from both, so only deletions are
 * stored (W. Garbe's symmetric delete).
 */
final class EditDistanceIndex {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;

    private final List<String> texts;
    /**
     * Sorted entries: the hash of a text, possibly without one character, in the upper half and the number of the text
     * in the lower half.
     */
    private final long[] deletions;

    EditDistanceIndex(List<String> texts) {
        this.texts = List.copyOf(texts);
        LongStream.Builder all = LongStream.builder();
        for (int i = 0; i < texts.size(); i++) {
            for (String deletion : deletions(texts.get(i))) {
                all.add(key(deletion) | i);
            }
        }
        deletions = all.build().sorted().toArray();
    }

    /** Returns the numbers of the texts that differ from the text by one character. */
    Set<Integer> of(String text) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String deletion : deletions(text)) {
            long key = key(deletion);
            int at = Arrays.binarySearch(deletions, key);
            for (int i = at < 0 ? -at - 1 : at; i < deletions.length && key(deletions[i]) == key; i++) {
                int candidate = (int) deletions[i];
                if (differByOne(text, texts.get(candidate))) {
                    found.add(candidate);
                }
            }
        }
        return found;
    }

    private static List<String> deletions(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return List.of();
        }
        List<String> deletions = new ArrayList<>(List.of(text));
        for (int i = 0; i < text.length(); i++) {
            deletions.add(text.substring(0, i) + text.substring(i + 1));
        }
        return deletions;
    }

    private static long key(String text) {
        return (long) text.hashCode() << Integer.SIZE;
    }

    private static long key(long deletion) {
        return deletion >> Integer.SIZE << Integer.SIZE;
    }

    /** Compares the texts after removing their common prefix and suffix. */
    private static boolean differByOne(String one, String other) {
        int begin = 0;
        int shorter = Math.min(one.length(), other.length());
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < shorter - begin && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(begin, one.length() - end);
        String right = other.substring(begin, other.length() - end);
        boolean changed = left.length() <= 1 && right.length() <= 1;
        boolean swapped = left.length() == 2 && right.contentEquals(new StringBuilder(left).reverse());
        return !left.equals(right) && (changed || swapped);
    }
}
