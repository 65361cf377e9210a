package org.faxian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.regulation.Metadata.Term;

/**
 * Two contradictory days of a text: the second comes before the first (日期先后矛盾).
 *
 * @param first the field that must come first, such as 通过
 * @param second the field that must follow it, such as 公布
 */
public record DaysOutOfOrder(Field first, LocalDate firstDay, Field second, LocalDate secondDay) {
    /** The code of the warning. */
    public static final String CODE = "days-out-of-order";

    /** Returns all pairs of days that contradict each other. */
    public static List<DaysOutOfOrder> in(Enactment enactment, Term term) {
        Day adopted = new Day(Field.ADOPTED, enactment.adoptedOn());
        Day approved = new Day(Field.APPROVED, enactment.approvedOn());
        Day promulgated = new Day(Field.PROMULGATED_ON, enactment.promulgatedOn());
        boolean isFirstText =
                enactment.amendedOn().isEmpty() && enactment.readoptedOn().isEmpty();
        Day effective =
                new Day(Field.FIRST_EFFECTIVE_ON, term.firstEffectiveOn().filter(d -> isFirstText));
        Day begun = Stream.of(promulgated, approved)
                .filter(day -> day.stated().isPresent())
                .findFirst()
                .orElse(adopted);
        return Stream.of(
                        adopted.before(approved),
                        adopted.before(promulgated),
                        approved.before(promulgated),
                        begun.before(effective))
                .flatMap(Optional::stream)
                .toList();
    }

    private record Day(Field field, Optional<LocalDate> stated) {
        /**
         * Returns the contradiction if this day is after the other; empty if the order is right or a day is not
         * stated.
         */
        private Optional<DaysOutOfOrder> before(Day other) {
            return stated.flatMap(day ->
                    other.stated.filter(day::isAfter).map(later -> new DaysOutOfOrder(field, day, other.field, later)));
        }
    }
}
