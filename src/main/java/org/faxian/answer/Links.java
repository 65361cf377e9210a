package org.faxian.answer;

import java.time.LocalDate;
import java.util.Optional;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.VersionId;
import org.faxian.search.names.Meant;

/**
 * The permanent addresses of regulations, as the portal serves them.
 *
 * @param asOf the day that an address is to be for; empty for today
 * @param pinned whether an address is to name the version and not the regulation
 */
public record Links(Optional<LocalDate> asOf, boolean pinned) {
    /** Addresses of regulations as they stand today. */
    public static final Links TODAY = new Links(Optional.empty(), false);

    /** Addresses of versions as they stand today. */
    public static final Links PINNED = new Links(Optional.empty(), true);

    /** The page of a version, or of its regulation. */
    public String version(VersionId version) {
        return base(version) + onDay();
    }

    /** The page of a regulation. */
    public String regulation(RegulationId id) {
        return "/regulations/" + id + onDay();
    }

    /** What a name or a citation means. */
    public String meant(Meant meant) {
        return meant.path().isEmpty()
                ? regulation(meant.regulation())
                : "/regulations/" + meant.regulation() + "/" + meant.path() + onDay()
                        + meant.provision().map(Links::beneath).orElse("");
    }

    /** An article, annex or numbered section; the regulation where the path is empty. */
    public String passage(VersionId version, String path) {
        return base(version) + (path.isEmpty() ? "" : "/" + path) + onDay();
    }

    /** Where two versions of a regulation are compared. */
    public static String comparison(VersionId from, VersionId to) {
        return "/regulations/" + to.regulation() + "/compare?from=" + from.label() + "&to=" + to.label();
    }

    /** Where the original of the version is downloaded, or one part of it, from 1 upwards. */
    public static String download(VersionId version, int part) {
        return "/api/v1/regulations/" + version + "/download?format=original" + (part > 1 ? "&part=" + part : "");
    }

    /** Where the version is downloaded in a format. */
    public static String download(VersionId version, String format) {
        return "/api/v1/regulations/" + version + "/download?format=" + format;
    }

    /** Where programs read what the page shows. */
    public static String inApi(String page) {
        return "/api/v1" + page;
    }

    /** The fragment of a paragraph or subparagraph; empty where the whole article is meant. */
    public static String beneath(ProvisionReference provision) {
        return provision.path().substring(provision.article().path().length());
    }

    private String base(VersionId version) {
        return "/regulations/" + (pinned ? version : version.regulation());
    }

    private String onDay() {
        return asOf.map(day -> "?asOf=" + day).orElse("");
    }
}
