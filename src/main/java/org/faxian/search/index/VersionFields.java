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
 * The indexed fields of a version other than its passages, used to find, filter, sort and count it.
 *
 * @param titles its own title and the title of the text that it issues
 * @param numbers document numbers in every searchable spelling
 * @param values values of each facet of versions, without values too long to filter by, or {@link Facet#UNKNOWN}
 * @param days dates and spans of the version
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
     * Identifies the set and order of kinds, statuses and facets; an index written with a different set is
     * incompatible.
     */
    public static final String FORM = Integer.toHexString(
            (List.of(RegulationKind.values()) + "" + List.of(ValidityStatus.values()) + List.of(Facet.values()))
                    .hashCode());

    /**
     * Maximum length of a value, in characters. Lucene rejects a value of more than 32,766 bytes, and with it the whole
     * regulation.
     */
    private static final int LONGEST_VALUE = 8_000;

    /**
     * The dates and spans of a version.
     *
     * @param listedFrom first day on which the regulation is listed; empty if it is always listed
     * @param represents days on which the version represents its regulation; empty if it never does
     * @param statuses status of each span
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

    /** A range of consecutive days, as epoch days, both ends inclusive. */
    public record Range(long first, long last) {
        static Optional<Range> of(LocalDate from, Optional<LocalDate> until) {
            long last = until.map(day -> day.toEpochDay() - 1).orElse(Long.MAX_VALUE);
            return last < from.toEpochDay() ? Optional.empty() : Optional.of(new Range(from.toEpochDay(), last));
        }
    }

    /**
     * A status and the days on which it applies.
     *
     * @param since start of the status, if known; may be long before the span
     */
    public record Status(ValidityStatus status, Range days, Optional<LocalDate> since) {}

    public VersionFields {
        titles = List.copyOf(titles);
        numbers = List.copyOf(numbers);
        authorities = List.copyOf(authorities);
        values = Map.copyOf(values);
    }

    /** Returns the fields of a version of the regulation. */
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

    /**
     * Returns the values of a facet. Unknown is counted as a value, so that the counts add up to at least the number of
     * versions.
     */
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

    /**
     * Returns the titles that can be searched as a whole. An overlong title, usually text mistaken for a title, is
     * found only by its parts.
     */
    public List<String> wholeTitles() {
        return whole(titles.stream());
    }

    private static List<String> whole(Stream<String> texts) {
        return texts.filter(text -> text.length() <= LONGEST_VALUE).toList();
    }

    /** Returns the rank of its kind in the order of authority, 0 for the highest. */
    @SuppressWarnings("EnumOrdinal") // the kinds are declared in the order of their authority
    public int level() {
        return kind.ordinal();
    }
}
