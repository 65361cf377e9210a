package org.faxian.search.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.faxian.search.engine.Engine.FacetCount;

/** A property by which an answer is counted and narrowed. */
public enum Facet {
    STATUS,
    KIND,
    AUTHORITY,
    YEAR;

    /** The name of the facet and of its parameter: {@code status}. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The values that occur, the most frequent first; years the newest first. */
    public Comparator<FacetCount> order() {
        Comparator<FacetCount> byValue = Comparator.comparing(FacetCount::value);
        return this == YEAR
                ? byValue.reversed()
                : Comparator.comparingLong(FacetCount::count).reversed().thenComparing(byValue);
    }

    /** The facet of that name. */
    public static Optional<Facet> named(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter().equals(parameter))
                .findFirst();
    }
}
