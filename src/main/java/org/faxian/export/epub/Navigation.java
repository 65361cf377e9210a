package org.faxian.export.epub;

import java.io.IOException;
import java.util.List;
import org.faxian.export.zip.XmlPart;
import org.faxian.export.zip.ZipPackage;
import org.faxian.language.Language;

/** The navigation document of the book: its outline as lists within lists. */
final class Navigation {
    static final String NAME = "nav.xhtml";

    private Navigation() {}

    static void write(ZipPackage file, String title, List<OutlineEntry> outline) throws IOException {
        XmlPart page = EpubPage.begin(file, NAME, title);
        page.start("nav", "epub:type", "toc", "id", "toc");
        page.leaf("h1", Language.CHINESE.say("compilation.contents"));
        int depth = 0;
        for (OutlineEntry entry : outline) {
            int level = Math.clamp(entry.level(), 1, depth + 1);
            if (level > depth) {
                page.start("ol");
                depth++;
            } else {
                for (; depth > level; depth--) {
                    // The item, then the list in which it is.
                    page.end().end();
                }
                page.end();
            }
            page.start("li").leaf("a", entry.text(), "href", entry.address());
        }
        page.close();
    }
}
