package org.faxian.ingest.extract;

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

/** The lines of a pdf with their places, in the order in which a page is read: a text box is drawn last wherever it stands. */
final class PdfLines extends PDFTextStripper {
    /** In widths of a character: from here on a gap is a blank. */
    private static final double BLANK = 0.22;

    /** In widths of a character: what is nearer in height stands on one line. */
    private static final double SAME_LINE = 0.5;

    /** As a share of a right angle; a page may lie a little askew. */
    private static final double SLANT = 0.08;

    private final List<PdfRow> rows = new ArrayList<>();
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
        List<PdfLine> cells = cells(line);
        if (!cells.isEmpty()) {
            rows.add(new PdfRow(cells));
        }
    }

    /** The line, parted at wide gaps; blanks that are drawn part nothing. */
    private List<PdfLine> cells(List<TextPosition> line) {
        double size = line.stream()
                .filter(PdfLines::isVisible)
                .mapToDouble(TextPosition::getFontSizeInPt)
                .max()
                .orElse(10);
        List<PdfLine> cells = new ArrayList<>();
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

    private Optional<PdfLine> cell(List<TextPosition> positions, double size) {
        List<TextPosition> visible =
                positions.stream().filter(PdfLines::isVisible).toList();
        if (visible.isEmpty()) {
            return Optional.empty();
        }
        TextPosition first = visible.getFirst();
        TextPosition last = visible.getLast();
        return Optional.of(new PdfLine(
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
