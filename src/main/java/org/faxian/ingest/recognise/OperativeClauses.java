package org.faxian.ingest.recognise;

import java.util.ArrayList;
import java.util.List;
import org.faxian.regulation.OperativeClause;

/** Finds what a text does to other documents: repeals, declares lapsed, suspends, resumes, amends. */
final class OperativeClauses {
    private OperativeClauses() {}

    /** The clauses of a text of that title. */
    static List<OperativeClause> of(String title, TextOutline outline) {
        List<String> lines = new ArrayList<>(outline.letter());
        lines.addAll(outline.introduction());
        lines.addAll(outline.body().lines());
        return of(title, lines, outline.annexes().lines());
    }

    static List<OperativeClause> of(String title, List<String> lines, List<String> annexes) {
        ClauseCollector found = new ClauseCollector();
        DisposalClauses.read(lines, found);
        DisposalLists.read(title, lines, annexes, found);
        AmendmentClauses.read(title, lines, found);
        return found.clauses();
    }
}
