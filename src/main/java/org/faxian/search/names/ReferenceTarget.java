package org.faxian.search.names;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.VersionId;

/**
 * The target of a name, a number or a citation.
 *
 * @param title title of the regulation
 * @param provision cited provision, if any
 * @param within what the citation says of the wording and the divisions
 * @param version version of the cited year; empty if no year is cited, or no version is of it
 * @param path path of the cited passage within the regulation, or {@code #} and the anchor of a division; empty if none
 *     is cited or it does not exist
 */
public record ReferenceTarget(
        RegulationId regulation,
        String title,
        Optional<ProvisionReference> provision,
        Within within,
        Optional<VersionId> version,
        String path) {
    /**
     * The wording and the divisions that a citation names: （2021修订）, 第三编第十四章.
     *
     * @param year year in which the wording was made
     * @param divisions labels from the widest to the narrowest: 第三编, 第十四章; or the heading of a part: 合同编
     */
    public record Within(Optional<Integer> year, List<String> divisions) {
        /** A citation that names neither. */
        public static final Within NOTHING = new Within(Optional.empty(), List.of());

        public Within {
            Objects.requireNonNull(year, "year");
            divisions = List.copyOf(divisions);
        }
    }

    public ReferenceTarget {
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(within, "within");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(path, "path");
    }

    /** Creates a target in the wording of the requested day. */
    public ReferenceTarget(RegulationId regulation, String title, Optional<ProvisionReference> provision, String path) {
        this(regulation, title, provision, Within.NOTHING, Optional.empty(), path);
    }

    /** Returns this target in the wording and the divisions that a citation names. */
    public ReferenceTarget within(Within named) {
        return new ReferenceTarget(regulation, title, provision, named, version, path);
    }

    /** Returns this target at a place in a version. */
    public ReferenceTarget at(Optional<VersionId> found, String place) {
        return new ReferenceTarget(regulation, title, provision, within, found, place);
    }

    /** Returns whether a wording is cited of which there is no version. */
    public boolean lacksWording() {
        return within.year().isPresent() && version.isEmpty();
    }
}
