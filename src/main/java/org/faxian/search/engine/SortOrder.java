package org.faxian.search.engine;

import java.util.Arrays;
import java.util.Optional;

/** The order of hits; those without the date come last in either direction. */
public enum SortOrder {
    RELEVANCE("relevance"),
    PROMULGATED_NEWEST("-promulgatedOn"),
    PROMULGATED_OLDEST("promulgatedOn"),
    EFFECTIVE_NEWEST("-effectiveOn"),
    EFFECTIVE_OLDEST("effectiveOn"),
    LEVEL("level");

    private final String parameter;

    SortOrder(String parameter) {
        this.parameter = parameter;
    }

    /** How the order is written in a request. */
    public String parameter() {
        return parameter;
    }

    /** The order that is written so. */
    public static Optional<SortOrder> named(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst();
    }
}
