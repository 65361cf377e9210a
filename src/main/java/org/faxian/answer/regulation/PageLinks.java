package org.faxian.answer.regulation;

import org.faxian.answer.Links;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.regulation.VersionId;

/** Addresses beneath the version that a page shows. */
public record PageLinks(VersionId version, Links links) {
    /** The addresses on the page of what was found. */
    public static PageLinks of(Found found) {
        return new PageLinks(found.version().id(), found.links());
    }

    /** The page of the whole regulation. */
    public String address() {
        return links.version(version);
    }

    /** The page of the regulation that stays with this wording, whatever the day. */
    public String wording() {
        return Links.PINNED.version(version);
    }

    /** The page of the passage that stays with this wording, whatever the day. */
    public String wording(String path) {
        return Links.PINNED.passage(version, path);
    }

    /** The page of the article, annex or section at the path. */
    public String passage(String path) {
        return links.passage(version, path);
    }

    /** The page of the whole regulation, at the place where the path stands. */
    public String within(String path) {
        return links.version(version) + "#" + TextLines.anchor(path);
    }

    /** Where what the page shows is downloaded in a format, with the status of its day. */
    public String download(String format) {
        return Links.download(version, format)
                + links.asOf().map(day -> "&asOf=" + day).orElse("");
    }

    /** Whether the page is for another day than today. */
    public boolean isOfAnotherDay() {
        return links.asOf().isPresent();
    }

    /** Whether the address names the version, whatever the day. */
    public boolean isPinned() {
        return links.pinned();
    }

    /** The page as it stands today. */
    public String today() {
        return Links.TODAY.regulation(version.regulation());
    }
}
