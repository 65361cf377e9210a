package org.faxian.ingest.extract.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A builder of Word documents with automatic lists, packed as docx or written as one XML file. */
final class WordNumbers {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final StringBuilder definitions = new StringBuilder();
    private final StringBuilder lists = new StringBuilder();
    private final StringBuilder styles = new StringBuilder();
    private final StringBuilder body = new StringBuilder();

    /** Adds a definition of levels; see {@link #level}. */
    WordNumbers definition(int id, String... levels) {
        definitions.append(
                "<w:abstractNum w:abstractNumId='%d'>%s</w:abstractNum>".formatted(id, String.join("", levels)));
        return this;
    }

    WordNumbers list(int id, int definition, String... overrides) {
        lists.append("<w:num w:numId='%d'><w:abstractNumId w:val='%d'/>%s</w:num>"
                .formatted(id, definition, String.join("", overrides)));
        return this;
    }

    static String level(int depth, String format, String text, String... more) {
        return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/>%s<w:lvlText w:val='%s'/></w:lvl>"
                .formatted(depth, format, String.join("", more), text);
    }

    static String override(int depth, String content) {
        return "<w:lvlOverride w:ilvl='%d'>%s</w:lvlOverride>".formatted(depth, content);
    }

    WordNumbers style(String id, String properties) {
        styles.append("<w:style w:type='paragraph' w:styleId='%s'>%s</w:style>".formatted(id, properties));
        return this;
    }

    WordNumbers item(int list, int depth, String text) {
        return paragraph("<w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr>".formatted(depth, list), text);
    }

    WordNumbers styled(String style, String text) {
        return paragraph("<w:pStyle w:val='" + style + "'/>", text);
    }

    WordNumbers plain(String text) {
        return paragraph("", text);
    }

    private WordNumbers paragraph(String properties, String text) {
        String run = text.isEmpty() ? "" : "<w:r><w:t>" + text + "</w:t></w:r>";
        body.append("<w:p><w:pPr>")
                .append(properties)
                .append("</w:pPr>")
                .append(run)
                .append("</w:p>");
        return this;
    }

    private String document() {
        return "<w:document xmlns:w='" + W + "'><w:body>" + body + "</w:body></w:document>";
    }

    private String numbering() {
        return "<w:numbering xmlns:w='" + W + "'>" + definitions + lists + "</w:numbering>";
    }

    private String styles() {
        return "<w:styles xmlns:w='" + W + "'>" + styles + "</w:styles>";
    }

    Path docx(Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                            + type("document", "document.main") + type("numbering", "numbering")
                            + type("styles", "styles")
                            + "</Types>");
            entry(zip, "_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
            entry(
                    zip,
                    "word/_rels/document.xml.rels",
                    relations(relation("numbering", "numbering.xml") + relation("styles", "styles.xml")));
            entry(zip, "word/document.xml", document());
            entry(zip, "word/numbering.xml", numbering());
            entry(zip, "word/styles.xml", styles());
        }
        return file;
    }

    /** Returns the document as one XML file (flat OPC). */
    String flat() {
        return "<?xml version='1.0' encoding='UTF-8'?><?mso-application progid='Word.Document'?>"
                + "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>"
                + part(
                        "/_rels/.rels",
                        "application/vnd.openxmlformats-package.relationships+xml",
                        relations(relation("officeDocument", "word/document.xml")))
                + part("/word/document.xml", TYPE + "document.main+xml", document())
                + part(
                        "/word/header1.xml",
                        TYPE + "header+xml",
                        "<w:hdr xmlns:w='" + W + "'><w:p><w:r><w:t>云江省人民政府公报</w:t></w:r></w:p></w:hdr>")
                + part("/word/numbering.xml", TYPE + "numbering+xml", numbering())
                + part("/word/styles.xml", TYPE + "styles+xml", styles()) + "</pkg:package>";
    }

    private static String part(String name, String type, String content) {
        return "<pkg:part pkg:name='" + name + "' pkg:contentType='" + type + "'><pkg:xmlData>" + content
                + "</pkg:xmlData></pkg:part>";
    }

    private static String type(String name, String type) {
        return "<Override PartName='/word/" + name + ".xml' ContentType='" + TYPE + type + "+xml'/>";
    }

    private static String relation(String type, String target) {
        return "<Relationship Id='" + type + "' Type='" + RELATION + type + "' Target='" + target + "'/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relations
                + "</Relationships>";
    }

    private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(UTF_8));
        zip.closeEntry();
    }
}
