package org.faxian.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;

/** A text in force that refers to provisions that have ended; one for each regulation to which it refers. */
record RepealedCitation(Subject subject, Ended cited) implements Finding {

    static Stream<RepealedCitation> in(Audited audited) {
        return audited.all()
                .filter(Subject::isCurrent)
                .flatMap(subject -> Ended.in(audited, subject, Relation.Type.CITES).stream()
                        .filter(cited -> !subject.isAmendedSince(cited.since()))
                        .map(cited -> new RepealedCitation(subject, cited)));
    }

    @Override
    public FindingType type() {
        return FindingType.REPEALED_CITATION;
    }

    @Override
    public Optional<RegulationId> id() {
        return Optional.of(subject.id());
    }

    @Override
    public String title() {
        return subject.title();
    }

    @Override
    public Optional<String> clause() {
        return Optional.of(cited.clause());
    }

    @Override
    public List<Candidate> candidates() {
        return cited.successors();
    }

    @Override
    public String problem() {
        return "引用了" + cited.sentence() + "。引用只能由制定机关修改：修改后的文本收录后，即不再列出；已经修改而没有新文本的，按备选命令登记";
    }

    @Override
    public Settlement settle() {
        return Settlement.ingest("FILE");
    }

    @Override
    public Optional<Settlement> otherwise() {
        return Optional.of(Settlement.amend(subject.id()));
    }
}
