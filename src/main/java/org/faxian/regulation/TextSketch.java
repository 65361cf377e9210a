package org.faxian.regulation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A small summary of a text that identifies texts equal except for extraction noise, and lists the names in them.
 *
 * <p>It is a bottom-k sketch (Broder 1997): the {@value #SIZE} smallest hashes of all runs of {@value #SHINGLE}
 * letters and digits. The share of common hashes among the smallest of both estimates the similarity of the texts.
 *
 * @param names the distinct document names in 《》, without these marks
 */
public record TextSketch(List<Long> smallest, List<String> names) {
    private static final int MOST_NAMES = 1_000;
    private static final int LONGEST_NAME = 120;
    private static final int SIZE = 128;
    private static final int SHINGLE = 8;

    public TextSketch {
        smallest = List.copyOf(smallest);
        names = List.copyOf(names);
    }

    /** Builds the sketch of the lines; punctuation, blanks and line breaks are ignored. */
    public static TextSketch of(List<String> lines) {
        int[] text = lines.stream()
                .flatMapToInt(String::codePoints)
                .filter(Character::isLetterOrDigit)
                .toArray();
        TreeSet<Long> smallest = new TreeSet<>();
        for (int start = 0; start + SHINGLE <= text.length; start++) {
            smallest.add(hash(text, start));
            if (smallest.size() > SIZE) {
                smallest.pollLast();
            }
        }
        return new TextSketch(List.copyOf(smallest), names(lines));
    }

    private static List<String> names(List<String> lines) {
        Set<String> names = new LinkedHashSet<>();
        lines.stream()
                .filter(line -> line.indexOf('《') >= 0)
                .flatMap(line -> QuotedName.all(line).stream())
                .map(QuotedName::text)
                .filter(name -> name.length() <= LONGEST_NAME)
                .takeWhile(name -> names.size() < MOST_NAMES)
                .forEach(names::add);
        return List.copyOf(names);
    }

    /** Returns the estimated share of common text, from 0 to 1; 0 if both texts are too short for a sketch. */
    public double similarity(TextSketch other) {
        TreeSet<Long> union = new TreeSet<>(smallest);
        union.addAll(other.smallest);
        List<Long> sample = union.stream().limit(SIZE).toList();
        if (sample.isEmpty()) {
            return 0;
        }
        long common = sample.stream()
                .filter(hash -> smallest.contains(hash) && other.smallest.contains(hash))
                .count();
        return (double) common / sample.size();
    }

    private static long hash(int[] text, int start) {
        long hash = 0xcbf29ce484222325L;
        for (int i = start; i < start + SHINGLE; i++) {
            hash = (hash ^ text[i]) * 0x100000001b3L;
        }
        // The finaliser of MurmurHash3 spreads the bits, so that the smallest hashes are a fair sample.
        hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return hash ^ (hash >>> 33);
    }
}
