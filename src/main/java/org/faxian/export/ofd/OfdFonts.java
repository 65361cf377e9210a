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

    private static final int BODY = 1;
    private static final int HEADING = 2;

    void write(ZipPackage zip) throws IOException {
        XmlPart xml = zip.begin(OfdPages.FOLDER + FILE);
        xml.start("ofd:Res", "xmlns:ofd", OfdPages.NAMESPACE, "BaseLoc", "Res").start("ofd:Fonts");
        font(xml, BODY, "宋体");
        font(xml, HEADING, "黑体");
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
