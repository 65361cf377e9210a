package org.faxian.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.font.Font;
import org.ofdrw.font.FontName;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.PageLayout;
import org.ofdrw.layout.element.Paragraph;
import org.ofdrw.layout.element.Position;
import org.ofdrw.layout.element.Span;
import org.ofdrw.layout.element.TextAlign;

/**
 * A UTF-8 text as an OFD document of A4 pages, each with its number below. The fonts are named, not embedded, as in most
 * OFD files of offices.
 *
 * <p>Marks at the beginning of a line: {@code # } red letterhead, {@code ## } title, {@code | } flush left, {@code > }
 * flush right, two ideographic spaces an indented paragraph; any other line is centred, an empty one is a gap.
 */
public final class TextToOfd {
    private static final double BODY_SIZE = 5.2;
    private static final double TITLE_SIZE = 7;
    private static final double LETTERHEAD_SIZE = 11;
    private static final double FOOTER_SIZE = 4;
    private static final double MARGIN_TOP_AND_BOTTOM = 34;
    private static final double MARGIN_SIDES = 28;

    private TextToOfd() {}

    /** Arguments: the text, the OFD file to write, and the day that stands in its metadata. */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("Expected TEXT OFD DAY, but found " + args.length + " arguments");
        }
        LocalDate day = LocalDate.parse(args[2]);
        try (OFDDoc document = new OFDDoc(Path.of(args[1]))) {
            PageLayout page = PageLayout.A4();
            page.setMargin(MARGIN_TOP_AND_BOTTOM, MARGIN_SIDES);
            document.setDefaultPageLayout(page);
            document.onPage(it -> it.add(pageNumber(page, it.getPageNum())));
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                document.add(paragraph(line));
            }
            CT_DocInfo info = document.getOfdDir().getOfd().getDocBody().getDocInfo();
            info.setCreationDate(day).setModDate(day);
        } catch (org.dom4j.DocumentException e) {
            throw new IOException("The OFD document has no readable OFD.xml", e);
        }
    }

    private static Paragraph paragraph(String line) {
        if (line.startsWith("# ")) {
            return aligned(new Span(line.substring(2)).setColor(192, 0, 0).setBold(true), FontName.SimSun, LETTERHEAD_SIZE)
                    .setMarginBottom(6d);
        }
        if (line.startsWith("## ")) {
            return aligned(new Span(line.substring(3)).setBold(true), FontName.SimHei, TITLE_SIZE)
                    .setMarginTop(4d)
                    .setMarginBottom(4d);
        }
        if (line.startsWith("> ")) {
            return aligned(new Span(line.substring(2)), FontName.SimSun, BODY_SIZE).setTextAlign(TextAlign.right);
        }
        if (line.startsWith("| ")) {
            return aligned(new Span(line.substring(2)), FontName.SimSun, BODY_SIZE).setTextAlign(TextAlign.left);
        }
        if (line.startsWith("　　")) {
            return aligned(new Span(line.substring(2)), FontName.SimSun, BODY_SIZE)
                    .setTextAlign(TextAlign.left)
                    .setFirstLineIndent(2);
        }
        return aligned(new Span(line.isEmpty() ? " " : line), FontName.SimSun, BODY_SIZE);
    }

    /** A centred paragraph. */
    private static Paragraph aligned(Span text, FontName name, double size) {
        Font font = name.font();
        Paragraph paragraph = new Paragraph();
        paragraph.setDefaultFont(font).setFontSize(size).setLineSpace(size * 0.7);
        paragraph.add(text.setFont(font).setFontSize(size));
        return paragraph.setTextAlign(TextAlign.center);
    }

    private static Paragraph pageNumber(PageLayout page, Integer number) {
        Paragraph footer = aligned(new Span("— " + number + " —"), FontName.SimSun, FOOTER_SIZE);
        return footer.setPosition(Position.Absolute)
                .setX(MARGIN_SIDES)
                .setY(page.getHeight() - MARGIN_TOP_AND_BOTTOM / 2)
                .setWidth(page.contentWidth());
    }
}
