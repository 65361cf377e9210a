package org.faxian.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.Relation;

/**
 * A text in force whose legal basis has ended (上位法已废止) or that cites ended provisions; one finding per cited
 * regulation.
 */
sealed interface EndedReference extends AboutRegulation {
    /** Returns the ended target. */
    EndedTarget ended();

    /** A legal basis that has ended. */
    record Basis(Subject subject, EndedTarget ended) implements EndedReference {
        @Override
        public FindingType type() {
            return FindingType.REPEALED_BASIS;
        }

        @Override
        public String problem() {
            return "制定依据" + ended.sentence() + "。请制定机关决定修改、废止或者重新制定：新文本公布后收录，即不再列出；已经废止的按备选命令登记";
        }

        @Override
        public Optional<Settlement> otherwise() {
            return Optional.of(Settlement.repeal(subject.id(), Optional.empty(), Optional.empty()));
        }
    }

    /** Cited provisions that have ended. */
    record Citation(Subject subject, EndedTarget ended) implements EndedReference {
        @Override
        public FindingType type() {
            return FindingType.REPEALED_CITATION;
        }

        @Override
        public String problem() {
            return "引用了" + ended.sentence() + "。引用只能由制定机关修改：修改后的文本收录后，即不再列出；已经修改而没有新文本的，按备选命令登记";
        }

        @Override
        public Optional<Settlement> otherwise() {
            return Optional.of(Settlement.amend(subject.id()));
        }
    }

    static Stream<EndedReference> in(AuditContext audited) {
        return audited.all()
                .filter(Subject::isCurrent)
                .flatMap(subject -> Stream.concat(
                        open(audited, subject, Relation.Type.BASED_ON).map(ended -> new Basis(subject, ended)),
                        open(audited, subject, Relation.Type.CITES).map(ended -> new Citation(subject, ended))));
    }

    /** Returns the ended targets, except those after whose end an amendment of this text was recorded. */
    private static Stream<EndedTarget> open(AuditContext audited, Subject subject, Relation.Type type) {
        return EndedTarget.in(audited, subject, type).stream().filter(ended -> !subject.isAmendedSince(ended.since()));
    }

    @Override
    default Optional<String> clause() {
        return Optional.of(ended().clause());
    }

    @Override
    default List<Candidate> candidates() {
        return ended().successors();
    }

    @Override
    default Settlement settle() {
        return Settlement.ingest("FILE");
    }
}
