package org.faxian.regulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A clause by which a text acts on another document (废止, 宣布失效, 暂停施行, 修改 …).
 *
 * @param type the act
 * @param clause the sentence, verbatim, or the row of a list that belongs to it
 * @param title the name of the other document without its outer 《》; empty if only a number is given
 * @param date a date of the other document, if the clause states one
 * @param provisions the affected provisions, if only a part is affected and the provisions are known
 * @param on the day of the act, if the clause names one; otherwise the act takes effect with the text
 * @param newTitle the name that an amendment gives to the other document
 * @param until the last day of the act, if it is limited in time: see {@link Relation#until}
 * @param lasting the duration of the act from its first day, if the clause gives one instead of a last day
 */
public record OperativeClause(
        Relation.Type type,
        String clause,
        Optional<String> title,
        Optional<DocumentNumber> number,
        Optional<LocalDate> date,
        List<ProvisionReference> provisions,
        Optional<LocalDate> on,
        Optional<String> newTitle,
        Optional<LocalDate> until,
        Optional<Period> lasting) {
    public OperativeClause {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(newTitle, "newTitle");
        // Caches written by earlier versions have no extended terms.
        until = Objects.requireNonNullElse(until, Optional.empty());
        lasting = Objects.requireNonNullElse(lasting, Optional.empty());
        provisions = List.copyOf(provisions);
        if (title.isEmpty() && number.isEmpty()) {
            throw new IllegalArgumentException("a clause names a title or a number, found neither in: " + clause);
        }
    }

    /** Creates a clause without a new title or a limit in time. */
    public OperativeClause(
            Relation.Type type,
            String clause,
            Optional<String> title,
            Optional<DocumentNumber> number,
            Optional<LocalDate> date,
            List<ProvisionReference> provisions,
            Optional<LocalDate> on) {
        this(type, clause, title, number, date, provisions, on, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the names of the other document before and after the act. */
    public List<String> names() {
        return Stream.concat(title.stream(), newTitle.stream()).toList();
    }

    /** Returns the clause with another name of the other document. */
    public OperativeClause withTitle(String other) {
        return new OperativeClause(
                type, clause, Optional.of(other), number, date, provisions, on, newTitle, until, lasting);
    }

    /** Returns the clause with a new name for the other document. */
    public OperativeClause renaming(String name) {
        return new OperativeClause(
                type, clause, title, number, date, provisions, on, Optional.of(name), until, lasting);
    }

    /** Returns the clause as a sentence whose effect on the document is unknown. */
    public OperativeClause inDoubt() {
        return new OperativeClause(
                Relation.Type.UNREAD, clause, title, number, date, provisions, on, newTitle, until, lasting);
    }

    /** Returns the clause with the given last day. */
    public OperativeClause until(LocalDate lastDay) {
        return new OperativeClause(
                type, clause, title, number, date, provisions, on, newTitle, Optional.of(lastDay), lasting);
    }

    /** Returns the clause with the given duration. */
    public OperativeClause lasting(Period time) {
        return new OperativeClause(
                type, clause, title, number, date, provisions, on, newTitle, until, Optional.of(time));
    }

    /** Returns the last day of an act that begins on the given day; empty if it is unlimited. */
    public Optional<LocalDate> lastDayFrom(LocalDate first) {
        return until.or(() -> lasting.map(time -> first.plus(time).minusDays(1)));
    }
}
