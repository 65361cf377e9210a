package org.faxian.search.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.RegulationId;
import org.faxian.text.Letters;

/** An index of titles that finds partial titles, with gaps or in pieces: 燃气管理办法, 云江 燃气 办法. */
final class PartialTitles {
    /** Minimum number of typed characters; shorter texts describe a subject rather than a title. */
    static final int SHORTEST = 4;

    private static final int MOST = 50;
    /** Minimum share of the title that must be typed; lower for whole words. */
    private static final double LEAST_OF_WORDS = 0.25;

    private static final double LEAST_OF_CHARACTERS = 0.4;
    /** Bonus for whole words, which identify a title better than scattered characters. */
    private static final double FOR_WORDS = 0.2;

    private final Set<Title> titles = new LinkedHashSet<>();
    private final Set<Title> bare = new LinkedHashSet<>();

    /**
     * A title of a regulation.
     *
     * @param words {@link Letters} of each word of the title
     * @param text concatenated words
     */
    private record Title(RegulationId id, List<String> words, String text) {
        static Title of(RegulationId id, List<String> words) {
            return new Title(id, words, String.join("", words));
        }

        Title withoutState() {
            return of(
                    id,
                    words.stream()
                            .map(NameLookup::withoutState)
                            .filter(word -> !word.isEmpty())
                            .toList());
        }
    }

    void add(RegulationId id, List<String> words) {
        Title title = Title.of(id, words);
        titles.add(title);
        bare.add(title.withoutState());
    }

    /** Returns the same titles in the order of their regulations, which decides between equally likely ones. */
    PartialTitles inOrder(Map<RegulationId, Integer> order) {
        PartialTitles sorted = new PartialTitles();
        Comparator<Title> byRank = Comparator.comparingInt(title -> order.getOrDefault(title.id(), 0));
        titles.stream().sorted(byRank).forEach(sorted.titles::add);
        bare.stream().sorted(byRank).forEach(sorted.bare::add);
        return sorted;
    }

    /**
     * Returns the regulations whose title matches, likeliest first.
     *
     * @param pieces keys of the whitespace-delimited pieces
     */
    List<RegulationId> find(List<String> pieces) {
        String typed = String.join("", pieces);
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        Map<RegulationId, Double> likely = new LinkedHashMap<>();
        for (Title title : typed.contains(TitleNames.STATE) ? titles : bare) {
            likeness(typed, pieces, title).ifPresent(likeness -> likely.merge(title.id(), likeness, Math::max));
        }
        List<Map.Entry<RegulationId, Double>> found = new ArrayList<>(likely.entrySet());
        found.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return found.stream().limit(MOST).map(Map.Entry::getKey).toList();
    }

    private static Optional<Double> likeness(String typed, List<String> pieces, Title title) {
        double covered = (double) typed.length() / title.text().length();
        if (covered < LEAST_OF_WORDS || covered > 1) {
            return Optional.empty();
        }
        if (isOfWords(typed, title.words())) {
            return Optional.of(covered + FOR_WORDS);
        }
        boolean stands = covered >= LEAST_OF_CHARACTERS
                && Letters.isSubsequence(typed, title.text())
                // Single characters with gaps between them occur in any long title.
                && fewestRuns(typed, title.text()) <= typed.length() / 2;
        return stands || isInPieces(pieces, title.text()) ? Optional.of(covered) : Optional.empty();
    }

    private static boolean isInPieces(List<String> pieces, String title) {
        return pieces.size() > 1 && pieces.stream().allMatch(title::contains);
    }

    /** Returns whether the typed text consists of words of the title, in title order. */
    private static boolean isOfWords(String typed, List<String> words) {
        BitSet reached = new BitSet();
        reached.set(0);
        for (String word : words) {
            // Backwards, because each word counts once.
            for (int at = reached.length() - 1; at >= 0; at--) {
                if (reached.get(at) && typed.startsWith(word, at)) {
                    reached.set(at + word.length());
                }
            }
        }
        return reached.get(typed.length());
    }

    /** Returns the smallest number of runs into which the typed characters split in the title, in order. */
    static int fewestRuns(String typed, String title) {
        int impossible = typed.length() + 1;
        // Fewest runs for the characters typed so far, with the last one at this position of the title, or up to it.
        int[] endingHere = new int[title.length() + 1];
        int[] endingBefore = new int[title.length() + 1];
        for (int i = 0; i < typed.length(); i++) {
            int[] next = new int[title.length() + 1];
            int[] nextBefore = new int[title.length() + 1];
            Arrays.fill(next, impossible);
            nextBefore[0] = impossible;
            for (int j = 1; j <= title.length(); j++) {
                if (title.charAt(j - 1) == typed.charAt(i)) {
                    int begun = (i == 0 ? 0 : endingBefore[j - 1]) + 1;
                    next[j] = i == 0 ? begun : Math.min(begun, endingHere[j - 1]);
                }
                nextBefore[j] = Math.min(nextBefore[j - 1], next[j]);
            }
            endingHere = next;
            endingBefore = nextBefore;
        }
        return endingBefore[title.length()];
    }
}
