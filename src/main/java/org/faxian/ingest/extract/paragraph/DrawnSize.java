package org.faxian.ingest.extract.paragraph;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Drawn sizes, used to distinguish pictures from lines and spacers. */
public final class DrawnSize {
    /** In millimetres; anything flatter is a line. */
    private static final double FLATTEST = 2;

    private static final Pattern LENGTH =
            Pattern.compile("\\s*(\\d{1,9}(?:\\.\\d{0,9})?|\\.\\d{1,9})\\s*([a-z]{2,3})\\s*");
    private static final Map<String, Double> MILLIMETRES = Map.of(
            "mm", 1.0, "cm", 10.0, "in", 25.4, "pt", 25.4 / 72, "pc", 25.4 / 6, "px", 25.4 / 96, "emu", 25.4 / 914_400);

    private DrawnSize() {}

    /**
     * Returns whether a side is as short as that of a line; false if the length cannot be parsed.
     *
     * @param length the length with its unit: 0.05cm, 12pt
     */
    public static boolean isFlat(String length) {
        return isBelow(FLATTEST, length);
    }

    /** Returns whether a side is known to be shorter than the given length in millimetres. */
    public static boolean isBelow(double millimetres, String length) {
        Matcher m = LENGTH.matcher(length);
        return m.matches()
                && MILLIMETRES.containsKey(m.group(2))
                && Double.parseDouble(m.group(1)) * MILLIMETRES.get(m.group(2)) < millimetres;
    }
}
