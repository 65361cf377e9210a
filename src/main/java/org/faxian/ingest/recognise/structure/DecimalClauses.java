package org.faxian.ingest.recognise.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfClause;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfNumber;

/**
 * The lines of a text that begin clauses numbered 1, 1.1, 1.1.1.
 *
 * <p>A number counts only if it may follow the number before, so that dates, versions and amounts at the start of a
 * line are ignored.
 */
final class DecimalClauses {
    /** Minimum number of clause numbers with more than one part; with fewer, the text does not use this numbering. */
    private static final int FEWEST = 2;
    /** Maximum step between two numbers of a sequence; a line may have been lost. */
    private static final int WIDEST_GAP = 2;

    private final Map<Integer, OfClause> found = new HashMap<>();
    private List<Integer> last = List.of();
    private String firstHeading = "";
    /** True at the beginning and after 一、 or （一）, which may contain clauses of their own. */
    private boolean mayBegin = true;

    private DecimalClauses() {}

    /** Returns the clauses by line index; empty if the text does not use this numbering. */
    static Map<Integer, OfClause> of(MarkedLines lines) {
        DecimalClauses clauses = new DecimalClauses();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.line(i);
            Optional<OfClause> clause = line.indexOf('\t') >= 0 ? Optional.empty() : ProvisionMark.Reader.clause(line);
            if (clause.isPresent()) {
                clauses.take(i, clause.get());
            }
            clauses.mayBegin |= isChinese(lines.mark(i));
        }
        long deep = clauses.found.values().stream()
                .filter(clause -> clause.path().size() > 1)
                .count();
        return deep < FEWEST ? Map.of() : clauses.found;
    }

    private void take(int line, OfClause clause) {
        List<Integer> path = clause.path();
        if (path.equals(List.of(1)) && !last.isEmpty() && isFirstHeading(clause.rest())) {
            // The lines so far were a table of contents.
            found.clear();
            last = List.of();
            mayBegin = true;
        }
        if ((mayBegin && begins(path)) || follows(path)) {
            firstHeading = last.isEmpty() ? clause.rest() : firstHeading;
            mayBegin = false;
            last = path;
            found.put(line, clause);
        }
    }

    private boolean isFirstHeading(String heading) {
        return firstHeading.length() > 1
                && firstHeading.replaceAll("[\\s.…·\\d]+$", "").equals(heading);
    }

    private static boolean isChinese(Optional<ProvisionMark> mark) {
        return mark.filter(m -> m instanceof OfNumber number && number.style() < 2)
                .isPresent();
    }

    private static boolean begins(List<Integer> path) {
        return path.getFirst() <= 1 && isFirst(path.subList(1, path.size()));
    }

    private boolean follows(List<Integer> path) {
        int common = 0;
        while (common < Math.min(last.size(), path.size()) && last.get(common).equals(path.get(common))) {
            common++;
        }
        if (last.isEmpty() || common == path.size()) {
            return false;
        }
        List<Integer> rest = path.subList(common + 1, path.size());
        if (common == last.size()) {
            return isFirst(path.subList(common, path.size()));
        }
        int step = path.get(common) - last.get(common);
        return step >= 1 && step <= (path.size() > 1 ? WIDEST_GAP : 1) && isFirst(rest);
    }

    /** Returns whether the numbers are the first of their levels; a level without headings is 0, as in 1.0.1. */
    private static boolean isFirst(List<Integer> numbers) {
        return numbers.size() <= 2 && numbers.stream().allMatch(number -> number <= 1);
    }

    /** Returns the numbers joined by points. */
    static String joined(List<Integer> path) {
        List<String> numbers = new ArrayList<>();
        path.forEach(number -> numbers.add(number.toString()));
        return String.join(".", numbers);
    }
}
