package org.faxian.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provenance;

/**
 * The day from which a version has effect.
 *
 * @param basis OFFICIAL if a person corrected the day, DERIVED if the text states when it takes effect, PRESUMED if
 *     only some other date is known
 */
record VersionDate(LocalDate day, Basis basis) {

    /**
     * Returns the version's effective date, otherwise its last amendment, otherwise the best known date; empty if
     * there is none.
     */
    static Optional<VersionDate> of(Metadata metadata) {
        Optional<VersionDate> effective =
                metadata.term().effectiveOn().map(day -> new VersionDate(day, basis(metadata)));
        return effective
                .or(() -> metadata.enactment().amendedOn().stream()
                        .max(Comparator.naturalOrder())
                        .map(day -> new VersionDate(day, Basis.PRESUMED)))
                .or(() -> metadata.enactment().firstKnownDate().map(day -> new VersionDate(day, Basis.PRESUMED)));
    }

    private static Basis basis(Metadata metadata) {
        Provenance provenance = metadata.provenance().getOrDefault(Field.EFFECTIVE_ON, Provenance.BODY);
        return switch (provenance) {
            case DECIDED -> Basis.OFFICIAL;
            case CONCLUDED, GUESSED -> Basis.PRESUMED;
            case PAGE_META, CATALOGUE_TABLE, CATALOGUE, HEADER, BODY, FILE_NAME, AMENDMENT -> Basis.DERIVED;
        };
    }
}
