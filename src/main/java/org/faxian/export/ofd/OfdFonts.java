package org.faxian.export.ofd;

import java.io.IOException;
import org.faxian.export.font.FontFace;
import org.faxian.export.font.FontPair;
import org.faxian.export.zip.XmlPart;
import org.faxian.export.zip.ZipPackage;

/** The fonts that a file names. */
record OfdFonts(FontPair pair) {
    static final String FILE = "PublicRes.xml";
    /** The number of identifiers that the fonts take. */
    static final int COUNT = 2;

    /** The names by which every reader in China knows a serif and a sans-serif font (宋体, 黑体), as a file writes them. */
    private static final String SONG = "\u5b8b\u4f53";

    private static final String HEI = "\u9ed1\u4f53";
    private static final int BODY = 1;
    private static final int HEADING = 2;

    void write(ZipPackage zip) throws IOException {
        XmlPart xml = zip.begin(OfdPages.FOLDER + FILE);
        xml.start("ofd:Res", "xmlns:ofd", OfdPages.NAMESPACE, "BaseLoc", "Res").start("ofd:Fonts");
        font(xml, BODY, SONG);
        font(xml, HEADING, HEI);
        xml.close();
    }

    private static void font(XmlPart xml, int id, String name) throws IOException {
        xml.empty("ofd:Font", "ID", Integer.toString(id), "FontName", name, "FamilyName", name, "Charset", "unicode");
    }

    /** Returns the identifier of a face. */
    int id(FontFace face) {
        return face.equals(pair.body()) ? BODY : HEADING;
    }
}
