package org.faxian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a text does to another document (废止, 宣布失效, 暂停施行, 修改 …), as one of its clauses says.
 *
 * @param type what is done
 * @param clause the sentence as it stands in the text, or the row of a list that belongs to it
 * @param title the name of the other document without its outer 《》; empty where only a number is given
 * @param date a date of the other document, where the clause tells it
 * @param provisions the provisions to which it is done, where it is not done to the whole and they can be told
 * @param on the day from which it is done, where the clause names one; otherwise it takes effect with the text
 */
public record OperativeClause(
        Relation.Type type,
        String clause,
        Optional<String> title,
        Optional<DocumentNumber> number,
        Optional<LocalDate> date,
        List<ProvisionReference> provisions,
        Optional<LocalDate> on) {
    public OperativeClause {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(on, "on");
        provisions = List.copyOf(provisions);
        if (title.isEmpty() && number.isEmpty()) {
            throw new IllegalArgumentException("a clause names a title or a number, found neither in: " + clause);
        }
    }
}
