package org.faxian.search.names;

import java.util.Objects;
import java.util.Optional;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;

/**
 * The target of a name, a number or a citation.
 *
 * @param title title of the regulation
 * @param provision cited provision, if any
 * @param path path of the cited passage within the regulation; empty if none is cited or the passage does not exist
 */
public record ReferenceTarget(
        RegulationId regulation, String title, Optional<ProvisionReference> provision, String path) {
    public ReferenceTarget {
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(path, "path");
    }
}
