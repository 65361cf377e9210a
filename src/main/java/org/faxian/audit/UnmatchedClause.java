package org.faxian.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.register.UnmatchedRepeal;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.RegulationId;

/** A clause that does something to a document that is not in the corpus, or that cannot be told. */
record UnmatchedClause(UnmatchedRepeal question) implements Finding {
    /** Below that, more titles of real regulations are of another matter (合同法, 劳动合同法) than of the same. */
    private static final double ALIKE = 0.9;

    static Stream<UnmatchedClause> in(Audited audited) {
        return audited.register().unmatchedRepeals().stream().map(UnmatchedClause::new);
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
    public String problem() {
        String meant = question.clause().title().map(title -> "《" + title + "》").orElse("")
                + question.clause()
                        .number()
                        .map(DocumentNumber::written)
                        .map(number -> "（" + number + "）")
                        .orElse("");
        return question.clause().type().label() + meant + "的条款，没有找到所指的文件。"
                + (candidates().isEmpty() ? "库中没有名称相近的文件：应当收录的，请收录" : "请核对是否指候选文件；都不是而应当收录的，请收录");
    }

    @Override
    public Settlement settle() {
        return candidates().isEmpty() ? taking() : linking();
    }

    @Override
    public Optional<Settlement> otherwise() {
        return Optional.of(candidates().isEmpty() ? linking() : taking());
    }

    private static Settlement taking() {
        return Settlement.ingest("FILE");
    }

    private Settlement linking() {
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
            case BASED_ON, CITES -> throw new IllegalStateException("does nothing to the other: " + question);
        };
    }

    /** Only what is all but the name itself is proposed; else a person has to say which one is meant. */
    private String proposed() {
        return candidates().stream()
                .findFirst()
                .filter(nearest -> nearest.score() >= ALIKE && endsAlike(nearest.title()))
                .map(nearest -> nearest.id().value())
                .orElse("ID");
    }

    /** 管理法 is not 管理条例. */
    private boolean endsAlike(String other) {
        return question.clause()
                .title()
                .filter(name -> name.length() > 2 && other.endsWith(name.substring(name.length() - 2)))
                .isPresent();
    }
}
