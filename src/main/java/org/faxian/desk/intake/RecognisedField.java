package org.faxian.desk.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Metadata.Field;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RegulationKind;

/** A field of a document that {@code ingest} counts, with its name in {@code inspect --json}. */
public enum RecognisedField {
    TITLE("title"),
    ATTACHED_TITLE("attachedTitle"),
    NUMBER("number"),
    AUTHORITIES("authorities"),
    KIND("kind"),
    ADOPTED_ON("adoptedOn"),
    APPROVED_ON("approvedOn"),
    SIGNED_ON("signedOn"),
    ISSUED_ON("issuedOn"),
    PROMULGATED_ON("promulgatedOn"),
    AMENDED_ON("amendedOn"),
    FIRST_EFFECTIVE_ON("firstEffectiveOn"),
    EFFECTIVE_ON("effectiveOn"),
    LAPSES_ON("lapsesOn"),
    REPEALS("repeals"),
    ARTICLES("articles"),
    ANNEXES("annexes");

    private final String label;

    RecognisedField(String label) {
        this.label = label;
    }

    /** Returns the name in JSON and on the terminal. */
    @JsonValue
    public String label() {
        return label;
    }

    /** Returns the fields that were recognised in the document. */
    public static List<RecognisedField> of(RecognisedDocument document) {
        return Stream.of(values()).filter(field -> field.isIn(document)).toList();
    }

    private boolean isIn(RecognisedDocument document) {
        Metadata metadata = document.metadata();
        return switch (this) {
            // The title may come from the file name, and the kind is always set.
            case TITLE ->
                !EnumSet.of(Provenance.FILE_NAME, Provenance.GUESSED)
                        .contains(metadata.provenance().getOrDefault(Field.TITLE, Provenance.GUESSED));
            case KIND -> metadata.caption().kind() != RegulationKind.OTHER;
            case ATTACHED_TITLE -> metadata.caption().attachedTitle().isPresent();
            case NUMBER -> !metadata.caption().numbers().isEmpty();
            case AUTHORITIES -> !metadata.caption().authorities().isEmpty();
            case ADOPTED_ON -> metadata.enactment().adoptedOn().isPresent();
            case APPROVED_ON -> metadata.enactment().approvedOn().isPresent();
            case SIGNED_ON -> metadata.enactment().signedOn().isPresent();
            case ISSUED_ON -> metadata.enactment().issuedOn().isPresent();
            case PROMULGATED_ON -> metadata.enactment().promulgatedOn().isPresent();
            case AMENDED_ON -> !metadata.enactment().amendedOn().isEmpty();
            case FIRST_EFFECTIVE_ON -> metadata.term().firstEffectiveOn().isPresent();
            case EFFECTIVE_ON -> metadata.term().effectiveOn().isPresent();
            case LAPSES_ON -> metadata.term().lapsesOn().isPresent();
            case REPEALS -> !metadata.repeals().isEmpty();
            case ARTICLES -> !document.text().articles().isEmpty();
            case ANNEXES -> !document.text().annexes().isEmpty();
        };
    }
}
