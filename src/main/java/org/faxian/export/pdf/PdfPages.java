package org.faxian.export.pdf;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faxian.export.font.FontFace;
import org.faxian.export.layout.Page;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNameTree;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The pages of a PDF, drawn one after the other, with their outline and named places. */
final class PdfPages implements Page.Receiver {
    private static final float RULE_WIDTH = 0.5F;

    /** A generator without chance, for the six letters before the names of subsets. */
    private static final class FixedLetters extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public double nextDouble() {
            return 0;
        }
    }

    private final Document document;
    private final PdfWriter writer;
    private final Map<FontFace, BaseFont> fonts = new HashMap<>();
    private final Map<String, PdfIndirectReference> places = new HashMap<>();
    private final List<PdfOutline> outline = new ArrayList<>();

    PdfPages(Document document, PdfWriter writer) {
        this.document = document;
        this.writer = writer;
        outline.add(writer.getDirectContent().getRootOutline());
    }

    @Override
    public void accept(Page page) throws IOException {
        if (page.number() > 1) {
            document.newPage();
        }
        writer.setPageEmpty(false);
        PdfContentByte canvas = writer.getDirectContent();
        rules(canvas, page.rules());
        for (Page.Text text : page.texts()) {
            draw(canvas, text);
        }
        for (Page.Place place : page.places()) {
            places.putIfAbsent(place.anchor(), destination(page.number(), place.y()));
        }
        page.bookmarks().forEach(this::bookmark);
        page.links().stream().filter(link -> link.page() > 0).forEach(this::link);
    }

    private static float fromBelow(double y) {
        return (float) (Page.HEIGHT - y);
    }

    private static void rules(PdfContentByte canvas, List<Page.Rule> rules) {
        if (rules.isEmpty()) {
            return;
        }
        canvas.setLineWidth(RULE_WIDTH);
        for (Page.Rule rule : rules) {
            canvas.moveTo((float) rule.fromX(), fromBelow(rule.fromY()));
            canvas.lineTo((float) rule.toX(), fromBelow(rule.toY()));
        }
        canvas.stroke();
    }

    private void draw(PdfContentByte canvas, Page.Text text) throws IOException {
        canvas.beginText();
        canvas.setFontAndSize(font(text.face()), (float) text.size());
        canvas.setCharacterSpacing((float) text.spacing());
        canvas.setTextMatrix((float) text.x(), fromBelow(text.y()));
        canvas.showText(text.text());
        canvas.endText();
    }

    private BaseFont font(FontFace face) throws IOException {
        BaseFont known = fonts.get(face);
        if (known == null) {
            String path = face.file().path().toString();
            String name = path.toLowerCase(Locale.ROOT).endsWith(".ttc")
                    ? path + "," + face.file().face()
                    : path;
            known = BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null);
            known.setSecureRandom(new FixedLetters());
            known.setIncludeCidSet(false);
            fonts.put(face, known);
        }
        return known;
    }

    /** Writes a destination at once, so that only its number is kept. */
    private PdfIndirectReference destination(int page, double y) throws IOException {
        PdfArray destination = new PdfArray(writer.getPageReference(page));
        destination.add(PdfName.XYZ);
        destination.add(new PdfNumber(0));
        destination.add(new PdfNumber(fromBelow(y)));
        destination.add(new PdfNumber(0));
        return writer.addToBody(destination).getIndirectReference();
    }

    private void bookmark(Page.Bookmark bookmark) {
        int level = Math.clamp(bookmark.level(), 1, outline.size());
        PdfOutline parent = outline.get(level - 1);
        outline.subList(level, outline.size()).clear();
        PdfDestination top = new PdfDestination(PdfDestination.XYZ, 0, fromBelow(bookmark.y()), 0);
        outline.add(new PdfOutline(parent, top, bookmark.text(), level == 1));
    }

    private void link(Page.Link link) {
        PdfAnnotation area = new PdfAnnotation(
                writer,
                (float) link.x(),
                fromBelow(link.y() + link.height()),
                (float) (link.x() + link.width()),
                fromBelow(link.y()),
                PdfAction.gotoLocalPage(link.anchor(), false));
        area.put(PdfName.SUBTYPE, PdfName.LINK);
        area.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        area.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
        writer.addAnnotation(area);
    }

    /** Writes the names of the places. */
    void end() throws IOException {
        if (!places.isEmpty()) {
            PdfDictionary names = new PdfDictionary();
            PdfDictionary tree = PdfNameTree.writeTree(places, writer);
            names.put(PdfName.DESTS, writer.addToBody(tree).getIndirectReference());
            writer.getExtraCatalog().put(PdfName.NAMES, writer.addToBody(names).getIndirectReference());
        }
    }
}
