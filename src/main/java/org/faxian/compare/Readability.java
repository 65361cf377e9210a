package org.faxian.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * Changes to a comparison that make it readable without changing its meaning: replacements shrink to the characters
 * that differ, and words that two rewritten passages share by accident become part of the replacement.
 */
final class Readability {
    /** Minimum number of common characters to split off a replaced word: 不得 becomes 不能, rather than 得 becoming 能. */
    private static final int FEWEST_AT_EDGE = 2;

    private Readability() {}

    static List<AlignedRun> improved(List<AlignedRun> stretches, CountedText from, CountedText to) {
        List<AlignedRun> shrunk = shrunk(stretches, from, to);
        return shrunk(withoutAccidents(shrunk, from), from, to);
    }

    private static List<AlignedRun> shrunk(List<AlignedRun> stretches, CountedText from, CountedText to) {
        List<AlignedRun> shrunk = new ArrayList<>();
        for (AlignedRun stretch : stretches) {
            shrink(stretch, from, to).forEach(piece -> append(piece, shrunk));
        }
        return shrunk;
    }

    /**
     * Splits common characters off a replacement. Equal characters may be in different words if the texts are segmented
     * differently.
     */
    private static List<AlignedRun> shrink(AlignedRun s, CountedText from, CountedText to) {
        if (s.equal()) {
            return List.of(s);
        }
        int shorter = Math.min(s.fromEnd() - s.fromStart(), s.toEnd() - s.toStart());
        int head = head(s, shorter, from, to);
        int tail = tail(s, shorter - head, from, to);
        return List.of(
                new AlignedRun(true, s.fromStart(), s.fromStart() + head, s.toStart(), s.toStart() + head),
                new AlignedRun(false, s.fromStart() + head, s.fromEnd() - tail, s.toStart() + head, s.toEnd() - tail),
                new AlignedRun(true, s.fromEnd() - tail, s.fromEnd(), s.toEnd() - tail, s.toEnd()));
    }

    private static int head(AlignedRun s, int most, CountedText from, CountedText to) {
        int head = 0;
        while (head < most && from.at(s.fromStart() + head) == to.at(s.toStart() + head)) {
            head++;
        }
        while (head > 0 && (cutsNumber(from, s.fromStart() + head) || cutsNumber(to, s.toStart() + head))) {
            head--;
        }
        return head >= FEWEST_AT_EDGE || head == most ? head : 0;
    }

    private static int tail(AlignedRun s, int most, CountedText from, CountedText to) {
        int tail = 0;
        while (tail < most && from.at(s.fromEnd() - 1 - tail) == to.at(s.toEnd() - 1 - tail)) {
            tail++;
        }
        while (tail > 0 && (cutsNumber(from, s.fromEnd() - tail) || cutsNumber(to, s.toEnd() - tail))) {
            tail--;
        }
        return tail >= FEWEST_AT_EDGE || tail == most ? tail : 0;
    }

    private static boolean cutsNumber(CountedText text, int index) {
        return index > 0 && index < text.length() && WordBoundaries.isNumber(text, index);
    }

    private static List<AlignedRun> withoutAccidents(List<AlignedRun> stretches, CountedText from) {
        List<AlignedRun> kept = stretches;
        int before;
        do {
            before = kept.size();
            kept = withoutAccidentsOnce(kept, from);
        } while (kept.size() < before);
        return kept;
    }

    private static List<AlignedRun> withoutAccidentsOnce(List<AlignedRun> stretches, CountedText from) {
        List<AlignedRun> kept = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            boolean accident = i > 0
                    && i + 1 < stretches.size()
                    && !kept.getLast().equal()
                    && isAccident(kept.getLast(), stretches.get(i), stretches.get(i + 1), from);
            append(accident ? asReplacement(stretches.get(i)) : stretches.get(i), kept);
        }
        return kept;
    }

    /**
     * Returns whether the common run is no longer than the replacements on either side. The beginning of a paragraph in
     * both texts is never an accident.
     */
    private static boolean isAccident(AlignedRun before, AlignedRun common, AlignedRun after, CountedText from) {
        return common.equal()
                && common.length() <= before.length()
                && common.length() <= after.length()
                && from.counted(common.fromStart(), common.fromEnd()).indexOf(CountedText.BREAK) < 0;
    }

    private static AlignedRun asReplacement(AlignedRun common) {
        return new AlignedRun(false, common.fromStart(), common.fromEnd(), common.toStart(), common.toEnd());
    }

    private static void append(AlignedRun next, List<AlignedRun> stretches) {
        if (next.isEmpty()) {
            return;
        }
        if (!stretches.isEmpty() && stretches.getLast().equal() == next.equal()) {
            stretches.add(stretches.removeLast().with(next));
        } else {
            stretches.add(next);
        }
    }
}
