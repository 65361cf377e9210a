package org.faxian.search.figures;

import java.time.LocalDate;
import java.util.Objects;
import org.faxian.search.engine.Filters;

/**
 * A number of statistics with the search that counts it: whoever runs that search gets this total.
 *
 * @param filters of a search for everything
 * @param asOf the day of the search
 */
public record Figure(Filters filters, LocalDate asOf, long count) {
    public Figure {
        Objects.requireNonNull(filters, "filters");
        Objects.requireNonNull(asOf, "asOf");
    }
}
