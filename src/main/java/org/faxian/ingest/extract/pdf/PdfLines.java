package org.faxian.ingest.extract.pdf;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.faxian.ingest.extract.layout.PlacedLine;
import org.faxian.ingest.extract.paragraph.WhiteSpace;

/**
 * The lines of a PDF with their positions, in reading order. Text boxes are drawn last, regardless of their position on
 * the page.
 */
final class PdfLines extends PDFTextStripper {
    /** In widths of a character: a wider gap is a blank. */
    private static final double BLANK = 0.22;

    /** In widths of a character: characters with a smaller vertical distance are on one line. */
    private static final double SAME_LINE = 0.5;

    /** As a share of a right angle; a page may be slightly askew. */
    private static final double SLANT = 0.08;

    private final List<PdfRow> rows = new ArrayList<>();
    private final List<TextPosition> current = new ArrayList<>();

    /** Characters of the page on slanted lines. */
    private final List<TextPosition> slanted = new ArrayList<>();

    private int upright;

    private PdfLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    static List<PlacedLine> of(PDDocument document) throws IOException {
        PdfLines stripper = new PdfLines();
        stripper.writeText(document, Writer.nullWriter());
        return stripper.rows.stream()
                .collect(Collectors.groupingBy(row -> row.cells().getFirst().page(), TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(page -> PdfColumns.inReadingOrder(page).stream())
                .toList();
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

    /** Writes a page without slanted text, which is a watermark unless the whole page is askew. */
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

    /** Separates lines that the library takes for one because the boxes of letters are higher than the lines. */
    private static boolean isOnOneLine(TextPosition first, TextPosition next) {
        double size = Math.max(first.getFontSizeInPt(), next.getFontSizeInPt());
        return Math.abs(first.getYDirAdj() - next.getYDirAdj()) < SAME_LINE * size;
    }

    private void add(List<TextPosition> drawn) {
        // Marks in another font are drawn before the letters around them.
        List<TextPosition> line = drawn.stream()
                .filter(p -> p.getUnicode() != null)
                .sorted(Comparator.comparingDouble(TextPosition::getXDirAdj))
                .toList();
        List<PlacedLine> cells = cells(line);
        if (!cells.isEmpty()) {
            rows.add(new PdfRow(cells));
        }
    }

    /** Splits the line at wide gaps; drawn blanks do not split it. */
    private List<PlacedLine> cells(List<TextPosition> line) {
        double size = line.stream()
                .filter(PdfLines::isVisible)
                .mapToDouble(TextPosition::getFontSizeInPt)
                .max()
                .orElse(10);
        List<PlacedLine> cells = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size() || gap(line.get(i - 1), line.get(i)) > PdfRow.GAP * size) {
                cell(line.subList(from, i), size).ifPresent(cells::add);
                from = i;
            }
        }
        return cells;
    }

    private static boolean isVisible(TextPosition position) {
        return !WhiteSpace.strip(position.getUnicode()).isEmpty();
    }

    private static double gap(TextPosition before, TextPosition next) {
        return next.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
    }

    private Optional<PlacedLine> cell(List<TextPosition> positions, double size) {
        List<TextPosition> visible =
                positions.stream().filter(PdfLines::isVisible).toList();
        if (visible.isEmpty()) {
            return Optional.empty();
        }
        TextPosition first = visible.getFirst();
        TextPosition last = visible.getLast();
        return Optional.of(new PlacedLine(
                text(positions, size),
                getCurrentPageNo(),
                first.getXDirAdj(),
                last.getXDirAdj() + last.getWidthDirAdj(),
                first.getYDirAdj(),
                size,
                first.getPageWidth(),
                first.getPageHeight()));
    }

    private static String text(List<TextPosition> line, double size) {
        StringBuilder text = new StringBuilder();
        TextPosition before = null;
        for (TextPosition position : line) {
            if (before != null) {
                text.append(gap(before, position) > BLANK * size ? " " : "");
            }
            text.append(position.getUnicode());
            before = position;
        }
        return WhiteSpace.strip(text.toString());
    }
}
