package org.faxian.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata.Order;

/** An enactment as a flat object: the day of each act, the bodies that performed it, the lists, then the orders. */
final class EnactmentJson {
    private EnactmentJson() {}

    /** Writes the fields in the order of {@link Field}; a day that is not stated is left out. */
    static final class Writer extends JsonSerializer<Enactment> {
        @Override
        public void serialize(Enactment enactment, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeStartObject();
            for (Field field : Field.values()) {
                Optional<?> value = value(field, enactment);
                if (value.isPresent()) {
                    provider.defaultSerializeField(field.wireName(), value.get(), out);
                }
            }
            provider.defaultSerializeField(Field.ORDERS.wireName(), enactment.orders(), out);
            out.writeEndObject();
        }

        private static Optional<?> value(Field field, Enactment enactment) {
            return switch (field) {
                case READOPTED_ON -> Optional.of(enactment.readoptedOn());
                case AMENDED_ON -> Optional.of(enactment.amendedOn());
                default ->
                    field.isDayOfAct() ? enactment.on(field) : field.act().map(enactment::by);
            };
        }
    }

    /** Reads the output of {@link Writer}; a missing field is not stated. */
    static final class Reader extends JsonDeserializer<Enactment> {
        @Override
        public Enactment deserialize(JsonParser in, DeserializationContext context) throws IOException {
            JsonNode object = context.readTree(in);
            Enactment read = Enactment.NONE
                    .withReadoptions(list(Field.READOPTED_ON, LocalDate.class, object, context))
                    .withAmendments(list(Field.AMENDED_ON, LocalDate.class, object, context))
                    .withOrders(list(Field.ORDERS, Order.class, object, context));
            for (Field act : Field.acts()) {
                read = read.with(
                        act, Optional.ofNullable(object.get(act.wireName())).map(day -> LocalDate.parse(day.asText())));
            }
            for (Field field : Field.values()) {
                if (field.act().isPresent()) {
                    read = read.with(field.act().get(), list(field, String.class, object, context));
                }
            }
            return read;
        }

        private static <T> List<T> list(Field field, Class<T> type, JsonNode object, DeserializationContext context)
                throws IOException {
            JsonNode list = object.get(field.wireName());
            return list == null
                    ? List.of()
                    : context.readTreeAsValue(list, context.getTypeFactory().constructCollectionType(List.class, type));
        }
    }
}
