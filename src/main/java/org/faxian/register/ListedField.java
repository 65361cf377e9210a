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

/** A document field that a catalogue may state, in the order of processing. */
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

    /** Returns the value in the row; empty for unknown words of a status. */
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

    /** Returns a form that is equal for all spellings of a value. */
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

    /** Returns the value in the document. */
    Optional<String> in(Metadata metadata) {
        return this == STATED_STATUS ? metadata.statedStatus() : correctable().in(metadata);
    }

    private CorrectableField correctable() {
        return CorrectableField.named(wireName).orElseThrow();
    }

    /** Returns whether a person has decided the field. */
    boolean isDecided(Metadata metadata) {
        return metadata.provenance().get(field) == Provenance.DECIDED;
    }

    /**
     * Returns whether a catalogue may fill the field; for an amended text it is unclear to which version the day
     * belongs.
     */
    boolean isOpenIn(Metadata metadata) {
        return (this != SIGNED_ON && this != PROMULGATED_ON)
                || metadata.enactment().amendedOn().isEmpty();
    }

    /** Returns the document with a value from a catalogue. */
    Metadata filled(Metadata metadata, String value) {
        return this == STATED_STATUS
                ? metadata.withStatedStatus(value, Provenance.CATALOGUE)
                : correctable().put(metadata, value, Provenance.CATALOGUE);
    }

    /** Returns whether the row agrees with the document regardless of spelling. */
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

    /**
     * Returns whether the day may be that of publication: the day stated by the page, or no earlier than a day stated
     * by the text.
     */
    private static boolean isShown(Metadata metadata, LocalDate day) {
        Provenance source = metadata.provenance().getOrDefault(Field.PROMULGATED_ON, Provenance.CONCLUDED);
        boolean ofPage = source == Provenance.PAGE_META || source == Provenance.CATALOGUE_TABLE;
        return metadata.enactment().promulgatedOn().stream()
                .noneMatch(own -> ofPage ? !day.equals(own) : day.isBefore(own));
    }
}
