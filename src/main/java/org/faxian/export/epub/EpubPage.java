package org.faxian.export.epub;

import java.io.IOException;
import org.faxian.export.zip.XmlPart;
import org.faxian.export.zip.ZipPackage;

/** A page of the book (XHTML). */
final class EpubPage {
    static final String FOLDER = "EPUB/";
    static final String STYLE = "style.css";
    static final String LANGUAGE = "zh-CN";

    private EpubPage() {}

    /** Begins a page; the caller writes into its body. */
    static XmlPart begin(ZipPackage file, String name, String title) throws IOException {
        XmlPart page = file.begin(FOLDER + name);
        page.start(
                "html",
                "xmlns",
                "http://www.w3.org/1999/xhtml",
                "xmlns:epub",
                "http://www.idpf.org/2007/ops",
                "lang",
                LANGUAGE,
                "xml:lang",
                LANGUAGE);
        page.start("head").leaf("title", title);
        page.empty("link", "rel", "stylesheet", "type", "text/css", "href", STYLE);
        page.end();
        return page.start("body");
    }

    /**
     * Returns the id of the place: an NCName, with the code of each character that such a name may not have. Different
     * anchors have different ids.
     */
    static String id(String anchor) {
        StringBuilder id = new StringBuilder("a-");
        anchor.codePoints().forEach(c -> {
            boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.');
            if (isPlain) {
                id.appendCodePoint(c);
            } else {
                id.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return id.toString();
    }
}
