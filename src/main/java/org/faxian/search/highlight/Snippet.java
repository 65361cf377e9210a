package org.faxian.search.highlight;

import java.util.List;

/**
 * A piece of the original text, with highlighted matches.
 *
 * @param highlights ranges in the text, in order, without overlaps
 */
public record Snippet(String text, List<Range> highlights) {

    /** A range of offsets in UTF-16 units; the end is exclusive. */
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
