package org.faxian.ingest.extract.ofd;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The characters of an OFD page whose lines have one direction, with the page turned so that they run to the right.
 *
 * <p>A landscape page (横页) is often stored as a portrait page with turned text; vertical Chinese in columns (竖排) is
 * read in this way, too.
 *
 * @param width the width of the page, in points
 * @param height the height of the page, in points
 */
record OfdPagePart(List<OfdGlyph> glyphs, double width, double height) {
    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    /** A smaller share of the characters of a page is text at its edge, such as 装订线. */
    private static final double SHARE = 0.25;

    /** Returns the parts of a page, the largest first; the size of the page is in millimetres. */
    static List<OfdPagePart> of(List<OfdGlyph> glyphs, double widthInMillimetres, double heightInMillimetres) {
        double width = widthInMillimetres * POINTS_A_MILLIMETRE;
        double height = heightInMillimetres * POINTS_A_MILLIMETRE;
        Map<Integer, List<OfdGlyph>> byDirection =
                glyphs.stream().collect(Collectors.groupingBy(OfdGlyph::turns, TreeMap::new, Collectors.toList()));
        return byDirection.values().stream()
                .filter(part -> part.size() >= SHARE * glyphs.size())
                .sorted(Comparator.comparingInt((List<OfdGlyph> part) -> -part.size()))
                .map(part -> upright(part, width, height))
                .toList();
    }

    private static OfdPagePart upright(List<OfdGlyph> part, double width, double height) {
        boolean across = part.getFirst().turns() % 2 == 1;
        List<OfdGlyph> turned =
                part.stream().map(glyph -> glyph.upright(width, height)).toList();
        return across ? new OfdPagePart(turned, height, width) : new OfdPagePart(turned, width, height);
    }
}
