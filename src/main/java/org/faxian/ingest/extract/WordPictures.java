package org.faxian.ingest.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;

/**
 * Tells where in a docx a picture or a formula stands among the words, by the elements around it.
 *
 * <p>What floats on the page (anchored drawings) is seals, emblems and lines of a letterhead; a flat drawing is a line too. Of a formula the letters are read, and where their order on one line does not say what the formula
 * does (a fraction, a power), a reader has to be told to look at it.
 */
final class WordPictures {
    private static final Set<String> PICTURES = Set.of("pic", "chart", "relIds");
    /** Old drawings (VML), and what other programs have put in: formulas of the old editor among it. */
    private static final Set<String> OLD = Set.of("pict", "object");

    private static final Set<String> NOT_ON_ONE_LINE = Set.of(
            "f",
            "rad",
            "nary",
            "sSup",
            "sSubSup",
            "sPre",
            "d",
            "m",
            "eqArr",
            "acc",
            "bar",
            "groupChr",
            "limLow",
            "limUpp");

    private static final Pattern FLOATS = Pattern.compile("position\\s*:\\s*absolute");
    private static final Pattern HEIGHT = Pattern.compile("(?:^|;)\\s*height\\s*:\\s*([0-9.]{1,9}[a-z]{2})");

    private final Deque<Frame> open = new ArrayDeque<>();

    /** What a picture may stand in. */
    private static final class Frame {
        private final String name;
        private boolean told;
        private boolean counts = true;
        private boolean holds;

        Frame(String name) {
            this.name = name;
        }
    }

    void start(String name, Attributes attributes) {
        Frame frame = open.peek();
        if (name.equals("inline") || name.equals("oMath") || OLD.contains(name)) {
            open.push(new Frame(name));
        } else if (frame != null) {
            look(frame, name, attributes);
        }
    }

    private static void look(Frame frame, String name, Attributes attributes) {
        switch (frame.name) {
            case "inline" -> {
                frame.holds |= PICTURES.contains(name);
                if (name.equals("extent")) {
                    frame.counts = !DrawnSize.isFlat(WordNumbering.attribute(attributes, "cy") + "emu");
                }
            }
            case "oMath" -> frame.holds |= NOT_ON_ONE_LINE.contains(name);
            default -> {
                frame.holds |= name.equals("imagedata");
                String style = WordNumbering.attribute(attributes, "style");
                // The outermost shape says where all of them stand.
                if (!frame.told && !style.isEmpty()) {
                    frame.told = true;
                    Matcher height = HEIGHT.matcher(style);
                    frame.counts =
                            !FLOATS.matcher(style).find() && !(height.find() && DrawnSize.isFlat(height.group(1)));
                }
            }
        }
    }

    /** Whether with this element a picture or formula has ended that is no part of the words. */
    boolean end(String name) {
        if (open.isEmpty() || !open.peek().name.equals(name)) {
            return false;
        }
        Frame ended = open.pop();
        return ended.counts && ended.holds;
    }
}
