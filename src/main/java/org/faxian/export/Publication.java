package org.faxian.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Validity;

/**
 * A version of a regulation as a file tells it that leaves the house: the text, and what it was worth on a day.
 *
 * @param asOf the day for which the validity is true
 * @param source the address at which it stands; empty where there is none to tell
 */
public record Publication(RegulationVersion version, RegulationText text, LocalDate asOf, Optional<String> source) {
    private static final int LONGEST_NAME = 60;

    public Publication {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(source, "source");
    }

    Metadata metadata() {
        return version.metadata();
    }

    Validity validity() {
        return version.timeline().validityOn(asOf);
    }

    List<String> numbers() {
        return metadata().caption().numbers().stream()
                .map(DocumentNumber::written)
                .toList();
    }

    /** The name of a file that holds it, without the ending: 云江省燃气安全管理条例（2023-07-01）. */
    public String fileName() {
        return fileName(metadata().title(), version.id().label());
    }

    /** A name that every file system takes. */
    public static String fileName(String title, String label) {
        String safe = title.codePoints()
                .limit(LONGEST_NAME)
                .mapToObj(c -> "\\/:*?\"<>|".indexOf(c) >= 0 || Character.isISOControl(c) ? "_" : Character.toString(c))
                .collect(Collectors.joining());
        return safe + "（" + label + "）";
    }
}
