package org.faxian.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.regulation.CorrectableField;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.Provenance;
import org.faxian.text.TitleKey;

/**
 * Tells regulations of one title apart: those of other authorities, and one that was made anew when the earlier one was
 * repealed.
 */
final class Namesakes {
    /**
     * A clause that repeals a title.
     *
     * @param bears whether the text that repeals bears the very title
     * @param born when that text came into the world
     */
    private record Repeal(LocalDate on, boolean bears, Optional<LocalDate> born, OperativeClause clause) {}

    private final Lineages lineages;
    private final Map<TitleKey, List<Repeal>> repeals = new HashMap<>();

    Namesakes(Collection<RegisteredSource> sources, Lineages lineages) {
        this.lineages = lineages;
        sources.forEach(source -> add(source.metadata()));
    }

    private void add(Metadata metadata) {
        List<TitleKey> own = titles(metadata);
        for (OperativeClause clause : metadata.repeals()) {
            Optional<TitleKey> title = clause.title().map(TitleKey::of);
            Optional<LocalDate> on = clause.on()
                    .or(() -> metadata.term().firstEffectiveOn())
                    .or(() -> VersionDate.of(metadata).map(VersionDate::day));
            if (title.isPresent() && on.isPresent()) {
                repeals.computeIfAbsent(title.get(), k -> new ArrayList<>())
                        .add(new Repeal(on.get(), own.contains(title.get()), born(metadata), clause));
            }
        }
    }

    /** Whether two files of one title hold texts of two regulations. */
    boolean areApart(RegisteredSource one, RegisteredSource other) {
        Metadata earlier = one.metadata();
        Metadata later = other.metadata();
        if ((isGuessed(earlier) || isGuessed(later)) && !one.holdsTheTextOf(other)) {
            return true;
        }
        Optional<LocalDate> first = born(earlier);
        Optional<LocalDate> second = born(later);
        if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
            return areApart(other, one);
        }
        boolean bornApart = areBornApart(earlier, later);
        boolean strangers = lineages.areStrangers(
                earlier.caption().authorities(), later.caption().authorities());
        // Two bodies may issue rules of one name in the same week.
        return (strangers && (bornApart || !one.holdsTheTextOf(other)))
                || (bornApart && isRepealedBetween(earlier, first.get(), later));
    }

    /** Whether the later text was made on other days than the earlier one, and tells none of that one's. */
    static boolean areBornApart(Metadata earlier, Metadata later) {
        Optional<LocalDate> second = born(later);
        return born(earlier)
                .filter(first -> second.filter(day -> !isNear(first, day)).isPresent())
                .filter(first -> Names.dates(later).noneMatch(day -> isNear(day, first)))
                .isPresent();
    }

    /** A title of last resort says nothing of what the text is. */
    private static boolean isGuessed(Metadata metadata) {
        return CorrectableField.TITLE.isFrom(Provenance.GUESSED, metadata);
    }

    /** Whether two files of different titles tell that they were first made on the same day, or nearly. */
    boolean areOfOneBirth(RegisteredSource one, RegisteredSource other) {
        Optional<LocalDate> second = born(other.metadata());
        return born(one.metadata())
                        .flatMap(day -> second.filter(birth -> isNear(birth, day)))
                        .isPresent()
                && !lineages.areStrangers(
                        one.metadata().caption().authorities(),
                        other.metadata().caption().authorities());
    }

    /** Whether a text that is not the earlier one itself has repealed it by the time when the later one took effect. */
    private boolean isRepealedBetween(Metadata earlier, LocalDate born, Metadata later) {
        LocalDate until = VersionDate.of(later).map(VersionDate::day).orElse(LocalDate.MAX);
        return titles(earlier).stream()
                .flatMap(title -> repeals.getOrDefault(title, List.of()).stream()
                        .filter(repeal -> repeal.bears() || title.equals(TitleKey.of(earlier.title()))))
                .filter(repeal -> repeal.on().isAfter(born) && !repeal.on().isAfter(until))
                .filter(repeal -> !repeal.bears()
                        || repeal.born()
                                .filter(day -> day.isAfter(born) && !isNear(day, born))
                                .isPresent())
                .anyMatch(repeal -> means(repeal.clause(), earlier));
    }

    /** The title, and as the issuing authority itself cites it, without its name. */
    private static List<TitleKey> titles(Metadata metadata) {
        return Stream.concat(
                        Stream.of(TitleKey.of(metadata.title())), TitleKey.withoutIssuer(metadata.title()).stream())
                .toList();
    }

    private static boolean means(OperativeClause clause, Metadata text) {
        List<DocumentNumber> numbers = text.caption().numbers();
        boolean otherNumber = clause.number()
                .filter(told -> !numbers.isEmpty()
                        && numbers.stream().noneMatch(own -> Names.key(own).equals(Names.key(told))))
                .isPresent();
        boolean otherDay = clause.date()
                .filter(told -> Names.dates(text).noneMatch(day -> isNear(day, told)))
                .isPresent();
        return !otherNumber && !otherDay;
    }

    private static Optional<LocalDate> born(Metadata metadata) {
        return metadata.enactment().firstKnownDate().or(() -> metadata.term().firstEffectiveOn());
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= Names.ONE_ENACTMENT;
    }
}
