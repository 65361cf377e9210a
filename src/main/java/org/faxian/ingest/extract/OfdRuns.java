package org.faxian.ingest.extract;

import java.util.ArrayList;
import java.util.List;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CT_PageBlock;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.text.TextCode;

/** The characters of a page's layers with their places, in the order in which they are drawn. */
final class OfdRuns {
    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    /** Beyond this slant, as height a width, text is a watermark. */
    private static final double SLANT = 0.1;

    private static final int DEEPEST = 50;

    private final List<OfdGlyph> glyphs = new ArrayList<>();
    private int run;

    private OfdRuns() {}

    static List<OfdGlyph> of(List<CT_Layer> layers) {
        OfdRuns runs = new OfdRuns();
        layers.forEach(layer -> runs.take(layer, 0));
        return runs.glyphs;
    }

    private void take(CT_PageBlock block, int depth) {
        for (PageBlockType object : block.getPageBlocks()) {
            if (object instanceof TextObject text) {
                take(text);
            } else if (object instanceof CT_PageBlock inner && depth < DEEPEST) {
                take(inner, depth + 1);
            }
        }
    }

    private void take(TextObject object) {
        Place place = Place.of(object);
        if (Boolean.FALSE.equals(object.getVisible()) || place.isSlanted()) {
            return;
        }
        double size = object.getSize() == null ? 0 : object.getSize();
        double scale = object.getHScale() == null ? 1 : object.getHScale();
        double x = 0;
        double y = 0;
        for (TextCode code : object.getTextCodes()) {
            run++;
            // A code without a place begins where the one before began.
            x = code.getX() == null ? x : code.getX();
            y = code.getY() == null ? y : code.getY();
            take(code, place, size, scale, x, y);
        }
    }

    private void take(TextCode code, Place place, double size, double scale, double startX, double startY) {
        int[] characters = code.getContent().codePoints().toArray();
        double[] right = steps(code.getDeltaX(), characters.length);
        double[] down = steps(code.getDeltaY(), characters.length);
        // Without any step the font's own widths count, which are nearly these.
        boolean isSpaced = code.getDeltaX() != null || code.getDeltaY() != null;
        double x = startX;
        double y = startY;
        for (int i = 0; i < characters.length; i++) {
            double natural = (isNarrow(characters[i]) ? 0.5 : 1) * size * scale;
            // A letter is as wide as the step to the next one says, where that is the step of its font.
            double width = right[i] > 0 ? Math.min(right[i], size * scale) : natural;
            glyphs.add(new OfdGlyph(
                    Character.toString(characters[i]),
                    place.x(x, y),
                    place.y(x, y),
                    width * place.scaleX(),
                    size * place.scaleY(),
                    run));
            x += isSpaced ? right[i] : natural;
            y += down[i];
        }
    }

    /** The distance from each character to the next; {@code g 3 5} stands for 5 5 5. */
    private static double[] steps(ST_Array delta, int characters) {
        double[] steps = new double[characters];
        List<String> values = delta == null ? List.of() : delta.getArray();
        int at = 0;
        for (int i = 0; i < values.size() && at < characters; i++) {
            int times = 1;
            if (values.get(i).equals("g") && i + 2 < values.size()) {
                times = Integer.parseInt(values.get(i + 1));
                i += 2;
            }
            double step = Double.parseDouble(values.get(i));
            for (; times > 0 && at < characters; times--) {
                steps[at++] = step;
            }
        }
        return steps;
    }

    private static boolean isNarrow(int character) {
        return character < 0x2000;
    }

    /** Where an object's own coordinates lie on the page: its frame, and its matrix inside it. */
    private record Place(double left, double top, double a, double b, double c, double d, double e, double f) {
        static Place of(TextObject object) {
            ST_Box frame = object.getBoundary();
            double left = frame == null ? 0 : frame.getTopLeftX();
            double top = frame == null ? 0 : frame.getTopLeftY();
            ST_Array m = object.getCTM();
            return m == null || m.size() < 6
                    ? new Place(left, top, 1, 0, 0, 1, 0, 0)
                    : new Place(left, top, m.get(0), m.get(1), m.get(2), m.get(3), m.get(4), m.get(5));
        }

        boolean isSlanted() {
            return Math.abs(b) > SLANT * Math.abs(a);
        }

        double x(double x, double y) {
            return (left + a * x + c * y + e) * POINTS_A_MILLIMETRE;
        }

        double y(double x, double y) {
            return (top + b * x + d * y + f) * POINTS_A_MILLIMETRE;
        }

        double scaleX() {
            return Math.hypot(a, b) * POINTS_A_MILLIMETRE;
        }

        double scaleY() {
            return Math.hypot(c, d) * POINTS_A_MILLIMETRE;
        }
    }
}
