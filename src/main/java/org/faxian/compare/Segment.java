package org.faxian.compare;

/** A segment of a unit that is common to both texts or in only one of them. */
public sealed interface Segment {
    /** Returns the text in the older version; may be empty. */
    String from();

    /** Returns the text in the newer version; may be empty. */
    String to();

    /** Text common to both versions; the spellings may differ in punctuation, width or character variants. */
    record Equal(String from, String to) implements Segment {}

    /**
     * Text in the older version only.
     *
     * @param follows whether it names an article whose new number is named by the text that follows
     */
    record Deleted(String from, boolean follows) implements Segment {
        @Override
        public String to() {
            return "";
        }
    }

    /**
     * Text in the newer version only.
     *
     * @param follows whether it names an article whose old number was in its place
     */
    record Inserted(String to, boolean follows) implements Segment {
        @Override
        public String from() {
            return "";
        }
    }
}
