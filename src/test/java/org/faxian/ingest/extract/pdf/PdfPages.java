package org.faxian.ingest.extract.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * A builder of pdf files with Chinese lines at given places, in a font that every reader has, so that none is embedded.
 */
public final class PdfPages {
    private static final double LEFT = 80;
    private static final double SIZE = 16;
    private static final int LINE = 27;
    private static final double PITCH = 28;

    private final PDDocument document = new PDDocument();
    private final StringBuilder content = new StringBuilder();

    public PdfPages page() {
        finish();
        PDPage page = new PDPage(PDRectangle.A4);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F1"), song());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        document.addPage(page);
        return this;
    }

    /** Adds a line, with its indent in characters from the margin and its top in points. */
    public PdfPages line(int indent, double top, String text) {
        return draw(SIZE, LEFT + indent * SIZE, top, text);
    }

    /** Adds a centred line in the given font size. */
    PdfPages centred(double size, double top, String text) {
        return draw(size, (PDRectangle.A4.getWidth() - size * text.length()) / 2, top, text);
    }

    /** Adds text at an angle, in degrees, from a place in the lower left of the page. */
    PdfPages slanted(double degrees, double size, String text) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        content.append("BT /F1 %s Tf %.4f %.4f %.4f %.4f 120 300 Tm <%s> Tj ET%n"
                .formatted(
                        size, cos, sin, -sin, cos, HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE))));
        return this;
    }

    /** Adds a line in the given font size, with its position in points from the left and from the top. */
    PdfPages draw(double size, double left, double top, String text) {
        content.append("BT /F1 %s Tf %s %s Td <%s> Tj ET%n"
                .formatted(
                        size,
                        left,
                        PDRectangle.A4.getHeight() - top,
                        HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE))));
        return this;
    }

    /** Adds a paragraph with its first line indented, wrapped at the right margin. */
    public PdfPages paragraph(double top, String text) {
        int indent = 2;
        double y = top;
        for (int from = 0; from < text.length(); y += PITCH) {
            int to = Math.min(text.length(), from + LINE - indent);
            line(indent, y, text.substring(from, to));
            from = to;
            indent = 0;
        }
        return this;
    }

    PDDocument document() {
        finish();
        return document;
    }

    public void save(Path file) throws IOException {
        try (PDDocument finished = document()) {
            finished.save(file.toFile());
        }
    }

    private void finish() {
        if (document.getNumberOfPages() == 0) {
            return;
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        document.getPage(document.getNumberOfPages() - 1).setContents(stream);
        content.setLength(0);
    }

    private static COSDictionary song() {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "GB1");
        system.setInt(COSName.SUPPLEMENT, 5);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, "STSong-Light");
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setItem(COSName.DW, COSInteger.get(1000));
        descendant.setItem(COSName.FONT_DESC, description());
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light-UniGB-UTF16-H");
        font.setName(COSName.ENCODING, "UniGB-UTF16-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    /**
     * Returns a font description with a bounding box three times as high as the letters, as fonts of many scripts have
     * it.
     */
    private static COSDictionary description() {
        COSDictionary description = new COSDictionary();
        description.setItem(COSName.TYPE, COSName.FONT_DESC);
        description.setName(COSName.FONT_NAME, "STSong-Light");
        description.setItem(COSName.FONT_BBOX, new PDRectangle(-100, -1000, 1200, 3000).getCOSArray());
        return description;
    }
}
