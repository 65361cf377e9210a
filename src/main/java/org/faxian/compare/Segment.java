package org.faxian.compare;

/** A stretch of a unit: common to both texts, or in one of them only. */
public sealed interface Segment {
    /** What stands in the older text; empty where nothing does. */
    String from();

    /** What stands in the newer text; empty where nothing does. */
    String to();

    /** Common to both; the spellings differ where only punctuation, width or variants of characters do. */
    record Equal(String from, String to) implements Segment {}

    /**
     * In the older text only.
     *
     * @param follows whether it names an article whose new number the text behind it names
     */
    record Deleted(String from, boolean follows) implements Segment {
        @Override
        public String to() {
            return "";
        }
    }

    /**
     * In the newer text only.
     *
     * @param follows whether it names an article whose old number stood in its place
     */
    record Inserted(String to, boolean follows) implements Segment {
        @Override
        public String from() {
            return "";
        }
    }
}
