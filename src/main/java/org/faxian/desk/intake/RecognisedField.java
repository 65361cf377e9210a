package org.faxian.desk.intake;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.regulation.Field;
import org.faxian.regulation.FieldUse;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RegulationKind;

/**
 * An item that {@code ingest} counts in documents: a field of the metadata, or the articles or annexes of the text.
 *
 * @param position its position among the others
 * @param label the name in JSON
 */
public record RecognisedField(int position, @JsonValue String label) implements Comparable<RecognisedField> {
    private static final String ARTICLES = "articles";
    private static final String ANNEXES = "annexes";

    /** Returns all of them, in order. */
    public static List<RecognisedField> all() {
        List<String> labels = Stream.concat(
                        Field.of(FieldUse.COUNTED).stream().map(Field::wireName), Stream.of(ARTICLES, ANNEXES))
                .toList();
        return IntStream.range(0, labels.size())
                .mapToObj(i -> new RecognisedField(i, labels.get(i)))
                .toList();
    }

    /** Returns the term for people. */
    public Message term() {
        return switch (label) {
            case ARTICLES -> Message.of("desk.counted.articles");
            case ANNEXES -> Message.of("desk.counted.annexes");
            default -> Field.named(label).orElseThrow().message();
        };
    }

    /** Returns those that were recognised in the document. */
    public static List<RecognisedField> of(RecognisedDocument document) {
        return all().stream().filter(isIn(document)).toList();
    }

    private static Predicate<RecognisedField> isIn(RecognisedDocument document) {
        return counted -> switch (counted.label) {
            case ARTICLES -> !document.text().articles().isEmpty();
            case ANNEXES -> !document.text().annexes().isEmpty();
            default -> isIn(document.metadata(), Field.named(counted.label).orElseThrow());
        };
    }

    private static boolean isIn(Metadata metadata, Field field) {
        return switch (field) {
            // The title may come from the file name, and the kind is always set.
            case TITLE ->
                !EnumSet.of(Provenance.FILE_NAME, Provenance.GUESSED)
                        .contains(metadata.provenance().getOrDefault(field, Provenance.GUESSED));
            case KIND -> metadata.caption().kind() != RegulationKind.OTHER;
            default -> field.in(metadata).isPresent();
        };
    }

    @Override
    public int compareTo(RecognisedField other) {
        return Integer.compare(position, other.position);
    }
}
