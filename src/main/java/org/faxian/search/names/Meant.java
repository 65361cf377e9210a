package org.faxian.search.names;

import java.util.Objects;
import java.util.Optional;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;

/**
 * What a name, a number or a citation means.
 *
 * @param title of the regulation
 * @param provision where one of it is cited
 * @param path of the passage that is cited, beneath the regulation; empty where none is, or it has no such passage
 */
public record Meant(RegulationId regulation, String title, Optional<ProvisionReference> provision, String path) {
    public Meant {
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(path, "path");
    }
}
