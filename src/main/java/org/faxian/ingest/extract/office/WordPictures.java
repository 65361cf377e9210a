package org.faxian.ingest.extract.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.extract.paragraph.DrawnSize;
import org.xml.sax.Attributes;

/**
 * The inline pictures and formulas of a docx file, found by the elements around them.
 *
 * <p>Floating (anchored) drawings are seals, emblems and lines of a letterhead; a flat drawing is a line, too. The
 * letters of a formula are read as text. If their order on one line does not show the structure of the formula (a
 * fraction, a power), a reader must check it.
 */
final class WordPictures {
    private static final Set<String> PICTURES = Set.of("pic", "chart", "relIds");
    /** Old drawings (VML) and embedded objects, including formulas of the old editor. */
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

    /** An element that may contain a picture. */
    private static final class Frame {
        private final String name;
        private boolean stated;
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
                // The outermost shape determines the position of all shapes.
                if (!frame.stated && !style.isEmpty()) {
                    frame.stated = true;
                    Matcher height = HEIGHT.matcher(style);
                    frame.counts =
                            !FLOATS.matcher(style).find() && !(height.find() && DrawnSize.isFlat(height.group(1)));
                }
            }
        }
    }

    /** Returns whether the end of this element ends a picture or formula that is not represented in the text. */
    boolean end(String name) {
        if (open.isEmpty() || !open.peek().name.equals(name)) {
            return false;
        }
        Frame ended = open.pop();
        return ended.counts && ended.holds;
    }
}
