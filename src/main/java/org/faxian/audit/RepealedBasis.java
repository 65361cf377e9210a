package org.faxian.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;

/** A text in force that was made on the ground of one that has ended (上位法已废止). */
record RepealedBasis(Subject subject, Ended basis) implements Finding {

    static Stream<RepealedBasis> in(Audited audited) {
        return audited.all()
                .filter(Subject::isCurrent)
                .flatMap(subject -> Ended.in(audited, subject, Relation.Type.BASED_ON).stream()
                        .filter(basis -> !subject.isAmendedSince(basis.since()))
                        .map(basis -> new RepealedBasis(subject, basis)));
    }

    @Override
    public FindingType type() {
        return FindingType.REPEALED_BASIS;
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
        return Optional.of(basis.clause());
    }

    @Override
    public List<Candidate> candidates() {
        return basis.successors();
    }

    @Override
    public String problem() {
        return "制定依据" + basis.sentence() + "。请制定机关决定修改、废止或者重新制定：新文本公布后收录，即不再列出；已经废止的按备选命令登记";
    }

    @Override
    public Settlement settle() {
        return Settlement.ingest("FILE");
    }

    @Override
    public Optional<Settlement> otherwise() {
        return Optional.of(Settlement.repeal(subject.id(), Optional.empty(), Optional.empty()));
    }
}
