package org.faxian.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import org.faxian.export.font.InstalledFonts;
import org.faxian.export.layout.Page;
import org.faxian.export.layout.PageLayout;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.export.manuscript.ManuscriptWriter;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A document as PDF/A-2b (ISO 19005-2) in A4, with an outline, named places and subsets of its fonts. Pages are written
 * one by one; only the outline and the places are kept until the end.
 *
 * @param fonts where fonts are looked for; {@link org.faxian.export.font.MissingFontException} is thrown if there is none
 */
public record PdfDocumentWriter(InstalledFonts fonts) implements ManuscriptWriter {
    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        PageLayout layout = new PageLayout(manuscript, fonts.pair());
        Document document = new Document(new Rectangle((float) Page.WIDTH, (float) Page.HEIGHT));
        try {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            writer.setPdfVersion(PdfWriter.VERSION_1_7);
            writer.setFullCompression();
            document.open();
            PdfMetadata.of(manuscript.facts()).addTo(writer);
            PdfPages pages = new PdfPages(document, writer);
            layout.pages(pages);
            pages.end();
            document.close();
        } catch (DocumentException | ExceptionConverter e) {
            throw new IOException("cannot write the PDF: " + e.getMessage(), e);
        }
    }
}
