package org.faxian.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.regulation.CorrectableField;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Metadata.Field;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.StatedStatus;

/** A field of a document that a catalogue may tell, in the order in which they are looked at. */
enum ListedField {
    NUMBER(Field.NUMBER, "number", "文号"),
    AUTHORITIES(Field.AUTHORITIES, "authorities", "制定机关"),
    SIGNED_ON(Field.SIGNED_ON, "signedOn", "成文日期"),
    PROMULGATED_ON(Field.PROMULGATED_ON, "promulgatedOn", "公布日期"),
    SUBJECTS(Field.SUBJECTS, "subjects", "主题分类"),
    STATED_STATUS(Field.STATED_STATUS, "statedStatus", "有效性");

    private final Field field;
    private final String wireName;
    private final String label;

    ListedField(Field field, String wireName, String label) {
        this.field = field;
        this.wireName = wireName;
        this.label = label;
    }

    String wireName() {
        return wireName;
    }

    String label() {
        return label;
    }

    /** What the row says of it; nothing where its words for a status are not known. */
    Optional<String> in(ListedDocument row) {
        return switch (this) {
            case NUMBER ->
                joined(row.numbers().stream().map(DocumentNumber::written).toList());
            case AUTHORITIES -> row.authority().flatMap(cell -> joined(ListedNames.authorities(cell)));
            case SIGNED_ON -> row.signedOn().map(LocalDate::toString);
            case PROMULGATED_ON -> row.publishedOn().map(LocalDate::toString);
            case SUBJECTS -> Optional.of(String.join("；", row.subjects())).filter(text -> !text.isEmpty());
            case STATED_STATUS ->
                row.statedInRow().filter(words -> StatedStatus.of(words).isPresent());
        };
    }

    private static Optional<String> joined(List<String> values) {
        return Optional.of(values.stream().collect(Collectors.joining("、"))).filter(text -> !text.isEmpty());
    }

    /** The same for all spellings of one value. */
    String meaning(String value) {
        return switch (this) {
            case NUMBER ->
                ListedNames.authorities(value).stream()
                        .map(one -> DocumentNumber.parse(one)
                                .map(DocumentNumber::canonical)
                                .orElse(one))
                        .collect(Collectors.joining("、"));
            case STATED_STATUS -> StatedStatus.of(value).map(StatedStatus::name).orElse(value);
            case AUTHORITIES, SIGNED_ON, PROMULGATED_ON, SUBJECTS -> value;
        };
    }

    /** What the document says of it. */
    Optional<String> in(Metadata metadata) {
        return this == STATED_STATUS ? metadata.statedStatus() : correctable().in(metadata);
    }

    private CorrectableField correctable() {
        return CorrectableField.named(wireName).orElseThrow();
    }

    /** Whether a person has settled it. */
    boolean isDecided(Metadata metadata) {
        return metadata.provenance().get(field) == Provenance.DECIDED;
    }

    /** Of a text that was amended a catalogue may tell the day of either wording. */
    boolean isOpenIn(Metadata metadata) {
        return (this != SIGNED_ON && this != PROMULGATED_ON)
                || metadata.enactment().amendedOn().isEmpty();
    }

    /** The document with what a catalogue says. */
    Metadata filled(Metadata metadata, String value) {
        return this == STATED_STATUS
                ? metadata.withStatedStatus(value, Provenance.CATALOGUE)
                : correctable().put(metadata, value, Provenance.CATALOGUE);
    }

    /** Whether the row says nothing else than the document, in whatever spelling. */
    boolean agrees(Metadata metadata, ListedDocument row) {
        return switch (this) {
            case NUMBER ->
                row.numbers().stream()
                        .allMatch(told -> ListedNames.isOfHistory(metadata, told)
                                || metadata.caption().numbers().stream()
                                        .anyMatch(own -> ListedNames.isSameNumber(own, told)));
            case AUTHORITIES ->
                ListedNames.authorities(row.authority().orElse("")).stream()
                        .allMatch(name -> metadata.caption().authorities().stream()
                                .anyMatch(own -> ListedNames.isSameAuthority(own, name)));
            case SIGNED_ON ->
                row.signedOn().stream().allMatch(day -> Names.dates(metadata).anyMatch(day::equals));
            case PROMULGATED_ON -> row.publishedOn().stream().allMatch(day -> isShown(metadata, day));
            case SUBJECTS -> row.subjects().equals(metadata.classification().subjects());
            case STATED_STATUS ->
                row.statedInRow()
                        .flatMap(StatedStatus::of)
                        .equals(metadata.statedStatus().flatMap(StatedStatus::of));
        };
    }

    /** A document is made public on the day that its page tells; one whose text tells its day, on that day or later. */
    private static boolean isShown(Metadata metadata, LocalDate day) {
        Provenance source = metadata.provenance().getOrDefault(Field.PROMULGATED_ON, Provenance.CONCLUDED);
        boolean ofPage = source == Provenance.PAGE_META || source == Provenance.CATALOGUE_TABLE;
        return metadata.enactment().promulgatedOn().stream()
                .noneMatch(own -> ofPage ? !day.equals(own) : day.isBefore(own));
    }
}
