package org.faxian.export.docx;

import java.io.IOException;
import org.faxian.export.manuscript.Block;
import org.faxian.export.zip.XmlPart;

/** An entry of the contents: a link to its place, whose page number Word computes when it opens the file. */
final class DocxContents {
    /** Word has as many styles of entries. */
    private static final int DEEPEST = 9;

    private DocxContents() {}

    static void write(Block.ContentsEntry entry, XmlPart xml, DocxParagraphs paragraphs) throws IOException {
        String bookmark = DocxParagraphs.bookmark(entry.anchor());
        paragraphs.start("TOC" + Math.clamp(entry.level(), 1, DEEPEST));
        xml.start("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        paragraphs.run("", entry.text());
        xml.start("w:r").empty("w:tab").end();
        xml.start("w:r")
                .empty("w:fldChar", "w:fldCharType", "begin", "w:dirty", "true")
                .end();
        xml.start("w:r")
                .leaf("w:instrText", " PAGEREF " + bookmark + " \\h ", "xml:space", "preserve")
                .end();
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", "separate").end();
        paragraphs.run("", "1");
        xml.start("w:r").empty("w:fldChar", "w:fldCharType", "end").end();
        xml.end();
        paragraphs.end();
    }
}
