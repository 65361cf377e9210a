package org.faxian.ingest.extract.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.faxian.ingest.extract.ocr.ScannedPages;

/** The pages of a PDF as pictures. */
record ScannedPdf(PDDocument document) implements ScannedPages {
    private static final float DPI = 300;
    private static final double POINTS_AN_INCH = 72;

    @Override
    public int count() {
        return document.getNumberOfPages();
    }

    @Override
    public BufferedImage picture(int page) throws IOException {
        PDRectangle box = document.getPage(page - 1).getCropBox();
        double squareInches = box.getWidth() * box.getHeight() / (POINTS_AN_INCH * POINTS_AN_INCH);
        double most = Math.sqrt(MOST_PIXELS / Math.max(1, squareInches));
        return new PDFRenderer(document).renderImageWithDPI(page - 1, (float) Math.min(DPI, most), ImageType.GRAY);
    }
}
