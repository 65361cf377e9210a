package org.faxian.export.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.export.manuscript.ManuscriptWriter;
import org.faxian.export.manuscript.TextStarts;
import org.faxian.export.zip.ZipPackage;

/**
 * Writer of electronic books (EPUB 3): a page for each text. Only the outline of the book is kept in memory, because the
 * navigation is written at the end.
 */
public final class EpubWriter implements ManuscriptWriter {
    private static final byte[] MEDIA_TYPE = "application/epub+zip".getBytes(StandardCharsets.US_ASCII);

    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        ZipPackage file = new ZipPackage(out);
        file.addStored("mimetype", MEDIA_TYPE);
        file.addResource("META-INF/container.xml", EpubWriter.class, "container.xml");
        file.addResource(EpubPage.FOLDER + EpubPage.STYLE, EpubWriter.class, "style.css");
        EpubPages pages = new EpubPages(file, manuscript.facts().title());
        TextStarts.read(manuscript, pages);
        pages.finish();
        Navigation.write(file, manuscript.facts().title(), pages.outline());
        PackageDocument.write(file, manuscript.facts(), pages.names());
        file.finish();
    }
}
