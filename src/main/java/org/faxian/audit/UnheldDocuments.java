package org.faxian.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.register.UnmatchedRepeal;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.RegulationId;

/**
 * The clauses of one text on documents for which the corpus holds nothing with a similar title. They form one finding
 * because ingesting those documents settles them together.
 */
record UnheldDocuments(List<UnmatchedRepeal> questions) implements Finding {
    UnheldDocuments {
        questions = List.copyOf(questions);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("expected at least one clause");
        }
    }

    static Stream<UnheldDocuments> in(AuditContext audited) {
        Map<RegulationId, List<UnmatchedRepeal>> byActor = new LinkedHashMap<>();
        audited.register().unmatchedRepeals().stream()
                .filter(question -> !UnmatchedClause.mayMeanOneHeld(question))
                .forEach(question -> byActor.computeIfAbsent(question.actor().id(), id -> new ArrayList<>())
                        .add(question));
        return byActor.values().stream().map(UnheldDocuments::new);
    }

    @Override
    public FindingType type() {
        return FindingType.UNMATCHED_REPEAL;
    }

    @Override
    public Optional<RegulationId> id() {
        return Optional.of(questions.getFirst().actor().id());
    }

    @Override
    public String title() {
        return questions.getFirst().actor().title();
    }

    @Override
    public Optional<String> clause() {
        return Optional.of(questions.stream()
                .map(question -> question.clause().clause())
                .distinct()
                .collect(Collectors.joining(" ")));
    }

    @Override
    public List<Candidate> candidates() {
        return questions.size() == 1 ? questions.getFirst().candidates() : List.of();
    }

    @Override
    public Message problem() {
        return Message.of(
                "audit.unheld-documents",
                questions.stream()
                        .map(UnmatchedRepeal::clause)
                        .map(UnheldDocuments::named)
                        .distinct()
                        .toList());
    }

    /** Returns what the clause does to which document, as the clause names it. */
    static Message named(OperativeClause clause) {
        String document = clause.title().map(title -> "《" + title + "》").orElse("")
                + clause.number()
                        .map(DocumentNumber::written)
                        .map(number -> "（" + number + "）")
                        .orElse("");
        return Message.of("audit.act", clause.type(), document);
    }

    @Override
    public Settlement settle() {
        return Settlement.ingest("FILE");
    }

    @Override
    public Optional<Settlement> otherwise() {
        return questions.size() == 1
                ? Optional.of(new UnmatchedClause(questions.getFirst()).linking())
                : Optional.empty();
    }
}
