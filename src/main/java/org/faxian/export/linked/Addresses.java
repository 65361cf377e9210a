package org.faxian.export.linked;

import java.util.Optional;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.VersionId;

/**
 * The IRIs of resources: addresses on the site that publishes them, or names if there is none.
 *
 * @param site the address of the site; empty if there is none
 */
record Addresses(Optional<String> site) {
    private static final String NAMES = "urn:x-faxian:";

    String work(RegulationId id) {
        return page(id.value());
    }

    String version(VersionId id) {
        return page(id.toString());
    }

    /** Returns the IRI of a part of a version: {@code articles/5}. */
    String part(VersionId id, String path) {
        return page(id.toString()) + "/" + path;
    }

    private String page(String id) {
        return site.map(base -> base + "/").orElse(NAMES) + "regulations/" + id;
    }

    /**
     * Returns the download address of an original.
     *
     * @param part its position among the originals of the version, from 1 upwards
     */
    Optional<String> download(VersionId id, int part) {
        return site.map(base ->
                base + "/api/v1/regulations/" + id + "/download?format=original" + (part > 1 ? "&part=" + part : ""));
    }

    /** Returns a name for what has no page: {@code urn:x-faxian:authority:云江省人民政府}. */
    static String name(String kind, String value) {
        return NAMES + kind + ":" + value;
    }
}
