package org.faxian.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.register.Register;
import org.faxian.regulation.RecognisedDocument.Warning;

/**
 * A sentence that seems to end, suspend or extend another document and was not understood (条款未能理解).
 *
 * @param sentence the sentence, verbatim
 */
record UnreadClause(Subject subject, String sentence) implements AboutRegulation {
    static final String CODE = "unread-clause";

    static Stream<UnreadClause> in(AuditContext audited) {
        return audited.living()
                .flatMap(subject -> subject.files().stream()
                        .flatMap(file -> audited.notes().of(file).stream())
                        .filter(warning -> warning.code().equals(CODE))
                        .map(Warning::place)
                        .flatMap(Optional::stream)
                        .distinct()
                        .map(sentence -> new UnreadClause(subject, sentence)))
                .filter(found -> !found.isSettled(audited.register()));
    }

    /** Returns whether a person has linked or dismissed the sentence. */
    private boolean isSettled(Register register) {
        return subject.regulation().relations().stream()
                        .anyMatch(relation ->
                                relation.type().isAct() && relation.clause().equals(sentence))
                || register.dismissals().stream()
                        .anyMatch(dismissal -> dismissal.id().equals(subject.id())
                                && dismissal.clause().equals(sentence));
    }

    @Override
    public FindingType type() {
        return FindingType.UNREAD_CLAUSE;
    }

    @Override
    public Message problem() {
        return Message.of("audit.unread-clause", sentence);
    }

    @Override
    public Settlement settle() {
        return Settlement.of("link", "ID")
                .with("--repealed-by", subject.id().value())
                .with("--clause", sentence)
                .forReason();
    }

    @Override
    public Optional<Settlement> otherwise() {
        return Optional.of(Settlement.of("dismiss", subject.id().value())
                .with("--clause", sentence)
                .forReason());
    }
}
