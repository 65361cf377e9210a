package org.faxian.ingest.extract.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.extract.paragraph.FormatReader;

/** Reader for photographed and scanned pages (png, jpeg, tiff, bmp, gif), by OCR if installed. */
public final class PictureText implements FormatReader {
    private final Supplier<Optional<ChineseOcr>> ocr;

    /** Creates a reader that looks for OCR at each picture. */
    public PictureText(Supplier<Optional<ChineseOcr>> ocr) {
        this.ocr = ocr;
    }

    @Override
    public Extraction read(Path file, String mediaType) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("the picture does not begin as one of its kind does");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                return ScannedPages.read(new Pictures(reader), ocr.get(), mediaType);
            } finally {
                reader.dispose();
            }
        }
    }

    /** The pages of a tiff file, or the single picture of another file. */
    private record Pictures(ImageReader reader) implements ScannedPages {
        @Override
        public int count() throws IOException {
            return reader.getNumImages(true);
        }

        @Override
        public BufferedImage picture(int page) throws IOException {
            long pixels = (long) reader.getWidth(page - 1) * reader.getHeight(page - 1);
            if (pixels > MOST_PIXELS) {
                throw new IOException("a picture of " + pixels / 1_000_000 + " megapixels; OCR reads at most "
                        + MOST_PIXELS / 1_000_000);
            }
            return reader.read(page - 1);
        }
    }
}
