package org.faxian.answer.regulation;

import java.util.List;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.language.Message;
import org.faxian.regulation.VersionId;

/** The addresses for the version that a page shows. */
public record PageLinks(VersionId version, PermanentLinks links) {
    private static final List<String> OTHER_FORMATS =
            List.of("ofd", "epub", "txt", "md", "json", "akn", "ttl", "jsonld", "zip");

    /** Creates the addresses for the page of a regulation. */
    public static PageLinks of(Found found) {
        return new PageLinks(found.version().id(), found.links());
    }

    /** Returns the page of the whole regulation. */
    public String address() {
        return links.version(version);
    }

    /** Returns the permanent page of this version, independent of the day. */
    public String wording() {
        return PermanentLinks.PINNED.version(version);
    }

    /** Returns the permanent page of the passage in this version, independent of the day. */
    public String wording(String path) {
        return PermanentLinks.PINNED.passage(version, path);
    }

    /** Returns the page of the article, annex or section at the path. */
    public String passage(String path) {
        return links.passage(version, path);
    }

    /** Returns the page of the whole regulation, with the path as its fragment. */
    public String within(String path) {
        return links.version(version) + "#" + TextLines.anchor(path);
    }

    /** Returns the download address in the given format, with the status as of the day of the page. */
    public String download(String format) {
        return PermanentLinks.download(version, format)
                + links.asOf().map(day -> "?asOf=" + day).orElse("");
    }

    /** A download in one format. */
    public record Format(Message label, String url) {}

    /** Returns the downloads beside those in Word and PDF. */
    public List<Format> otherFormats() {
        return OTHER_FORMATS.stream()
                .map(format -> new Format(Message.of("format." + format), download(format)))
                .toList();
    }

    /** Returns whether the page is for a day other than today. */
    public boolean isOfAnotherDay() {
        return links.asOf().isPresent();
    }

    /** Returns whether the address names the version, independent of the day. */
    public boolean isPinned() {
        return links.pinned();
    }

    /** Returns the page as of today. */
    public String today() {
        return PermanentLinks.TODAY.regulation(version.regulation());
    }
}
