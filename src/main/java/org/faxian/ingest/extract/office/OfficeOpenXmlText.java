package org.faxian.ingest.extract.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.utils.XMLReaderUtils;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.Extraction;
import org.faxian.ingest.extract.paragraph.FormatReader;
import org.faxian.ingest.extract.paragraph.ParagraphCollector;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reader for docx files, from the main part: text boxes at their anchors, automatic numbers as shown by Word.
 *
 * <p>Tika's parser puts the paragraphs of a text box inside the paragraph of its anchor, and does not support the
 * Chinese numbering of 第%1条.
 */
public final class OfficeOpenXmlText implements FormatReader {
    private static final List<String> MAIN = List.of(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
            "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument");

    @Override
    public Extraction read(Path file, String mediaType) throws IOException, SAXException, TikaException {
        try (OPCPackage document = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            PackagePart main = target(document, MAIN);
            WordNumbering numbering = new WordNumbering();
            parse(related(main, "/styles"), numbering.styles());
            parse(related(main, "/numbering"), numbering.lists());
            ParagraphCollector paragraphs = new ParagraphCollector();
            WordBody body = new WordBody(paragraphs, numbering);
            parse(List.of(main), body);
            parse(related(main, "/footnotes"), body);
            parse(related(main, "/endnotes"), body);
            return new Extraction.Text(
                    new ExtractedText(mediaType, paragraphs.paragraphs(), Map.of(), Map.of(), body.warnings()));
        } catch (InvalidFormatException | OpenXML4JRuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static PackagePart target(OPCPackage document, List<String> types) throws IOException {
        for (String type : types) {
            for (PackageRelationship relationship : document.getRelationshipsByType(type)) {
                PackagePart part = document.getPart(relationship);
                if (part != null) {
                    return part;
                }
            }
        }
        throw new IOException("the package names no main document");
    }

    private static List<PackagePart> related(PackagePart main, String suffix) throws InvalidFormatException {
        for (PackageRelationship relationship : main.getRelationships()) {
            if (relationship.getRelationshipType().endsWith(suffix)) {
                PackagePart part = main.getRelatedPart(relationship);
                return part == null ? List.of() : List.of(part);
            }
        }
        return List.of();
    }

    private static void parse(List<PackagePart> parts, DefaultHandler handler)
            throws IOException, SAXException, TikaException {
        for (PackagePart part : parts) {
            try (InputStream in = part.getInputStream()) {
                XMLReaderUtils.parseSAX(in, handler, new ParseContext());
            }
        }
    }
}
