package org.faxian.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RegulationKind;

/**
 * A text without recognised fields that every text of its kind has (要素未识别).
 *
 * @param fields the missing fields
 */
record UnrecognisedFields(Subject subject, List<Field> fields) implements AboutRegulation {
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
        return missing(metadata).contains(Field.PROMULGATED_ON);
    }

    private static List<Field> missing(Metadata metadata) {
        RegulationKind kind = metadata.caption().kind();
        List<Field> missing = new ArrayList<>();
        // A title from the file name is unconfirmed, unless it issues the text in the file.
        boolean unconfirmed = Field.TITLE.isFrom(Provenance.FILE_NAME, metadata)
                && metadata.caption().attachedTitle().isEmpty();
        if (unconfirmed || Field.TITLE.isFrom(Provenance.GUESSED, metadata)) {
            missing.add(Field.TITLE);
        }
        if (kind == RegulationKind.OTHER && isOpen(Field.KIND, metadata)) {
            missing.add(Field.KIND);
        }
        if (kind.bearsNumber()) {
            addUnlessThere(Field.NUMBER, metadata, missing);
        }
        addUnlessThere(Field.AUTHORITIES, metadata, missing);
        if (metadata.enactment().lastKnownDate().isEmpty()) {
            addUnlessThere(Field.PROMULGATED_ON, metadata, missing);
        }
        if (kind.statesItsDays()) {
            addUnlessThere(Field.EFFECTIVE_ON, metadata, missing);
        }
        return missing;
    }

    private static void addUnlessThere(Field field, Metadata metadata, List<Field> missing) {
        if (field.in(metadata).isEmpty() && isOpen(field, metadata)) {
            missing.add(field);
        }
    }

    /** Returns whether no person has decided the field, including that the text has none. */
    private static boolean isOpen(Field field, Metadata metadata) {
        return !field.isFrom(Provenance.DECIDED, metadata);
    }

    @Override
    public FindingType type() {
        return FindingType.UNRECOGNISED_FIELD;
    }

    @Override
    public Message problem() {
        return Message.of(
                "audit.unrecognised-fields", fields.stream().map(Field::message).toList());
    }

    @Override
    public Settlement settle() {
        Settlement correct = Settlement.of("correct", subject.correctable());
        for (Field field : fields) {
            correct = correct.with("--set", field.wireName() + "=" + placeholder(field));
        }
        return correct.forReason();
    }

    private static String placeholder(Field field) {
        return field.wireName().endsWith("On") ? "DATE" : field.wireName().toUpperCase(Locale.ROOT);
    }
}
