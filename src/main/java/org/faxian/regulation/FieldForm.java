package org.faxian.regulation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The form of a field's values, and the text in which they are set.
 *
 * @param isList whether JSON has the value as a list
 * @param writer returns the text of a value; empty if the field is not stated
 * @param parser parses such a text; the empty text means that the document has no such field
 */
record FieldForm<T>(boolean isList, Function<T, Optional<String>> writer, Parser<T> parser) {
    /** The separator of several numbers or names. */
    private static final String SEPARATOR = "、";

    /** The separator of several subjects, whose names may contain 、. */
    private static final String BETWEEN_SUBJECTS = "；";

    /** A title, which every document has. */
    static final FieldForm<String> TITLE = new FieldForm<>(false, Optional::of, FieldForm::title);

    /** A text. */
    static final FieldForm<Optional<String>> TEXT = new FieldForm<>(false, text -> text, (field, text) -> stated(text));

    /** A place code. */
    static final FieldForm<Optional<String>> PLACE = new FieldForm<>(false, code -> code, FieldForm::place);

    /** A kind of regulation. */
    static final FieldForm<RegulationKind> KIND =
            new FieldForm<>(false, kind -> Optional.of(kind.name()), FieldForm::kind);

    /** A day. */
    static final FieldForm<Optional<LocalDate>> DAY =
            new FieldForm<>(false, day -> day.map(LocalDate::toString), FieldForm::day);

    /** Document numbers, one string in JSON. */
    static final FieldForm<List<DocumentNumber>> NUMBERS = new FieldForm<>(
            false,
            numbers -> joined(numbers.stream().map(DocumentNumber::written).toList(), SEPARATOR),
            (field, text) -> parts(text, SEPARATOR).stream()
                    .map(part -> number(field, part))
                    .toList());

    /** Names. */
    static final FieldForm<List<String>> NAMES =
            new FieldForm<>(true, names -> joined(names, SEPARATOR), (field, text) -> parts(text, SEPARATOR));

    /** Classes of subjects. */
    static final FieldForm<List<String>> SUBJECTS = new FieldForm<>(
            true, subjects -> joined(subjects, BETWEEN_SUBJECTS), (field, text) -> parts(text, BETWEEN_SUBJECTS));

    /** A parser of values set by a person or a catalogue. */
    interface Parser<T> {
        /** Returns the value; throws an {@link IllegalArgumentException} that names the field if it is not valid. */
        T parse(String field, String text);
    }

    /** Returns the form of values that are read from documents and set by nobody. */
    static <T> FieldForm<List<T>> readOnly() {
        return new FieldForm<>(
                true, values -> joined(values.stream().map(Object::toString).toList(), SEPARATOR), (field, text) -> {
                    throw new IllegalArgumentException(field + " cannot be set");
                });
    }

    private static Optional<String> joined(List<String> values, String separator) {
        return values.isEmpty() ? Optional.empty() : Optional.of(String.join(separator, values));
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(part -> !part.isBlank())
                .toList();
    }

    private static Optional<String> stated(String text) {
        return Optional.of(text).filter(stated -> !stated.isEmpty());
    }

    private static String title(String field, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(field + " cannot be empty");
        }
        return text;
    }

    private static Optional<LocalDate> day(String field, String text) {
        try {
            return stated(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    field + " is a day of the calendar written as 2024-03-01, found: " + text, e);
        }
    }

    private static DocumentNumber number(String field, String text) {
        return DocumentNumber.parse(text)
                .orElseThrow(() -> new IllegalArgumentException(
                        field + " is a document number such as 云政办发〔2023〕15号, several with 、 between, found: " + text));
    }

    private static Optional<String> place(String field, String text) {
        if (!text.isEmpty() && !Region.isCode(text)) {
            throw new IllegalArgumentException(
                    field + " is a code of six digits by GB/T 2260, such as 330100, found: " + text);
        }
        return stated(text);
    }

    private static RegulationKind kind(String field, String text) {
        return Arrays.stream(RegulationKind.values())
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        field + " is one of " + Arrays.toString(RegulationKind.values()) + ", found: " + text));
    }
}
