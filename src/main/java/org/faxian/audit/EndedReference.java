package org.faxian.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.language.Message;
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
        public Message problem() {
            return Message.of("audit.ended-basis", ended.sentence());
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
        public Message problem() {
            return Message.of("audit.ended-citation", ended.sentence());
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
