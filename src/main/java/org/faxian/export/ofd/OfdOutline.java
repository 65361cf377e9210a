package org.faxian.export.ofd;

import java.io.IOException;
import java.util.List;
import org.faxian.export.zip.XmlPart;

/** The outline of a document, as elements within each other. */
final class OfdOutline {
    private OfdOutline() {}

    /**
     * A heading.
     *
     * @param page identifier of its page
     * @param top its distance from the upper edge of the page, in millimetres
     */
    record Entry(int level, String text, int page, String top) {}

    static void write(XmlPart xml, List<Entry> entries) throws IOException {
        if (entries.isEmpty()) {
            return;
        }
        xml.start("ofd:Outlines");
        int open = 0;
        for (Entry entry : entries) {
            int depth = Math.clamp(entry.level(), 1, open + 1);
            for (; open >= depth; open--) {
                xml.end();
            }
            start(xml, entry);
            open++;
        }
        for (; open > 0; open--) {
            xml.end();
        }
        xml.end();
    }

    private static void start(XmlPart xml, Entry entry) throws IOException {
        xml.start("ofd:OutlineElem", "Title", entry.text())
                .start("ofd:Actions")
                .start("ofd:Action", "Event", "CLICK")
                .start("ofd:Goto")
                .empty(
                        "ofd:Dest",
                        "Type",
                        "XYZ",
                        "PageID",
                        Integer.toString(entry.page()),
                        "Left",
                        "0",
                        "Top",
                        entry.top(),
                        "Zoom",
                        "0")
                .end()
                .end()
                .end();
    }
}
