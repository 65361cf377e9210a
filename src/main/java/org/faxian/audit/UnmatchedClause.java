package org.faxian.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.register.UnmatchedRepeal;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.RegulationId;

/** A clause on a document that was not found, although the corpus holds one with a similar title. */
record UnmatchedClause(UnmatchedRepeal question) implements Finding {
    /** The similarity below which most titles of real regulations differ in subject (合同法, 劳动合同法). */
    private static final double ALIKE = 0.9;
    /** The similarity below which titles share words of the subject and mean another document. */
    private static final double NEAR = 0.7;

    static Stream<UnmatchedClause> in(AuditContext audited) {
        return audited.register().unmatchedRepeals().stream()
                .filter(UnmatchedClause::mayMeanOneHeld)
                .map(UnmatchedClause::new);
    }

    /** Returns whether the corpus has a title similar enough for a person to check. */
    static boolean mayMeanOneHeld(UnmatchedRepeal question) {
        return question.candidates().stream().anyMatch(candidate -> candidate.score() >= NEAR);
    }

    @Override
    public FindingType type() {
        return FindingType.UNMATCHED_REPEAL;
    }

    @Override
    public Optional<RegulationId> id() {
        return Optional.of(question.actor().id());
    }

    @Override
    public String title() {
        return question.actor().title();
    }

    @Override
    public Optional<String> clause() {
        return Optional.of(question.clause().clause());
    }

    @Override
    public List<Candidate> candidates() {
        return question.candidates();
    }

    @Override
    public Message problem() {
        return Message.of("audit.unmatched-clause", UnheldDocuments.named(question.clause()));
    }

    @Override
    public Settlement settle() {
        return linking();
    }

    @Override
    public Optional<Settlement> otherwise() {
        return Optional.of(Settlement.ingest("FILE"));
    }

    Settlement linking() {
        return Settlement.of("link", proposed())
                .with(option(), question.actor().id().value())
                .with("--clause", question.clause().clause())
                .forReason();
    }

    private String option() {
        return switch (question.clause().type()) {
            case REPEALS -> "--repealed-by";
            case REPEALS_PARTLY -> "--partly-repealed-by";
            case DECLARES_LAPSED -> "--lapsed-by";
            case SUSPENDS -> "--suspended-by";
            case RESUMES -> "--resumed-by";
            case AMENDS, AMENDS_UNCONSOLIDATED -> "--amended-by";
            case CORRECTS -> "--corrected-by";
            case EXTENDS -> "--extended-by";
            case POSTPONES -> "--postponed-by";
            case UNREAD, CONTINUES, BASED_ON, CITES ->
                throw new IllegalStateException("does nothing to the other: " + question);
        };
    }

    /** Returns the id of a nearly equal title; otherwise a placeholder for a person to fill in. */
    private String proposed() {
        return candidates().stream()
                .findFirst()
                .filter(nearest -> nearest.score() >= ALIKE && endsAlike(nearest.title()))
                .map(nearest -> nearest.id().value())
                .orElse("ID");
    }

    /** Returns whether the titles have a common ending: 管理法 is not 管理条例. */
    private boolean endsAlike(String other) {
        return question.clause()
                .title()
                .filter(name -> name.length() > 2 && other.endsWith(name.substring(name.length() - 2)))
                .isPresent();
    }
}
