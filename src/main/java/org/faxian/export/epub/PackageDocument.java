package org.faxian.export.epub;

import java.io.IOException;
import java.util.List;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.export.zip.XmlPart;
import org.faxian.export.zip.ZipPackage;

/** The package document of the book: what it is, its files and their order. */
final class PackageDocument {
    private static final String XHTML = "application/xhtml+xml";
    private static final String IDENTIFIER = "identifier";

    private PackageDocument() {}

    static void write(ZipPackage file, Manuscript.Facts facts, List<String> pages) throws IOException {
        XmlPart opf = file.begin(EpubPage.FOLDER + "package.opf");
        opf.start(
                "package",
                "xmlns",
                "http://www.idpf.org/2007/opf",
                "version",
                "3.0",
                "unique-identifier",
                IDENTIFIER,
                "xml:lang",
                EpubPage.LANGUAGE);
        metadata(facts, opf);
        manifest(pages, opf);
        opf.start("spine");
        for (String page : pages) {
            opf.empty("itemref", "idref", id(page));
        }
        opf.end();
        opf.close();
    }

    private static void metadata(Manuscript.Facts facts, XmlPart opf) throws IOException {
        opf.start("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
        opf.leaf("dc:identifier", facts.identifier(), "id", IDENTIFIER);
        opf.leaf("dc:title", facts.title());
        opf.leaf("dc:language", EpubPage.LANGUAGE);
        for (String author : facts.authors()) {
            opf.leaf("dc:creator", author);
        }
        opf.leaf("dc:date", facts.asOf().toString());
        if (facts.source().isPresent()) {
            opf.leaf("dc:source", facts.source().get());
        }
        opf.leaf("meta", facts.asOf() + "T00:00:00Z", "property", "dcterms:modified");
        opf.leaf("meta", "textual", "property", "schema:accessMode");
        opf.leaf("meta", "textual", "property", "schema:accessModeSufficient");
        opf.leaf("meta", "tableOfContents", "property", "schema:accessibilityFeature");
        opf.leaf("meta", "none", "property", "schema:accessibilityHazard");
        opf.end();
    }

    private static void manifest(List<String> pages, XmlPart opf) throws IOException {
        opf.start("manifest");
        opf.empty("item", "id", "nav", "href", Navigation.NAME, "media-type", XHTML, "properties", "nav");
        opf.empty("item", "id", "style", "href", EpubPage.STYLE, "media-type", "text/css");
        for (String page : pages) {
            opf.empty("item", "id", id(page), "href", page, "media-type", XHTML);
        }
        opf.end();
    }

    private static String id(String page) {
        return page.replace(".xhtml", "");
    }
}
