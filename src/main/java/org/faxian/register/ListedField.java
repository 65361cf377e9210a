package org.faxian.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Field;
import org.faxian.regulation.FieldUse;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.StatedStatus;

/**
 * A document field that a catalogue may state, compared with the document.
 *
 * @param field the field
 */
record ListedField(Field field) {

    /** Returns all of them in the order of processing: as in {@link Field}, the status last. */
    static List<ListedField> all() {
        List<Field> listed = Field.of(FieldUse.CATALOGUED);
        return Stream.concat(
                        listed.stream().filter(field -> field != Field.STATED_STATUS),
                        listed.stream().filter(field -> field == Field.STATED_STATUS))
                .map(ListedField::new)
                .toList();
    }

    /** Returns the value in the row; empty for unknown words of a status. */
    Optional<String> in(ListedDocument row) {
        return switch (field) {
            case NUMBER ->
                joined(row.numbers().stream().map(DocumentNumber::written).toList(), "、");
            case AUTHORITIES -> row.authority().flatMap(cell -> joined(ListedNames.authorities(cell), "、"));
            case SUBJECTS -> joined(row.subjects(), "；");
            case STATED_STATUS ->
                row.statedInRow().filter(words -> StatedStatus.of(words).isPresent());
            default -> row.on(field).map(LocalDate::toString);
        };
    }

    private static Optional<String> joined(List<String> values, String separator) {
        return Optional.of(String.join(separator, values)).filter(text -> !text.isEmpty());
    }

    /** Returns a form that is equal for all spellings of a value. */
    String meaning(String value) {
        return switch (field) {
            case NUMBER ->
                ListedNames.authorities(value).stream()
                        .map(one -> DocumentNumber.parse(one)
                                .map(DocumentNumber::canonical)
                                .orElse(one))
                        .collect(Collectors.joining("、"));
            case STATED_STATUS -> StatedStatus.of(value).map(StatedStatus::name).orElse(value);
            default -> value;
        };
    }

    /**
     * Returns whether a catalogue may fill the field; for an amended text it is unclear to which version the day
     * belongs.
     */
    boolean isOpenIn(Metadata metadata) {
        return !field.isDayOfAct() || metadata.enactment().amendedOn().isEmpty();
    }

    /** Returns whether the row agrees with the document regardless of spelling. */
    boolean agrees(Metadata metadata, ListedDocument row) {
        return switch (field) {
            case NUMBER ->
                row.numbers().stream()
                        .allMatch(stated -> ListedNames.isOfHistory(metadata, stated)
                                || metadata.caption().numbers().stream()
                                        .anyMatch(own -> ListedNames.isSameNumber(own, stated)));
            case AUTHORITIES ->
                ListedNames.authorities(row.authority().orElse("")).stream()
                        .allMatch(name -> metadata.caption().authorities().stream()
                                .anyMatch(own -> ListedNames.isSameAuthority(own, name)));
            case SIGNED_ON ->
                row.signedOn().stream()
                        .allMatch(day -> CitationNames.dates(metadata).anyMatch(day::equals));
            case PROMULGATED_ON -> row.publishedOn().stream().allMatch(day -> isShown(metadata, day));
            case SUBJECTS -> row.subjects().equals(metadata.classification().subjects());
            case STATED_STATUS ->
                row.statedInRow()
                        .flatMap(StatedStatus::of)
                        .equals(metadata.statedStatus().flatMap(StatedStatus::of));
            default -> in(row).equals(field.in(metadata));
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
