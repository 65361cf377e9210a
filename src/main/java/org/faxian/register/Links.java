package org.faxian.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.faxian.regulation.Decision;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.RegulationId;

/**
 * Which clause each link of a person means: a sentence that names several documents is a clause for each of them.
 *
 * @param links in the order in which they were recorded
 * @param title the title of a regulation
 */
record Links(List<Decision.Matched> links, Function<RegulationId, String> title) {
    /** A link mostly gives an object to a clause that has none; one that was matched wrongly has to be much more alike. */
    private static final double OPEN = 0.3;

    /** Those of the clauses of one text that people have linked; of two links of one clause the later one holds. */
    Map<OperativeClause, Decision.Matched> among(
            List<OperativeClause> clauses, RegulationId actor, Predicate<OperativeClause> isMatched) {
        Map<OperativeClause, Decision.Matched> meant = new HashMap<>();
        for (Decision.Matched link : links) {
            clauses.stream()
                    .filter(clause ->
                            link.actor().equals(actor) && link.relation() == clause.type() && isOf(link, clause))
                    .max(Comparator.comparing((OperativeClause clause) -> isFree(clause, link, meant))
                            .thenComparingDouble(
                                    clause -> likeness(clause, link) + (isMatched.test(clause) ? 0 : OPEN)))
                    .ifPresent(clause -> meant.put(clause, link));
        }
        return meant;
    }

    private static boolean isOf(Decision.Matched link, OperativeClause clause) {
        return link.clause().filter(clause.clause()::equals).isPresent();
    }

    /** Whether no other document has been linked to the clause, or this very one. */
    private static boolean isFree(
            OperativeClause clause, Decision.Matched link, Map<OperativeClause, Decision.Matched> meant) {
        return Optional.ofNullable(meant.get(clause))
                .filter(other -> !other.id().equals(link.id()))
                .isEmpty();
    }

    private double likeness(OperativeClause clause, Decision.Matched link) {
        return clause.title()
                .map(name -> TitleLikeness.between(name, title.apply(link.id())))
                .orElse(0.0);
    }
}
