package org.faxian.answer.regulation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.faxian.answer.Refusal;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationVersion;

/** The two versions of a comparison. */
public record VersionPair(RegulationVersion from, RegulationVersion to) {
    private static final int DATE = 10;

    /**
     * Returns the requested versions. The newer one defaults to the version of the address, the older one to its
     * predecessor.
     *
     * @throws Refusal 404 if there is no such version or no predecessor, 400 if both are the same version
     */
    public static VersionPair of(Found found, ComparisonRequest form) {
        Regulation regulation = found.regulation();
        RegulationVersion to =
                form.to().map(asked -> named("to", asked, regulation)).orElse(found.version());
        RegulationVersion from =
                form.from().map(asked -> named("from", asked, regulation)).orElseGet(() -> before(to, regulation));
        if (from.equals(to)) {
            throw Refusal.sameVersion(to.id());
        }
        return new VersionPair(from, to);
    }

    private static RegulationVersion before(RegulationVersion version, Regulation regulation) {
        List<RegulationVersion> versions = regulation.versions();
        int at = versions.indexOf(version);
        if (at == 0) {
            throw Refusal.noEarlierVersion(version.id(), versions.size());
        }
        return versions.get(at - 1);
    }

    private static RegulationVersion named(String parameter, String asked, Regulation regulation) {
        return regulation.versions().stream()
                .filter(version -> asked.equals(version.id().label())
                        || asked.equals(version.id().toString()))
                .findFirst()
                .or(() -> onDay(asked, regulation))
                .orElseThrow(() -> Refusal.unknownVersion(parameter, asked, regulation));
    }

    /** Returns the version of the day; empty on a day before the first version. */
    private static Optional<RegulationVersion> onDay(String asked, Regulation regulation) {
        return date(asked).flatMap(day -> Optional.of(regulation.versionOn(day))
                .filter(version -> !firstDay(version).map(day::isBefore).orElse(false)));
    }

    private static Optional<LocalDate> firstDay(RegulationVersion version) {
        String label = version.id().label();
        return date(label.substring(0, Math.min(DATE, label.length())));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
