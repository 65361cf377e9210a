package org.faxian.export.font;

import java.util.Objects;

/**
 * The faces of a document.
 *
 * @param body of text and title (宋体)
 * @param heading of chapters and labels (黑体); the same as {@code body} where no other is installed
 */
public record FontPair(FontFace body, FontFace heading) {
    public FontPair {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(heading, "heading");
    }
}
