package org.faxian.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.language.Label;
import org.faxian.language.Message;
import org.faxian.regulation.Disagreement;
import org.faxian.regulation.Field;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RecognisedDocument.Warning;

/**
 * A field for which the text, its page and catalogues have different values (来源不一致).
 *
 * @param claimKey the key of the sentence for the value of one source
 */
record SourcesDisagree(Subject subject, Disagreement disagreement, String claimKey) implements AboutRegulation {

    static Stream<SourcesDisagree> in(AuditContext audited) {
        return audited.living()
                .flatMap(subject -> Stream.concat(
                                subject.version().disagreements().stream()
                                        .map(one -> new SourcesDisagree(subject, one, "disagreement.claim")),
                                subject.files().stream()
                                        .flatMap(file -> audited.notes().of(file).stream())
                                        .map(Warning::disagreement)
                                        .flatMap(Optional::stream)
                                        .map(one -> new SourcesDisagree(subject, one, "audit.claim")))
                        .distinct())
                .filter(found -> !found.isSettled());
    }

    private Optional<Field> field() {
        return Field.correctable(disagreement.field());
    }

    /** Returns whether a person has corrected the field or, for a status, decided it. */
    private boolean isSettled() {
        return field().map(field -> field.isFrom(Provenance.DECIDED, subject.metadata()))
                .orElseGet(() -> subject.confirmations() > 0);
    }

    @Override
    public FindingType type() {
        return FindingType.SOURCES_DISAGREE;
    }

    @Override
    public Message problem() {
        Label others = Message.joined(
                "disagreement.claims",
                disagreement.claims().stream().map(stated -> Message.of(claimKey, stated.source(), stated.value())));
        return disagreement
                .taken()
                .map(value -> Message.of("audit.sources-disagree", disagreement.name(), value, others))
                .orElseGet(() -> Message.of("audit.none-taken", disagreement.name(), others));
    }

    @Override
    public Settlement settle() {
        return deciding(disagreement.taken().orElse(stated(0)));
    }

    @Override
    public Optional<Settlement> otherwise() {
        return Optional.of(stated(disagreement.taken().isPresent() ? 0 : 1))
                .filter(value -> field().isPresent())
                .map(this::deciding);
    }

    private String stated(int place) {
        return disagreement
                .claims()
                .get(Math.min(place, disagreement.claims().size() - 1))
                .value();
    }

    /** Returns the command for a value. A status cannot be corrected as a field; it is decided instead. */
    private Settlement deciding(String value) {
        return field().map(field -> Settlement.correct(subject.correctable(), field, value))
                .orElseGet(() -> Settlement.confirming(subject.id(), subject.validity()));
    }
}
