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
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.Provenance;
import org.faxian.text.TitleKey;

/**
 * Distinguishes regulations with equal titles: those of different authorities, and a new one that followed the repeal
 * of the earlier one.
 */
final class Namesakes {
    /**
     * A clause that repeals a title.
     *
     * @param sameTitle whether the repealing text has this title itself
     * @param issued the first known day of the repealing text
     */
    private record Repeal(LocalDate on, boolean sameTitle, Optional<LocalDate> issued, OperativeClause clause) {}

    private final BodyLineages lineages;
    private final Map<TitleKey, List<Repeal>> repeals = new HashMap<>();

    Namesakes(Collection<RegisteredSource> sources, BodyLineages lineages) {
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
                        .add(new Repeal(on.get(), own.contains(title.get()), issued(metadata), clause));
            }
        }
    }

    /** Returns whether two files with equal titles hold texts of two regulations. */
    boolean areApart(RegisteredSource one, RegisteredSource other) {
        Metadata earlier = one.metadata();
        Metadata later = other.metadata();
        if ((isGuessed(earlier) || isGuessed(later)) && !one.holdsTheTextOf(other)) {
            return true;
        }
        Optional<LocalDate> first = issued(earlier);
        Optional<LocalDate> second = issued(later);
        if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
            return areApart(other, one);
        }
        boolean bornApart = areBornApart(earlier, later);
        boolean strangers = lineages.areStrangers(
                earlier.caption().authorities(), later.caption().authorities());
        // Two bodies may issue rules with equal names in the same week.
        return (strangers && (bornApart || !one.holdsTheTextOf(other)))
                || (bornApart && isRepealedBetween(earlier, first.get(), later));
    }

    /** Returns whether the later text was made on other days than the earlier one and states none of its days. */
    static boolean areBornApart(Metadata earlier, Metadata later) {
        Optional<LocalDate> second = issued(later);
        return issued(earlier)
                .filter(first -> second.filter(day -> !isNear(first, day)).isPresent())
                .filter(first -> CitationNames.dates(later).noneMatch(day -> isNear(day, first)))
                .isPresent();
    }

    /** Returns whether the title was only guessed and so does not identify the text. */
    private static boolean isGuessed(Metadata metadata) {
        return Field.TITLE.isFrom(Provenance.GUESSED, metadata);
    }

    /** Returns whether two files with different titles state nearly equal days of first enactment. */
    boolean areOfOneBirth(RegisteredSource one, RegisteredSource other) {
        Optional<LocalDate> second = issued(other.metadata());
        return issued(one.metadata())
                        .flatMap(day -> second.filter(birth -> isNear(birth, day)))
                        .isPresent()
                && !lineages.areStrangers(
                        one.metadata().caption().authorities(),
                        other.metadata().caption().authorities());
    }

    /** Returns whether another text repealed the earlier one by the time the later one took effect. */
    private boolean isRepealedBetween(Metadata earlier, LocalDate issued, Metadata later) {
        LocalDate until = VersionDate.of(later).map(VersionDate::day).orElse(LocalDate.MAX);
        return titles(earlier).stream()
                .flatMap(title -> repeals.getOrDefault(title, List.of()).stream()
                        .filter(repeal -> repeal.sameTitle() || title.equals(TitleKey.of(earlier.title()))))
                .filter(repeal -> repeal.on().isAfter(issued) && !repeal.on().isAfter(until))
                .filter(repeal -> !repeal.sameTitle()
                        || repeal.issued()
                                .filter(day -> day.isAfter(issued) && !isNear(day, issued))
                                .isPresent())
                .anyMatch(repeal -> means(repeal.clause(), earlier));
    }

    /** Returns the title, and the title without the issuing authority, as the authority itself cites it. */
    private static List<TitleKey> titles(Metadata metadata) {
        return Stream.concat(
                        Stream.of(TitleKey.of(metadata.title())), TitleKey.withoutIssuer(metadata.title()).stream())
                .toList();
    }

    private static boolean means(OperativeClause clause, Metadata text) {
        List<DocumentNumber> numbers = text.caption().numbers();
        boolean otherNumber = clause.number()
                .filter(stated -> !numbers.isEmpty()
                        && numbers.stream()
                                .noneMatch(own -> CitationNames.key(own).equals(CitationNames.key(stated))))
                .isPresent();
        boolean otherDay = clause.date()
                .filter(stated -> CitationNames.dates(text).noneMatch(day -> isNear(day, stated)))
                .isPresent();
        return !otherNumber && !otherDay;
    }

    private static Optional<LocalDate> issued(Metadata metadata) {
        return metadata.enactment().firstKnownDate().or(() -> metadata.term().firstEffectiveOn());
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= CitationNames.ONE_ENACTMENT;
    }
}
