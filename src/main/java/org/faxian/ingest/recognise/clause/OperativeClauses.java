package org.faxian.ingest.recognise.clause;

import java.util.ArrayList;
import java.util.List;
import org.faxian.ingest.recognise.frame.TextOutline;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.Relation;

/**
 * The relations of a text to other documents: repeals, declares lapsed, suspends, resumes, keeps in force, postpones,
 * corrects, amends, is based on, cites.
 */
public final class OperativeClauses {
    /** Maximum length of the rest of a name on the next line. */
    private static final int LONGEST_REST = 60;

    private OperativeClauses() {}

    /** Returns the clauses of a text with this title. */
    public static List<OperativeClause> of(String title, TextOutline outline) {
        return of(title, lines(outline), outline.annexes().lines());
    }

    /** Returns the sentences of these clauses that seem to affect a document and were not understood. */
    public static List<String> unread(List<OperativeClause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.type() == Relation.Type.UNREAD)
                .map(OperativeClause::clause)
                .distinct()
                .toList();
    }

    private static List<String> lines(TextOutline outline) {
        List<String> lines = new ArrayList<>(outline.letter());
        lines.addAll(outline.introduction());
        lines.addAll(outline.body().lines());
        return lines;
    }

    public static List<OperativeClause> of(String title, List<String> lines, List<String> annexes) {
        ClauseCollector found = new ClauseCollector();
        List<String> whole = withWholeNames(lines);
        DisposalClauses.read(whole, found);
        ContinuedForce.read(whole, found);
        Postponement.read(whole, found);
        CorrectionClauses.read(title, whole, found);
        DisposalLists.read(title, whole, annexes, found);
        AmendmentClauses.read(title, whole, found);
        CitationClauses.read(whole, found);
        List<OperativeClause> understood = found.clauses();
        UnreadClauses.of(whole, understood).forEach(sentence -> UnreadClauses.add(sentence, found));
        return ShortNames.in(whole).writtenOut(found.clauses());
    }

    /** Joins a line that ends within a name with the next line, if that closes the name. */
    private static List<String> withWholeNames(List<String> lines) {
        List<String> whole = new ArrayList<>(lines.size());
        boolean open = false;
        for (String line : lines) {
            int close = line.indexOf('》');
            int next = line.indexOf('《');
            if (open && close >= 0 && close < LONGEST_REST && (next < 0 || close < next)) {
                whole.set(whole.size() - 1, whole.getLast() + line);
            } else {
                whole.add(line);
            }
            open = whole.getLast().lastIndexOf('《') > whole.getLast().lastIndexOf('》');
        }
        return whole;
    }
}
