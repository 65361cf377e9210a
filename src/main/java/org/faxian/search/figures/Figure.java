package org.faxian.search.figures;

import java.time.LocalDate;
import java.util.Objects;
import org.faxian.search.engine.Filters;

/**
 * A statistical count with the search that yields it as its total.
 *
 * @param filters filters of a search for everything
 * @param asOf reference day of the search
 */
public record Figure(Filters filters, LocalDate asOf, long count) {
    public Figure {
        Objects.requireNonNull(filters, "filters");
        Objects.requireNonNull(asOf, "asOf");
    }
}
