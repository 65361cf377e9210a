package org.faxian.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.faxian.regulation.Metadata.Order;

/**
 * The place of a field in metadata.
 *
 * @param get returns the field's value
 * @param set returns the metadata with another value; their provenance stays
 */
record FieldAccess<T>(FieldForm<T> form, Function<Metadata, T> get, BiFunction<Metadata, T, Metadata> set) {
    static final FieldAccess<String> TITLE = new FieldAccess<>(
            FieldForm.TITLE,
            Metadata::title,
            (metadata, title) -> metadata.withCaption(metadata.caption().withTitle(title)));

    static final FieldAccess<Optional<String>> ATTACHED_TITLE = new FieldAccess<>(
            FieldForm.TEXT,
            metadata -> metadata.caption().attachedTitle(),
            (metadata, title) -> metadata.withCaption(metadata.caption().withAttachedTitle(title)));

    static final FieldAccess<List<DocumentNumber>> NUMBER = new FieldAccess<>(
            FieldForm.NUMBERS,
            metadata -> metadata.caption().numbers(),
            (metadata, numbers) -> metadata.withCaption(metadata.caption().withNumbers(numbers)));

    static final FieldAccess<List<Order>> ORDERS =
            readOnly(metadata -> metadata.enactment().orders());

    static final FieldAccess<List<String>> AUTHORITIES = new FieldAccess<>(
            FieldForm.NAMES,
            metadata -> metadata.caption().authorities(),
            (metadata, names) -> metadata.withCaption(metadata.caption().withAuthorities(names)));

    static final FieldAccess<RegulationKind> KIND = new FieldAccess<>(
            FieldForm.KIND,
            metadata -> metadata.caption().kind(),
            (metadata, kind) -> metadata.withCaption(metadata.caption().withKind(kind)));

    static final FieldAccess<List<LocalDate>> READOPTED_ON =
            readOnly(metadata -> metadata.enactment().readoptedOn());

    static final FieldAccess<List<LocalDate>> AMENDED_ON =
            readOnly(metadata -> metadata.enactment().amendedOn());

    static final FieldAccess<Optional<LocalDate>> FIRST_EFFECTIVE_ON = new FieldAccess<>(
            FieldForm.DAY,
            metadata -> metadata.term().firstEffectiveOn(),
            (metadata, day) -> metadata.withTerm(metadata.term().beginning(day)));

    static final FieldAccess<Optional<LocalDate>> EFFECTIVE_ON = new FieldAccess<>(
            FieldForm.DAY,
            metadata -> metadata.term().effectiveOn(),
            (metadata, day) -> metadata.withTerm(metadata.term().effective(day)));

    static final FieldAccess<Optional<LocalDate>> LAPSES_ON = new FieldAccess<>(
            FieldForm.DAY,
            metadata -> metadata.term().lapsesOn(),
            (metadata, day) -> metadata.withTerm(metadata.term().lapsing(day)));

    static final FieldAccess<List<OperativeClause>> REPEALS = readOnly(Metadata::repeals);

    static final FieldAccess<Optional<String>> STATED_STATUS =
            new FieldAccess<>(FieldForm.TEXT, Metadata::statedStatus, Metadata::withStatedStatus);

    static final FieldAccess<List<String>> SUBJECTS = new FieldAccess<>(
            FieldForm.SUBJECTS,
            metadata -> metadata.classification().subjects(),
            (metadata, subjects) ->
                    metadata.withClassification(metadata.classification().withSubjects(subjects)));

    static final FieldAccess<Optional<String>> REGION = new FieldAccess<>(
            FieldForm.PLACE,
            metadata -> metadata.classification().region(),
            (metadata, code) ->
                    metadata.withClassification(metadata.classification().withRegion(code)));

    /** Returns access to the day of an act. */
    static FieldAccess<Optional<LocalDate>> dayOf(Field act) {
        return new FieldAccess<>(
                FieldForm.DAY,
                metadata -> metadata.enactment().on(act),
                (metadata, day) -> metadata.withEnactment(metadata.enactment().with(act, day)));
    }

    /** Returns access to the bodies that performed an act. */
    static FieldAccess<List<String>> bodiesOf(Field act) {
        return readOnly(metadata -> metadata.enactment().by(act));
    }

    /** Returns access to a list that is read from documents and set by nobody. */
    private static <T> FieldAccess<List<T>> readOnly(Function<Metadata, List<T>> get) {
        return new FieldAccess<>(FieldForm.readOnly(), get, (metadata, value) -> metadata);
    }

    /** Returns the text of the value; empty if the field is not stated. */
    Optional<String> text(Metadata metadata) {
        return form.writer().apply(get.apply(metadata));
    }

    /** Returns the value for JSON: a list, or the text of a single value; empty if a single value is not stated. */
    Optional<?> json(Metadata metadata) {
        return form.isList() ? Optional.of(get.apply(metadata)) : text(metadata);
    }

    /** Returns the metadata with the value that the text stands for. */
    Metadata put(Metadata metadata, String field, String text) {
        return set.apply(metadata, form.parser().parse(field, text));
    }
}
