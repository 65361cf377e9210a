package org.faxian.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.RegulationId;

/** The regulations whose title holds what was typed of it, with gaps or in pieces: 燃气管理办法, 云江 燃气 办法. */
final class PartialTitles {
    /** In characters; shorter words say what is looked for, and not which title. */
    static final int SHORTEST = 4;

    private static final int MOST = 50;
    /** Of the title, what has to be typed. */
    private static final double LEAST_COVERED = 0.3;
    /** What each gap costs beside the characters that are missing, in parts of the title. */
    private static final double GAP = 0.03;

    private final Set<Title> titles = new LinkedHashSet<>();

    /**
     * A title of a regulation.
     *
     * @param text its {@link NameKey}
     * @param bare without the name of the state
     */
    private record Title(RegulationId id, String text, String bare) {}

    void add(RegulationId id, String title) {
        titles.add(new Title(id, title, TitleNames.withoutState(title)));
    }

    /**
     * The regulations whose title it may be, the likeliest first.
     *
     * @param pieces the keys of what was typed between blanks
     */
    List<RegulationId> find(List<String> pieces) {
        String typed = String.join("", pieces);
        if (typed.length() < SHORTEST) {
            return List.of();
        }
        Map<RegulationId, Double> likely = new LinkedHashMap<>();
        for (Title title : titles) {
            String text = typed.contains("中华人民共和国") ? title.text() : title.bare();
            likeness(typed, pieces, text).ifPresent(likeness -> likely.merge(title.id(), likeness, Math::max));
        }
        List<Map.Entry<RegulationId, Double>> found = new ArrayList<>(likely.entrySet());
        found.sort(Map.Entry.comparingByValue(Comparator.reverseOrder()));
        return found.stream().limit(MOST).map(Map.Entry::getKey).toList();
    }

    private static Optional<Double> likeness(String typed, List<String> pieces, String title) {
        double covered = (double) typed.length() / title.length();
        if (covered < LEAST_COVERED || covered > 1) {
            return Optional.empty();
        }
        int runs = NameKey.isSubsequence(typed, title)
                ? fewestRuns(typed, title)
                : pieces.size() > 1 && pieces.stream().allMatch(title::contains) ? pieces.size() : Integer.MAX_VALUE;
        // Single characters with gaps between them stand in any long title.
        return runs > typed.length() / 2 ? Optional.empty() : Optional.of(covered - GAP * (runs - 1));
    }

    /** In how few pieces the typed characters stand in the title, in their order. */
    static int fewestRuns(String typed, String title) {
        int impossible = typed.length() + 1;
        // Fewest runs for the characters typed so far: the last of them at this place of the title, or at any before.
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
