package org.faxian.export.manuscript;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Validity;

/**
 * A version of a regulation for export: its text and its validity on a day.
 *
 * @param regulation the regulation with all its versions and relations
 * @param asOf the day of the validity
 * @param source the URL of the text; empty if there is none
 */
public record Publication(
        Regulation regulation,
        RegulationVersion version,
        RegulationText text,
        LocalDate asOf,
        Optional<String> source) {
    private static final int LONGEST_NAME = 60;

    public Publication {
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(source, "source");
    }

    /** Creates the publication of a version that is known alone, without other versions and relations. */
    public Publication(RegulationVersion version, RegulationText text, LocalDate asOf, Optional<String> source) {
        this(alone(version), version, text, asOf, source);
    }

    private static Regulation alone(RegulationVersion version) {
        return new Regulation(
                version.id().regulation(),
                List.of(version),
                List.of(),
                version.metadata().enactment().firstKnownDate(),
                List.of(),
                List.of(),
                List.of(),
                0);
    }

    /** Returns the address of the site that publishes the text; empty if there is none. */
    public Optional<String> site() {
        return source.map(url -> url.split("/regulations/", 2)[0]);
    }

    /** Returns the metadata of the version. */
    public Metadata metadata() {
        return version.metadata();
    }

    /** Returns the validity of the version on the day. */
    public Validity validity() {
        return version.timeline().validityOn(asOf);
    }

    /** Returns the document numbers as written. */
    public List<String> numbers() {
        return metadata().caption().numbers().stream()
                .map(DocumentNumber::written)
                .toList();
    }

    /** Returns the file name without extension: 云江省燃气安全管理条例（2023-07-01）. */
    public String fileName() {
        return fileName(metadata().title(), version.id().label());
    }

    /** Returns a file name that is valid on every file system. */
    public static String fileName(String title, String label) {
        String safe = title.codePoints()
                .limit(LONGEST_NAME)
                .mapToObj(c -> "\\/:*?\"<>|".indexOf(c) >= 0 || Character.isISOControl(c) ? "_" : Character.toString(c))
                .collect(Collectors.joining());
        return safe + "（" + label + "）";
    }
}
