package org.faxian.cli.intake;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.cli.terminal.Terminal;
import org.faxian.regulation.Field;
import org.faxian.regulation.FieldUse;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Metadata.Order;
import org.faxian.regulation.RegulationKind;

/**
 * The fields that {@code inspect} prints.
 *
 * @param values the values by the fields' names in JSON, in order; a single value that is not stated is absent
 */
record InspectedFields(@JsonAnyGetter SortedMap<String, Object> values) {

    /** Returns the fields of a document, or those of a file that holds none. */
    static InspectedFields of(Optional<Metadata> metadata) {
        SortedMap<String, Object> values = Field.sorted();
        for (Field field : Field.of(FieldUse.INSPECTED)) {
            Optional<?> none = field.isList() ? Optional.of(List.of()) : Optional.empty();
            metadata.<Optional<?>>map(field::json).orElse(none).ifPresent(value -> values.put(field.wireName(), value));
        }
        return new InspectedFields(values);
    }

    /** Returns the text of a field for the terminal, with the bodies that performed the act; empty if not stated. */
    Optional<String> text(Field field, Terminal terminal) {
        return own(field, terminal).map(text -> Stream.concat(Stream.of(text), bodies(field, terminal))
                .collect(Collectors.joining(" ")));
    }

    private Stream<String> bodies(Field act, Terminal terminal) {
        return Field.of(FieldUse.INSPECTED).stream()
                .filter(field -> field.act().equals(Optional.of(act)))
                .flatMap(field -> own(field, terminal).stream());
    }

    private Optional<String> own(Field field, Terminal terminal) {
        return Optional.ofNullable(values.get(field.wireName()))
                .map(value -> switch (value) {
                    case List<?> list ->
                        list.stream().map(InspectedFields::shown).collect(Collectors.joining("、"));
                    default ->
                        field == Field.KIND
                                ? terminal.label(RegulationKind.valueOf(value.toString()))
                                : value.toString();
                })
                .filter(text -> !text.isEmpty());
    }

    private static String shown(Object element) {
        return element instanceof Order order ? order.number() : element.toString();
    }
}
