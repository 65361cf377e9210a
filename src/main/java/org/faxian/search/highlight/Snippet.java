package org.faxian.search.highlight;

import java.util.List;

/**
 * A piece of the original text, with what matched in it.
 *
 * @param highlights ranges in the text, in order, none overlapping another
 */
public record Snippet(String text, List<Range> highlights) {

    /** Offsets in UTF-16 units; the end is left out. */
    public record Range(int start, int end) {
        public Range {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("a range runs forward, found " + start + " to " + end);
            }
        }
    }

    public Snippet {
        highlights = List.copyOf(highlights);
    }
}
