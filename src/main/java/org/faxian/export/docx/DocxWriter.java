package org.faxian.export.docx;

import java.io.IOException;
import java.io.OutputStream;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.export.manuscript.ManuscriptWriter;
import org.faxian.export.manuscript.TextStarts;
import org.faxian.export.zip.XmlPart;
import org.faxian.export.zip.ZipPackage;

/**
 * Writer of Word documents (docx). The text is written while it is read, so that a compilation of any size fits into
 * memory.
 */
public final class DocxWriter implements ManuscriptWriter {
    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        ZipPackage file = new ZipPackage(out);
        resource(file, "[Content_Types].xml", "content-types.xml");
        resource(file, "_rels/.rels", "package-rels.xml");
        resource(file, "docProps/app.xml", "app.xml");
        properties(file.begin("docProps/core.xml"), manuscript.facts());
        resource(file, "word/_rels/document.xml.rels", "document-rels.xml");
        resource(file, "word/styles.xml", "styles.xml");
        resource(file, "word/settings.xml", "settings.xml");
        resource(file, "word/fontTable.xml", "fontTable.xml");
        resource(file, "word/footer-odd.xml", "footer-odd.xml");
        resource(file, "word/footer-even.xml", "footer-even.xml");
        DocxBody body = new DocxBody(file.begin("word/document.xml"));
        TextStarts.read(manuscript, body);
        body.close();
        file.finish();
    }

    private static void resource(ZipPackage file, String name, String resource) throws IOException {
        file.addResource(name, DocxWriter.class, resource);
    }

    private static void properties(XmlPart core, Manuscript.Facts facts) throws IOException {
        core.start(
                "cp:coreProperties",
                "xmlns:cp",
                "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        core.leaf("dc:title", facts.title());
        core.leaf("dc:creator", String.join("；", facts.authors()));
        core.leaf("dc:identifier", facts.identifier());
        core.leaf("dc:language", "zh-CN");
        if (facts.source().isPresent()) {
            core.leaf("dc:description", facts.source().get());
        }
        String day = facts.asOf() + "T00:00:00Z";
        core.leaf("dcterms:created", day, "xsi:type", "dcterms:W3CDTF");
        core.leaf("dcterms:modified", day, "xsi:type", "dcterms:W3CDTF");
        core.close();
    }
}
