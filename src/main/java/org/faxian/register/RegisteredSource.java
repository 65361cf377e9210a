package org.faxian.register;

import java.util.Objects;
import java.util.Optional;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.TextSketch;

/**
 * A file that was recognised, without its text.
 *
 * @param known the regulation to which the journal has assigned it; empty for a new file
 */
public record RegisteredSource(SourceFile file, Metadata metadata, TextSketch sketch, Optional<RegulationId> known) {
    public RegisteredSource {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(sketch, "sketch");
        Objects.requireNonNull(known, "known");
    }
}
