package org.faxian.ingest.recognise.clause;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Relation;
import org.faxian.text.TitleKey;

/** Collector of the clauses of one text, each relation to a document once. */
final class ClauseCollector {
    private final LinkedHashMap<String, OperativeClause> found = new LinkedHashMap<>();

    /** Adds a clause for a document, with its parts in the order in which they are read. */
    void add(
            Relation.Type type,
            String clause,
            Optional<String> title,
            Optional<DocumentNumber> number,
            Optional<LocalDate> date,
            List<ProvisionReference> provisions,
            Optional<LocalDate> on) {
        add(new OperativeClause(type, clause, title, number, date, provisions, on));
    }

    void add(OperativeClause clause) {
        found.putIfAbsent(
                clause.type()
                        + "|"
                        + clause.title().map(TitleKey::of).map(TitleKey::value).orElse("")
                        + "|" + clause.number().map(DocumentNumber::canonical).orElse("")
                        + "|" + clause.date().map(LocalDate::toString).orElse("")
                        + "|" + clause.provisions(),
                clause);
    }

    /** Gives a new name to the document that was added last. */
    void renameLast(String title) {
        if (!found.isEmpty()) {
            found.computeIfPresent(found.lastEntry().getKey(), (key, clause) -> clause.renaming(title));
        }
    }

    List<OperativeClause> clauses() {
        return List.copyOf(found.values());
    }
}
