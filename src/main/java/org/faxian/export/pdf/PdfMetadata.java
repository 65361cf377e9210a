package org.faxian.export.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.regulation.Sha256;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfICCBased;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The parts of PDF/A-2b beside the pages: the metadata as XMP and in the document's information, the colour space of the
 * output and the identifier of the file. Nothing of it depends on the clock.
 *
 * @param id 32 hexadecimal digits
 */
record PdfMetadata(String title, String authors, String date, String subject, String id) {
    private static final String PRODUCER = "Faxian";
    private static final String SRGB = "sRGB IEC61966-2.1";
    private static final int ID_LENGTH = 32;

    static PdfMetadata of(Manuscript.Facts facts) {
        String name = facts.identifier() + " " + facts.asOf();
        String sum = Sha256.of(name.getBytes(StandardCharsets.UTF_8)).hex();
        return new PdfMetadata(
                facts.title(),
                String.join("、", facts.authors()),
                facts.asOf().format(DateTimeFormatter.BASIC_ISO_DATE),
                facts.source().orElse(facts.identifier()),
                sum.substring(0, ID_LENGTH));
    }

    void addTo(PdfWriter writer) throws IOException {
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(authors, PdfObject.TEXT_UNICODE));
        info.put(PdfName.SUBJECT, new PdfString(subject, PdfObject.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(PRODUCER));
        info.put(PdfName.CREATIONDATE, new PdfString("D:" + date + "000000+08'00'"));
        info.put(PdfName.MODDATE, new PdfString("D:" + date + "000000+08'00'"));
        byte[] bytes = HexFormat.of().parseHex(id);
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(bytes, bytes));
        writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString("zh-CN"));
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
    }

    private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
        ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, PdfName.GTS_PDFA1);
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(SRGB));
        intent.put(PdfName.INFO, new PdfString(SRGB));
        intent.put(
                PdfName.DESTOUTPUTPROFILE,
                writer.addToBody(new PdfICCBased(profile)).getIndirectReference());
        return intent;
    }

    private String xmp() {
        String moment = date.replaceFirst("(....)(..)(..)", "$1-$2-$3") + "T00:00:00+08:00";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>B</pdfaid:conformance>
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%s</pdf:Producer>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(escaped(title), escaped(authors), escaped(subject), PRODUCER, moment, moment);
    }

    /** Returns the text for XML, without characters that XML cannot hold. */
    private static String escaped(String text) {
        return text.codePoints()
                .filter(c -> c >= ' ' && Character.isDefined(c) && !(c >= 0xD800 && c <= 0xDFFF))
                .mapToObj(c -> switch (c) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    default -> Character.toString(c);
                })
                .collect(Collectors.joining());
    }
}
