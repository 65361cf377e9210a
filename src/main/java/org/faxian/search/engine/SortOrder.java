package org.faxian.search.engine;

import java.util.Arrays;
import java.util.Optional;

/** The sort order of hits; hits without the date come last in either direction. */
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

    /** Returns the request parameter value of the order. */
    public String parameter() {
        return parameter;
    }

    /** Returns the order with the parameter value. */
    public static Optional<SortOrder> named(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst();
    }
}
