package org.faxian.export.ofd;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.faxian.export.layout.Page;
import org.faxian.export.zip.XmlPart;
import org.faxian.export.zip.ZipPackage;

/** The pages of a file, written one after the other, and the description of the document after them. */
final class OfdPages implements Page.Receiver {
    static final String NAMESPACE = "http://www.ofdspec.org/2016";
    static final String FOLDER = "Doc_0/";
    static final String DOCUMENT = FOLDER + "Document.xml";

    private static final double MILLIMETRES = 25.4 / 72;
    private static final int DECIMALS = 3;
    private static final String RULE_WIDTH = "0.18";

    private final ZipPackage zip;
    private final OfdFonts fonts;
    private final List<Integer> pages = new ArrayList<>();
    private final List<OfdOutline.Entry> outline = new ArrayList<>();
    private int lastId = OfdFonts.COUNT;

    OfdPages(ZipPackage zip, OfdFonts fonts) {
        this.zip = zip;
        this.fonts = fonts;
    }

    @Override
    public void accept(Page page) throws IOException {
        int id = ++lastId;
        pages.add(id);
        page.bookmarks()
                .forEach(bookmark -> outline.add(
                        new OfdOutline.Entry(bookmark.level(), bookmark.text(), id, millimetres(bookmark.y()))));
        XmlPart xml = zip.begin(FOLDER + location(page.number()));
        xml.start("ofd:Page", "xmlns:ofd", NAMESPACE)
                .start("ofd:Content")
                .start("ofd:Layer", "ID", nextId(), "Type", "Body");
        for (Page.Rule rule : page.rules()) {
            draw(xml, rule);
        }
        for (Page.Text text : page.texts()) {
            draw(xml, text);
        }
        xml.close();
    }

    private static String location(int page) {
        return "Pages/Page_" + (page - 1) + "/Content.xml";
    }

    private String nextId() {
        return Integer.toString(++lastId);
    }

    private void draw(XmlPart xml, Page.Rule rule) throws IOException {
        String width = millimetres(rule.toX() - rule.fromX());
        String height = millimetres(rule.toY() - rule.fromY());
        String boundary = String.join(
                " ",
                millimetres(rule.fromX()),
                millimetres(rule.fromY()),
                width.equals("0") ? RULE_WIDTH : width,
                height.equals("0") ? RULE_WIDTH : height);
        xml.start("ofd:PathObject", "ID", nextId(), "Boundary", boundary, "LineWidth", RULE_WIDTH)
                .leaf("ofd:AbbreviatedData", "M 0 0 L " + width + " " + height)
                .end();
    }

    /** Draws characters, each with its distance from the one before. */
    private void draw(XmlPart xml, Page.Text text) throws IOException {
        int[] characters = text.text().codePoints().toArray();
        if (characters.length == 0) {
            return;
        }
        GlyphDistances distances = new GlyphDistances();
        double width = 0;
        for (int i = 0; i < characters.length; i++) {
            double advance = text.size() * text.face().width(characters[i]) + text.spacing();
            width += advance;
            if (i < characters.length - 1) {
                distances.add(millimetres(advance));
            }
        }
        String boundary = String.join(
                " ",
                millimetres(text.x()),
                millimetres(text.y() - text.size()),
                millimetres(width),
                millimetres(1.3 * text.size()));
        String font = Integer.toString(fonts.id(text.face()));
        xml.start(
                "ofd:TextObject", "ID", nextId(), "Boundary", boundary, "Font", font, "Size", millimetres(text.size()));
        String[] places = {"X", "0", "Y", millimetres(text.size()), "DeltaX", distances.toString()};
        xml.leaf("ofd:TextCode", text.text(), characters.length == 1 ? new String[] {"X", "0", "Y", places[3]} : places)
                .end();
    }

    /** Writes the description of the document. */
    void end() throws IOException {
        XmlPart xml = zip.begin(DOCUMENT);
        xml.start("ofd:Document", "xmlns:ofd", NAMESPACE)
                .start("ofd:CommonData")
                .leaf("ofd:MaxUnitID", Integer.toString(lastId))
                .start("ofd:PageArea")
                .leaf("ofd:PhysicalBox", "0 0 " + millimetres(Page.WIDTH) + " " + millimetres(Page.HEIGHT))
                .end()
                .leaf("ofd:PublicRes", OfdFonts.FILE)
                .end()
                .start("ofd:Pages");
        for (int i = 0; i < pages.size(); i++) {
            xml.empty("ofd:Page", "ID", Integer.toString(pages.get(i)), "BaseLoc", location(i + 1));
        }
        xml.end();
        OfdOutline.write(xml, outline);
        xml.close();
    }

    private static String millimetres(double points) {
        return BigDecimal.valueOf(points * MILLIMETRES)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
