package org.faxian.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.VersionId;
import org.faxian.search.names.ReferenceTarget;

/**
 * The permanent addresses of regulations on the portal.
 *
 * @param asOf the day of the addresses; empty for today
 * @param pinned whether an address names the version instead of the regulation
 */
public record PermanentLinks(Optional<LocalDate> asOf, boolean pinned) {
    /** Addresses of regulations as of today. */
    public static final PermanentLinks TODAY = new PermanentLinks(Optional.empty(), false);

    /** Addresses of versions as of today. */
    public static final PermanentLinks PINNED = new PermanentLinks(Optional.empty(), true);

    /** Returns the address of a version, or of its regulation if these links are not pinned. */
    public String version(VersionId version) {
        return base(version) + onDay();
    }

    /** Returns the address of a regulation. */
    public String regulation(RegulationId id) {
        return "/regulations/" + id + onDay();
    }

    /** Returns the address of the regulation or provision that a name or citation means. */
    public String meant(ReferenceTarget meant) {
        String base = "/regulations/"
                + meant.version()
                        .map(VersionId::toString)
                        .orElse(meant.regulation().value());
        if (meant.path().isEmpty() || meant.path().startsWith("#")) {
            return base + onDay() + meant.path();
        }
        return base + "/" + meant.path() + onDay()
                + meant.provision().map(PermanentLinks::below).orElse("");
    }

    /** Returns the address of an article, annex or numbered section, or of the whole text if the path is empty. */
    public String passage(VersionId version, String path) {
        return base(version) + (path.isEmpty() ? "" : "/" + path) + onDay();
    }

    /** Returns the address of a page of a regulation on which the text is searched for a query. */
    public static String finding(String page, String query) {
        return page + (page.contains("?") ? "&" : "?") + "find=" + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + "#found";
    }

    /** Returns the address of the comparison of two versions of a regulation. */
    public static String comparison(VersionId from, VersionId to) {
        return "/regulations/" + to.regulation() + "/compare?from=" + from.label() + "&to=" + to.label();
    }

    /** Returns the download address of the original file of a version, or of one part of it, counted from 1. */
    public static String download(VersionId version, int part) {
        return "/api/v1/regulations/" + version + "/download?format=original" + (part > 1 ? "&part=" + part : "");
    }

    /** Returns the download address of a version in the given format. */
    public static String download(VersionId version, String format) {
        return "/api/v1/regulations/" + version + "/download/" + format;
    }

    /** Returns the API address that corresponds to the address of a page. */
    public static String inApi(String page) {
        return "/api/v1" + page;
    }

    /** Returns the fragment of a paragraph or subparagraph; empty for a whole article. */
    public static String below(ProvisionReference provision) {
        return provision.path().substring(provision.article().path().length());
    }

    private String base(VersionId version) {
        return "/regulations/" + (pinned ? version : version.regulation());
    }

    private String onDay() {
        return asOf.map(day -> "?asOf=" + day).orElse("");
    }
}
