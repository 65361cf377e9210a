package org.faxian.regulation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One document that a text repeals (同时废止, 予以废止).
 *
 * @param clause the sentence as it stands in the text
 * @param title the name without its outer 《》; empty where only a number is given
 * @param date the date of the repealed document, where the clause tells it
 */
public record RepealClause(
        String clause, Optional<String> title, Optional<DocumentNumber> number, Optional<LocalDate> date) {
    public RepealClause {
        Objects.requireNonNull(clause, "clause");
        if (title.isEmpty() && number.isEmpty()) {
            throw new IllegalArgumentException("a repeal names a title or a number, found neither in: " + clause);
        }
    }
}
