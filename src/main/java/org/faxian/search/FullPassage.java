package org.faxian.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.search.highlight.Snippet;

/**
 * A passage in full, or as much of it around its best line as can be shown in a list of hits.
 *
 * @param lines whole lines, one per paragraph, with the matches highlighted; a line … stands for those left out
 * @param best index of the line that is cited or has most matches; empty if no line stands out
 */
public record FullPassage(List<Snippet> lines, Optional<Integer> best) {
    /** Maximum length in UTF-16 units; nine of ten articles are shorter. */
    private static final int LONGEST = 400;

    private static final Snippet LEFT_OUT = new Snippet("…", List.of());

    public FullPassage {
        lines = List.copyOf(lines);
    }

    /** Returns the lines around the best one; empty if that line alone is too long. */
    static Optional<FullPassage> of(List<Snippet> lines, Optional<Integer> best) {
        int first = best.orElse(0);
        int end = first + 1;
        int room = LONGEST - length(lines, first);
        boolean grows = room >= 0;
        while (grows) {
            if (end < lines.size() && length(lines, end) <= room) {
                room -= length(lines, end++);
            } else if (first > 0 && length(lines, first - 1) <= room) {
                room -= length(lines, --first);
            } else {
                grows = false;
            }
        }
        return room < 0 ? Optional.empty() : Optional.of(part(lines, first, end, best));
    }

    private static int length(List<Snippet> lines, int at) {
        return lines.get(at).text().length();
    }

    private static FullPassage part(List<Snippet> lines, int first, int end, Optional<Integer> best) {
        List<Snippet> shown = new ArrayList<>(lines.subList(first, end));
        if (first > 0) {
            shown.addFirst(LEFT_OUT);
        }
        if (end < lines.size()) {
            shown.add(LEFT_OUT);
        }
        int shift = first > 0 ? 1 - first : 0;
        return new FullPassage(shown, lines.size() == 1 ? Optional.empty() : best.map(at -> at + shift));
    }
}
