package org.faxian.export.ofd;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.faxian.export.font.FontPair;
import org.faxian.export.font.InstalledFonts;
import org.faxian.export.layout.PageLayout;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.export.manuscript.ManuscriptWriter;
import org.faxian.export.zip.XmlPart;
import org.faxian.export.zip.ZipPackage;
import org.faxian.regulation.Sha256;

/**
 * A document as OFD (GB/T 33190-2016) on pages of A4, with an outline. Its text is text; fonts are named, not embedded:
 * every reader of OFD has 宋体 and 黑体, and each character has its place in the file. Pages are written one by one.
 *
 * @param fonts where the fonts are looked for by which lines are measured; {@link
 *     org.faxian.export.font.MissingFontException} is thrown if there is none
 */
public record OfdWriter(InstalledFonts fonts) implements ManuscriptWriter {
    private static final int ID_LENGTH = 32;

    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        FontPair pair = fonts.pair();
        ZipPackage zip = new ZipPackage(out);
        main(zip, manuscript.facts());
        OfdFonts resources = new OfdFonts(pair);
        resources.write(zip);
        OfdPages pages = new OfdPages(zip, resources);
        new PageLayout(manuscript, pair).pages(pages);
        pages.end();
        zip.finish();
    }

    private static void main(ZipPackage zip, Manuscript.Facts facts) throws IOException {
        String name = facts.identifier() + " " + facts.asOf();
        String id = Sha256.of(name.getBytes(StandardCharsets.UTF_8)).hex().substring(0, ID_LENGTH);
        XmlPart xml = zip.begin("OFD.xml");
        xml.start("ofd:OFD", "xmlns:ofd", OfdPages.NAMESPACE, "Version", "1.0", "DocType", "OFD")
                .start("ofd:DocBody")
                .start("ofd:DocInfo")
                .leaf("ofd:DocID", id)
                .leaf("ofd:Title", facts.title())
                .leaf("ofd:Author", String.join("、", facts.authors()))
                .leaf("ofd:Subject", facts.source().orElse(facts.identifier()))
                .leaf("ofd:CreationDate", facts.asOf().toString())
                .leaf("ofd:ModDate", facts.asOf().toString())
                .leaf("ofd:Creator", "Faxian")
                .end()
                .leaf("ofd:DocRoot", OfdPages.DOCUMENT)
                .close();
    }
}
