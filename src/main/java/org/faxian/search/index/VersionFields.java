package org.faxian.search.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationKind;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Facet;

/**
 * What an index holds of a version beside its passages, to find, filter, sort and count it.
 *
 * @param titles its own and that of what it issues
 * @param numbers each in every spelling in which it is looked for
 * @param values of each facet of versions, those by which anybody could filter, or {@link Facet#UNKNOWN}
 * @param days when it counts as what
 */
public record VersionFields(
        List<String> titles,
        List<String> numbers,
        List<String> authorities,
        RegulationKind kind,
        Map<Facet, List<String>> values,
        int citedBy,
        Days days) {
    /**
     * Changes with the kinds, statuses and facets that there are, or their order: an index that was written with others is
     * another one.
     */
    public static final String FORM = Integer.toHexString(
            (List.of(RegulationKind.values()) + "" + List.of(ValidityStatus.values()) + List.of(Facet.values()))
                    .hashCode());

    /** In characters; Lucene refuses a value of more than 32,766 bytes, and with it the whole regulation. */
    private static final int LONGEST_VALUE = 8_000;

    /**
     * The days of a version.
     *
     * @param listedFrom empty where it is listed on every day
     * @param represents the days on which it stands for its regulation; empty where it never does
     * @param statuses what it is worth, a span each
     */
    public record Days(
            Optional<LocalDate> promulgatedOn,
            Optional<LocalDate> effectiveOn,
            Optional<LocalDate> listedFrom,
            Optional<Range> represents,
            List<Status> statuses) {
        public Days {
            statuses = List.copyOf(statuses);
        }
    }

    /** Days that follow each other, as epoch days, both ends included. */
    public record Range(long first, long last) {
        static Optional<Range> of(LocalDate from, Optional<LocalDate> until) {
            long last = until.map(day -> day.toEpochDay() - 1).orElse(Long.MAX_VALUE);
            return last < from.toEpochDay() ? Optional.empty() : Optional.of(new Range(from.toEpochDay(), last));
        }
    }

    /**
     * A status and its days.
     *
     * @param since when it began, where that is known; it may be long before the span
     */
    public record Status(ValidityStatus status, Range days, Optional<LocalDate> since) {}

    public VersionFields {
        titles = List.copyOf(titles);
        numbers = List.copyOf(numbers);
        authorities = List.copyOf(authorities);
        values = Map.copyOf(values);
    }

    /** The fields of a version of the regulation. */
    public static VersionFields of(Regulation regulation, RegulationVersion version) {
        Metadata.Caption caption = version.metadata().caption();
        return new VersionFields(
                caption.titles().toList(),
                caption.numbers().stream().flatMap(VersionFields::spellings).toList(),
                caption.authorities(),
                caption.kind(),
                Facet.ofVersions().stream()
                        .collect(Collectors.toMap(facet -> facet, facet -> values(facet, regulation, version))),
                regulation.citedBy(),
                new Days(
                        regulation.promulgatedOn(version),
                        version.metadata().term().effectiveOn(),
                        regulation.listedFrom(),
                        Range.of(version.representsFrom(), version.representsUntil()),
                        statuses(version)));
    }

    /** Of what nobody knows is counted, too: so the counts of a facet add up, to more than there are where some have several values. */
    private static List<String> values(Facet facet, Regulation regulation, RegulationVersion version) {
        List<String> known = whole(facet.of(regulation, version));
        return known.isEmpty() ? List.of(Facet.UNKNOWN) : known;
    }

    private static Stream<String> spellings(DocumentNumber number) {
        return Stream.of(number.written(), number.canonical()).distinct();
    }

    private static List<Status> statuses(RegulationVersion version) {
        return version.timeline().spans().stream()
                .flatMap(span -> Range.of(span.from(), span.until()).stream()
                        .map(days -> new Status(
                                span.validity().status(), days, span.validity().since())))
                .toList();
    }

    /** The titles that anybody could ask for as a whole; a text that was taken for a title is found by its parts. */
    public List<String> wholeTitles() {
        return whole(titles.stream());
    }

    private static List<String> whole(Stream<String> texts) {
        return texts.filter(text -> text.length() <= LONGEST_VALUE).toList();
    }

    /** The place of its kind in the order of authority, 0 the highest. */
    @SuppressWarnings("EnumOrdinal") // the kinds are declared in the order of their authority
    public int level() {
        return kind.ordinal();
    }
}
