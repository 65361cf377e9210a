package org.faxian.export.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.faxian.export.zip.XmlPart;

/** The paragraphs of a Word document, written one after another. */
final class DocxParagraphs {
    /** In bytes; as text short enough for a bookmark of Word, which has up to 40 characters. */
    private static final int BOOKMARK = 8;

    private final XmlPart xml;
    private boolean beginsPage;
    private boolean anyWritten;
    private int bookmarks;

    DocxParagraphs(XmlPart xml) {
        this.xml = xml;
    }

    /** Has the next paragraph begin a new page, except at the beginning of the document. */
    void beginPage() {
        beginsPage = anyWritten;
    }

    /** Writes a paragraph of one piece of text. */
    void line(String style, String text) throws IOException {
        start(style);
        run("", text);
        end();
    }

    void start(String style) throws IOException {
        start(style, Alignment.OF_STYLE);
    }

    void start(String style, Alignment alignment) throws IOException {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style);
        if (beginsPage) {
            xml.empty("w:pageBreakBefore");
        }
        alignment.write(xml);
        xml.end();
        beginsPage = false;
        anyWritten = true;
    }

    /**
     * Writes text.
     *
     * @param style the character style; may be empty
     */
    void run(String style, String text) throws IOException {
        xml.start("w:r");
        if (!style.isEmpty()) {
            xml.start("w:rPr").empty("w:rStyle", "w:val", style).end();
        }
        xml.leaf("w:t", text, "xml:space", "preserve").end();
    }

    /** Begins a place to which others lead; {@link #endBookmark} ends it. */
    void startBookmark(String anchor) throws IOException {
        bookmarks++;
        xml.empty("w:bookmarkStart", "w:id", String.valueOf(bookmarks), "w:name", bookmark(anchor));
    }

    void endBookmark() throws IOException {
        xml.empty("w:bookmarkEnd", "w:id", String.valueOf(bookmarks));
    }

    void end() throws IOException {
        xml.end();
    }

    /** Returns the name of the bookmark: a hash, because names have 40 letters and digits at most. */
    static String bookmark(String anchor) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(anchor.getBytes(StandardCharsets.UTF_8));
            return "_F" + HexFormat.of().formatHex(sum, 0, BOOKMARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
