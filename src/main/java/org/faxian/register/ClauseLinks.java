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
 * Assigns people's links to clauses; a sentence that names several documents yields a clause for each of them.
 *
 * @param links in the order in which they were recorded
 * @param title returns the title of a regulation
 */
record ClauseLinks(List<Decision.Matched> links, Function<RegulationId, String> title) {
    /**
     * Bonus for a clause without a target: most links supply one, and a wrongly matched clause must be much more
     * similar.
     */
    private static final double OPEN = 0.3;

    /** Returns the linked clauses of one text; of two links of one clause the later prevails. */
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

    /** Returns whether the clause is not linked to any other document. */
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
