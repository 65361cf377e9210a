package org.faxian.export.docx;

import java.io.IOException;
import org.faxian.export.zip.XmlPart;

/** The place of a heading on its line. */
enum Alignment {
    /** As the style of the paragraph says. */
    OF_STYLE,
    /** 第一章　总则. */
    CENTRED,
    /** Like a title of several lines, with space around it. */
    TITLE,
    /** 一、工作目标: with an indent of two characters. */
    INDENTED;

    void write(XmlPart properties) throws IOException {
        switch (this) {
            case OF_STYLE -> {
                // Nothing of its own.
            }
            case CENTRED -> properties.empty("w:jc", "w:val", "center");
            case TITLE ->
                properties
                        .empty("w:spacing", "w:before", "280", "w:after", "280", "w:line", "700", "w:lineRule", "exact")
                        .empty("w:jc", "w:val", "center");
            case INDENTED -> properties.empty("w:ind", "w:firstLineChars", "200", "w:firstLine", "640");
        }
    }
}
