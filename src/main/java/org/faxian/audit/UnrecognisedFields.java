package org.faxian.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.regulation.CorrectableField;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RegulationKind;

/**
 * A text without recognised fields that every text of its kind has (要素未识别).
 *
 * @param fields the missing fields
 */
record UnrecognisedFields(Subject subject, List<CorrectableField> fields) implements AboutRegulation {
    UnrecognisedFields {
        fields = List.copyOf(fields);
    }

    static Stream<UnrecognisedFields> in(AuditContext audited) {
        return audited.living()
                .map(subject -> new UnrecognisedFields(subject, missing(subject.metadata())))
                .filter(found -> !found.fields.isEmpty());
    }

    /** Returns whether the finding asks for the date from which a status would follow. */
    static boolean asksForDay(Metadata metadata) {
        return missing(metadata).contains(CorrectableField.PROMULGATED_ON);
    }

    private static List<CorrectableField> missing(Metadata metadata) {
        RegulationKind kind = metadata.caption().kind();
        List<CorrectableField> missing = new ArrayList<>();
        // A title from the file name is unconfirmed, unless it issues the text in the file.
        boolean unconfirmed = CorrectableField.TITLE.isFrom(Provenance.FILE_NAME, metadata)
                && metadata.caption().attachedTitle().isEmpty();
        if (unconfirmed || CorrectableField.TITLE.isFrom(Provenance.GUESSED, metadata)) {
            missing.add(CorrectableField.TITLE);
        }
        if (kind == RegulationKind.OTHER && isOpen(CorrectableField.KIND, metadata)) {
            missing.add(CorrectableField.KIND);
        }
        if (kind.bearsNumber()) {
            addUnlessThere(CorrectableField.NUMBER, metadata, missing);
        }
        addUnlessThere(CorrectableField.AUTHORITIES, metadata, missing);
        if (metadata.enactment().lastKnownDate().isEmpty()) {
            addUnlessThere(CorrectableField.PROMULGATED_ON, metadata, missing);
        }
        if (kind.statesItsDays()) {
            addUnlessThere(CorrectableField.EFFECTIVE_ON, metadata, missing);
        }
        return missing;
    }

    private static void addUnlessThere(CorrectableField field, Metadata metadata, List<CorrectableField> missing) {
        if (field.in(metadata).isEmpty() && isOpen(field, metadata)) {
            missing.add(field);
        }
    }

    /** Returns whether no person has decided the field, including that the text has none. */
    private static boolean isOpen(CorrectableField field, Metadata metadata) {
        return !field.isFrom(Provenance.DECIDED, metadata);
    }

    @Override
    public FindingType type() {
        return FindingType.UNRECOGNISED_FIELD;
    }

    @Override
    public Message problem() {
        return Message.of(
                "audit.unrecognised-fields",
                fields.stream().map(CorrectableField::message).toList());
    }

    @Override
    public Settlement settle() {
        Settlement correct = Settlement.of("correct", subject.correctable());
        for (CorrectableField field : fields) {
            correct = correct.with("--set", field.wireName() + "=" + placeholder(field));
        }
        return correct.forReason();
    }

    private static String placeholder(CorrectableField field) {
        return field.wireName().endsWith("On") ? "DATE" : field.wireName().toUpperCase(Locale.ROOT);
    }
}
