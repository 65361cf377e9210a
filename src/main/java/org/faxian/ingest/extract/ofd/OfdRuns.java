package org.faxian.ingest.extract.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.faxian.text.Letters;
import org.ofdrw.core.basicStructure.pageObj.layer.CT_Layer;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CT_PageBlock;
import org.ofdrw.core.basicStructure.pageObj.layer.block.CompositeObject;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.compositeObj.CT_VectorG;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.text.Direction;

/** The characters of a page's layers with their positions, in drawing order. */
final class OfdRuns {
    private static final int DEEPEST = 50;
    /** A unit may contain itself. */
    private static final int DEEPEST_UNIT = 10;

    private static final int MOST_UNITS = 10_000;

    private final Units units;
    private final List<OfdGlyph> glyphs = new ArrayList<>();
    private int run;
    private int unitsTaken;

    /** The composite units in the resources of a file (复合对象), which pages draw by id. */
    interface Units {
        Optional<CT_VectorG> unit(String id) throws IOException;
    }

    private OfdRuns(Units units) {
        this.units = units;
    }

    static List<OfdGlyph> of(List<CT_Layer> layers, Units units) throws IOException {
        OfdRuns runs = new OfdRuns(units);
        for (CT_Layer layer : layers) {
            runs.take(layer.getPageBlocks(), OfdTransform.PAGE, 0);
        }
        return runs.glyphs;
    }

    private void take(List<PageBlockType> objects, OfdTransform around, int depth) throws IOException {
        for (PageBlockType object : objects) {
            if (object instanceof TextObject text) {
                take(text, around);
            } else if (object instanceof CompositeObject composite && depth < DEEPEST_UNIT) {
                takeUnit(composite, around, depth);
            } else if (object instanceof CT_PageBlock inner && depth < DEEPEST) {
                take(inner.getPageBlocks(), around, depth + 1);
            }
        }
    }

    private void takeUnit(CompositeObject composite, OfdTransform around, int depth) throws IOException {
        if (Boolean.FALSE.equals(composite.getVisible())
                || composite.getResourceID() == null
                || ++unitsTaken > MOST_UNITS) {
            return;
        }
        Optional<CT_VectorG> unit = units.unit(composite.getResourceID().toString());
        if (unit.isPresent() && unit.get().getContent() != null) {
            take(unit.get().getContent().getPageBlocks(), around.inside(composite), depth + 1);
        }
    }

    private void take(TextObject object, OfdTransform around) {
        OfdTransform place = around.inside(object);
        if (Boolean.FALSE.equals(object.getVisible())) {
            return;
        }
        double size = object.getSize() == null ? 0 : object.getSize();
        double scale = object.getHScale() == null ? 1 : object.getHScale();
        double x = 0;
        double y = 0;
        for (TextCode code : object.getTextCodes()) {
            run++;
            // A code without a position begins where the previous code began.
            x = code.getX() == null ? x : code.getX();
            y = code.getY() == null ? y : code.getY();
            take(code, place, new Letters(object, size, scale), x, y);
        }
    }

    /** The properties with which the characters of a text object are drawn. */
    private record Letters(TextObject object, double size, double scale) {
        double natural(int character) {
            return (isNarrow(character) ? 0.5 : 1) * size * scale;
        }

        boolean runsDown() {
            return object.getReadDirection() == Direction.Angle_90;
        }

        /** Returns the right angles by which a single character is turned. */
        int turns() {
            return object.getCharDirection() == null
                    ? 0
                    : switch (object.getCharDirection()) {
                        case Angle_90 -> 1;
                        case Angle_180 -> 2;
                        case Angle_270 -> 3;
                        default -> 0;
                    };
        }
    }

    private void take(TextCode code, OfdTransform place, Letters letters, double startX, double startY) {
        int[] characters = code.getContent().codePoints().toArray();
        double[] right = steps(code.getDeltaX(), characters.length);
        double[] down = steps(code.getDeltaY(), characters.length);
        // Without steps, the widths of the font apply, which are close to these.
        boolean isSpaced = code.getDeltaX() != null || code.getDeltaY() != null;
        for (int i = 0; !isSpaced && i < characters.length; i++) {
            (letters.runsDown() ? down : right)[i] = letters.natural(characters[i]);
        }
        OptionalInt turns = place.turns(right, down, characters.length, letters.turns());
        if (turns.isEmpty()) {
            // Slanted text is a watermark.
            return;
        }
        double x = startX;
        double y = startY;
        for (int i = 0; i < characters.length; i++) {
            double step = Math.hypot(right[i], down[i]);
            // A character is as wide as the step to the next one, up to the width of its font.
            double width = step > 0 && isSpaced
                    ? Math.min(step, letters.size * letters.scale)
                    : letters.natural(characters[i]);
            String text = Character.toString(characters[i]);
            glyphs.add(place.glyph(text, x, y, width, letters.size, run, turns.getAsInt()));
            x += right[i];
            y += down[i];
        }
    }

    /** Returns the distances from each character to the next; {@code g 3 5} stands for 5 5 5. */
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
}
