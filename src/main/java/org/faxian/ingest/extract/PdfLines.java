package org.faxian.ingest.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** The lines of a pdf with their places, in the order in which the file draws them. */
final class PdfLines extends PDFTextStripper {
    /** In widths of a character: from here on a gap is a blank, and from there on a column. */
    private static final double BLANK = 0.22;

    private static final double COLUMN = 1.8;
    /** In widths of a character: what is nearer in height stands on one line. */
    private static final double SAME_LINE = 0.5;

    /** As a share of a right angle; a page may lie a little askew. */
    private static final double SLANT = 0.08;

    /** So many lines on the right half, drawn after a jump upwards, are a column. */
    private static final int COLUMN_LINES = 5;

    private final List<PdfLine> lines = new ArrayList<>();
    private final List<TextPosition> current = new ArrayList<>();

    /** Characters of the page whose lines run at a slant. */
    private final List<TextPosition> slanted = new ArrayList<>();

    private int upright;

    private PdfLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PdfLine> of(PDDocument document) throws IOException {
        PdfLines stripper = new PdfLines();
        stripper.writeText(document, Writer.nullWriter());
        return stripper.lines.stream()
                .collect(Collectors.groupingBy(PdfLine::page, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(page -> PdfLines.inReadingOrder(page).stream())
                .toList();
    }

    /** A text box is drawn last wherever it stands; only pages in columns are read in the order of drawing. */
    private static List<PdfLine> inReadingOrder(List<PdfLine> page) {
        return isInColumns(page)
                ? page
                : page.stream().sorted(Comparator.comparingDouble(PdfLine::y)).toList();
    }

    private static boolean isInColumns(List<PdfLine> page) {
        double middle = page.stream().mapToDouble(PdfLine::right).max().orElse(0) / 2;
        int onTheRight = 0;
        boolean jumped = false;
        for (int i = 1; i < page.size(); i++) {
            jumped |= page.get(i).y() < page.get(i - 1).y() - 3 * page.get(i).size();
            onTheRight += jumped && page.get(i).left() > 0.9 * middle ? 1 : 0;
        }
        return onTheRight >= COLUMN_LINES;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (isSlanted(text.getTextMatrix())) {
            slanted.add(text);
        } else {
            upright++;
            super.processTextPosition(text);
        }
    }

    /** Slanted text is a watermark, unless the page as a whole is askew. */
    @Override
    protected void writePage() throws IOException {
        if (slanted.size() > upright) {
            slanted.forEach(super::processTextPosition);
        }
        slanted.clear();
        upright = 0;
        super.writePage();
    }

    private static boolean isSlanted(Matrix text) {
        double angle = Math.atan2(text.getShearY(), text.getScaleX()) / (Math.PI / 2);
        return Math.abs(angle - Math.round(angle)) > SLANT;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        current.addAll(positions);
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        List<TextPosition> line = new ArrayList<>();
        for (TextPosition position : current) {
            if (!line.isEmpty() && !isOnOneLine(line.getFirst(), position)) {
                add(line);
                line.clear();
            }
            line.add(position);
        }
        add(line);
        current.clear();
    }

    /** The library takes lines that stand close for one, since boxes of letters are higher than their lines. */
    private static boolean isOnOneLine(TextPosition first, TextPosition next) {
        double size = Math.max(first.getFontSizeInPt(), next.getFontSizeInPt());
        return Math.abs(first.getYDirAdj() - next.getYDirAdj()) < SAME_LINE * size;
    }

    private void add(List<TextPosition> drawn) {
        // Marks of another font are drawn before the letters that they stand among.
        List<TextPosition> line = drawn.stream()
                .filter(p -> p.getUnicode() != null)
                .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                .toList();
        List<TextPosition> visible = line.stream()
                .filter(p -> !WhiteSpace.strip(p.getUnicode()).isEmpty())
                .toList();
        if (!visible.isEmpty()) {
            lines.add(line(line, visible));
        }
    }

    private PdfLine line(List<TextPosition> line, List<TextPosition> visible) {
        TextPosition first = visible.getFirst();
        TextPosition last = visible.getLast();
        double size = visible.stream()
                .mapToDouble(TextPosition::getFontSizeInPt)
                .max()
                .orElse(10);
        return new PdfLine(
                text(line, size),
                getCurrentPageNo(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                size,
                first.getPageWidth(),
                first.getPageHeight());
    }

    private static String text(List<TextPosition> line, double size) {
        StringBuilder text = new StringBuilder();
        TextPosition before = null;
        for (TextPosition position : line) {
            if (before != null) {
                double gap = position.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
                text.append(gap > COLUMN * size ? "\t" : gap > BLANK * size ? " " : "");
            }
            text.append(position.getUnicode());
            before = position;
        }
        return WhiteSpace.strip(text.toString());
    }
}
