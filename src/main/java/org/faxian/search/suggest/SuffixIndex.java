package org.faxian.search.suggest;

import java.util.Arrays;
import java.util.List;

/** A suffix array over many short texts: suffixes that begin with the same string are adjacent. */
final class SuffixIndex {
    private static final int OFFSET_BITS = 16;

    private final List<String> texts;
    /**
     * Sorted suffixes: the number of the text, followed by the offset of the suffix in the lower {@link #OFFSET_BITS}
     * bits.
     */
    private final long[] suffixes;

    /** A text with the offsets at which a match may begin, in order; offset 0 is its beginning. */
    record Text(String text, List<Integer> starts) {
        Text {
            starts = List.copyOf(starts);
        }
    }

    /** Receives each occurrence of a string. */
    interface Finding {
        /**
         * Accepts an occurrence.
         *
         * @param text number of the text
         * @param from offset of the first character
         */
        void at(int text, int from);
    }

    SuffixIndex(List<Text> all) {
        texts = all.stream().map(Text::text).toList();
        Long[] sorted =
                new Long[all.stream().mapToInt(text -> text.starts().size()).sum()];
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int start : all.get(i).starts()) {
                sorted[next++] = (long) i << OFFSET_BITS | start;
            }
        }
        Arrays.sort(sorted, this::compareSuffixes);
        suffixes = Arrays.stream(sorted).mapToLong(Long::longValue).toArray();
    }

    /** Reports every occurrence of the string at an offset at which a match may begin. */
    void find(String string, Finding finding) {
        if (string.isEmpty()) {
            return;
        }
        for (int i = firstNotBelow(string); i < suffixes.length; i++) {
            String text = texts.get(text(suffixes[i]));
            if (!text.startsWith(string, offset(suffixes[i]))) {
                return;
            }
            finding.at(text(suffixes[i]), offset(suffixes[i]));
        }
    }

    /** Returns the length of a text. */
    int length(int text) {
        return texts.get(text).length();
    }

    private int firstNotBelow(String string) {
        int low = 0;
        int high = suffixes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(texts.get(text(suffixes[middle])), offset(suffixes[middle]), string, 0) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compareSuffixes(long one, long other) {
        int order = compare(texts.get(text(one)), offset(one), texts.get(text(other)), offset(other));
        return order != 0 ? order : Long.compare(one, other);
    }

    private static int compare(String one, int from, String other, int otherFrom) {
        int length = Math.min(one.length() - from, other.length() - otherFrom);
        for (int i = 0; i < length; i++) {
            int order = Character.compare(one.charAt(from + i), other.charAt(otherFrom + i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length() - from, other.length() - otherFrom);
    }

    private static int text(long suffix) {
        return (int) (suffix >> OFFSET_BITS);
    }

    private static int offset(long suffix) {
        return (int) (suffix & ((1 << OFFSET_BITS) - 1));
    }
}
