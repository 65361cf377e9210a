package org.faxian.ingest.extract.ofd;

import java.util.OptionalInt;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.pageDescription.CT_GraphicUnit;

/** An affine map from the coordinates of an object to those of the OFD page, in millimetres. */
record OfdTransform(double a, double b, double c, double d, double e, double f) {
    static final OfdTransform PAGE = new OfdTransform(1, 0, 0, 1, 0, 0);

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    /** Beyond this share of a right angle, a line is slanted. */
    private static final double SLANT = 0.065;

    /** Returns the map for an object whose frame and matrix are given in the coordinates of this map. */
    OfdTransform inside(CT_GraphicUnit<?> object) {
        ST_Box frame = object.getBoundary();
        OfdTransform place = frame == null ? this : times(1, 0, 0, 1, frame.getTopLeftX(), frame.getTopLeftY());
        ST_Array m = object.getCTM();
        return m == null || m.size() < 6
                ? place
                : place.times(m.get(0), m.get(1), m.get(2), m.get(3), m.get(4), m.get(5));
    }

    private OfdTransform times(double a2, double b2, double c2, double d2, double e2, double f2) {
        return new OfdTransform(
                a * a2 + c * b2,
                b * a2 + d * b2,
                a * c2 + c * d2,
                b * c2 + d * d2,
                a * e2 + c * f2 + e,
                b * e2 + d * f2 + f);
    }

    /**
     * Returns the direction of a line on the page in right angles, or empty if the line is slanted.
     *
     * @param right the horizontal steps from each character to the next; {@code down} has the vertical steps
     * @param ofCharacter the right angles by which a line of one character is turned
     */
    OptionalInt turns(double[] right, double[] down, int characters, int ofCharacter) {
        int[] votes = new int[4];
        int slanted = 0;
        for (int i = 0; i + 1 < characters; i++) {
            OptionalInt turns = right[i] == 0 && down[i] == 0 ? OptionalInt.empty() : turns(right[i], down[i]);
            slanted += turns.isPresent() || (right[i] == 0 && down[i] == 0) ? 0 : 1;
            turns.ifPresent(t -> votes[t]++);
        }
        int most = 0;
        for (int t = 1; t < votes.length; t++) {
            most = votes[t] > votes[most] ? t : most;
        }
        if (votes[most] == 0 && slanted == 0) {
            OptionalInt alone = turns(1, 0);
            return alone.isPresent() ? OptionalInt.of((alone.getAsInt() + ofCharacter) % 4) : alone;
        }
        return votes[most] > slanted ? OptionalInt.of(most) : OptionalInt.empty();
    }

    private OptionalInt turns(double right, double down) {
        double angle = Math.atan2(b * right + d * down, a * right + c * down) / (Math.PI / 2);
        long nearest = Math.round(angle);
        return Math.abs(angle - nearest) > SLANT ? OptionalInt.empty() : OptionalInt.of((int) ((nearest + 4) % 4));
    }

    /** Returns the character at the given position in the object, in points of the page. */
    OfdGlyph glyph(String text, double x, double y, double width, double size, int run, int turns) {
        return new OfdGlyph(
                text,
                (a * x + c * y + e) * POINTS_A_MILLIMETRE,
                (b * x + d * y + f) * POINTS_A_MILLIMETRE,
                width * Math.hypot(a, b) * POINTS_A_MILLIMETRE,
                size * Math.hypot(c, d) * POINTS_A_MILLIMETRE,
                run,
                turns);
    }
}
