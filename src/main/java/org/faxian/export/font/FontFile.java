package org.faxian.export.font;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A face in a font file.
 *
 * @param face index of the face in a collection (.ttc); 0 in other files
 */
public record FontFile(Path path, int face) {
    public FontFile {
        Objects.requireNonNull(path, "path");
        if (face < 0) {
            throw new IllegalArgumentException("a face has an index from 0: " + face);
        }
    }
}
