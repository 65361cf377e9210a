package org.faxian.export.akn;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.export.manuscript.Publication;
import org.faxian.regulation.Region;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationVersion;

/**
 * The names of a publication in the naming convention of Akoma Ntoso.
 *
 * <p>A work is named after its first version, so that all versions name the same work:
 * {@code /akn/cn-990000/act/local-regulation/云江省人民代表大会常务委员会/2020-11-27/gasaaaaaaa}. Document numbers cannot be
 * part of it, because regulations that are issued together share theirs.
 *
 * @param expression the version in Chinese: {@code …/zho@2023-07-01}
 */
record FrbrUris(String work, String expression) {
    static FrbrUris of(Publication publication, String documentType) {
        Regulation regulation = publication.regulation();
        RegulationVersion first = regulation.versions().getFirst();
        String work = Stream.of(
                        Optional.of("/akn"),
                        Optional.of("cn" + locality(regulation.regions())),
                        Optional.of(documentType),
                        Optional.of(subtype(first.metadata().caption().kind())),
                        first.metadata().caption().authorities().stream()
                                .findFirst()
                                .map(FrbrUris::component),
                        regulation.promulgatedOn(first).map(LocalDate::toString),
                        Optional.of(regulation.id().value()))
                .flatMap(Optional::stream)
                .filter(component -> !component.isEmpty())
                .collect(Collectors.joining("/"));
        return new FrbrUris(work, work + "/zho@" + day(publication));
    }

    private static String locality(List<Region> regions) {
        return regions.size() == 1 && !regions.getFirst().equals(Region.COUNTRY)
                ? "-" + regions.getFirst().code()
                : "";
    }

    /** Returns the day of the version; empty if none is known, as of an original without a date. */
    private static String day(Publication publication) {
        return publication.version().id().label().replace("undated", "").replace('.', '-');
    }

    /** Returns the kind as a component of a name: {@code local-regulation}. */
    static String subtype(RegulationKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the text as a component of a name, that is only its letters and digits. */
    static String component(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Returns the file of the version. */
    String manifestation() {
        return expression + ".akn";
    }
}
