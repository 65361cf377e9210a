package org.faxian.export.manuscript;

import java.io.IOException;
import java.io.OutputStream;

/** A writer of manuscripts in one file format; thread-safe, and without a memory of earlier ones. */
@FunctionalInterface
public interface ManuscriptWriter {
    /**
     * Writes the whole file; equal manuscripts give equal bytes.
     *
     * @param out where to write; is not closed
     */
    void write(Manuscript manuscript, OutputStream out) throws IOException;
}
