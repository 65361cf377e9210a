package org.faxian.regulation;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a text does to another document (废止, 宣布失效, 暂停施行, 修改 …), as one of its clauses says.
 *
 * @param type what is done
 * @param clause the sentence as it stands in the text, or the row of a list that belongs to it
 * @param title the name of the other document without its outer 《》; empty where only a number is given
 * @param date a date of the other document, where the clause tells it
 * @param provisions the provisions to which it is done, where it is not done to the whole and they can be told
 * @param on the day from which it is done, where the clause names one; otherwise it takes effect with the text
 * @param newTitle the name that an amendment gives to the other document
 * @param until the last day for which it is done, where it is done for a time: see {@link Relation#until}
 * @param lasting for how long it is done from its first day on, where the clause gives that in place of a last day
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
        // A cache that an earlier version wrote knows nothing of extended terms.
        until = Objects.requireNonNullElse(until, Optional.empty());
        lasting = Objects.requireNonNullElse(lasting, Optional.empty());
        provisions = List.copyOf(provisions);
        if (title.isEmpty() && number.isEmpty()) {
            throw new IllegalArgumentException("a clause names a title or a number, found neither in: " + clause);
        }
    }

    /** A clause that gives nothing a new name. */
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

    /** The names of the other document, before the clause and behind it. */
    public List<String> names() {
        return Stream.concat(title.stream(), newTitle.stream()).toList();
    }

    /** The same, under another name of the other document. */
    public OperativeClause withTitle(String other) {
        return new OperativeClause(
                type, clause, Optional.of(other), number, date, provisions, on, newTitle, until, lasting);
    }

    /** The same, giving the other document a new name. */
    public OperativeClause renaming(String name) {
        return new OperativeClause(
                type, clause, title, number, date, provisions, on, Optional.of(name), until, lasting);
    }

    /** The same, as a sentence of which nobody knows what it does to the document. */
    public OperativeClause inDoubt() {
        return new OperativeClause(
                Relation.Type.UNREAD, clause, title, number, date, provisions, on, newTitle, until, lasting);
    }

    /** The same, done until that day. */
    public OperativeClause until(LocalDate lastDay) {
        return new OperativeClause(
                type, clause, title, number, date, provisions, on, newTitle, Optional.of(lastDay), lasting);
    }

    /** The same, done for that long. */
    public OperativeClause lasting(Period time) {
        return new OperativeClause(
                type, clause, title, number, date, provisions, on, newTitle, until, Optional.of(time));
    }

    /** The last day for which it is done where it is done from that day on; empty where it is done for good. */
    public Optional<LocalDate> lastDayFrom(LocalDate first) {
        return until.or(() -> lasting.map(time -> first.plus(time).minusDays(1)));
    }
}
