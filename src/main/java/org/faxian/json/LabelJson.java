package org.faxian.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.faxian.language.Label;
import org.faxian.language.Labelled;
import org.faxian.language.Message;

/** Labels in JSON: a message as its key and its values, any other text as a string. */
final class LabelJson {
    private LabelJson() {}

    /** Writes labels; a value that is no label is written as its text. */
    static final class Writer extends StdSerializer<Label> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(Label.class);
        }

        @Override
        public void serialize(Label label, JsonGenerator out, SerializerProvider provider) throws IOException {
            switch (label) {
                case Label.Verbatim verbatim -> out.writeString(verbatim.text());
                case Message message -> {
                    out.writeStartObject();
                    out.writeStringField("key", message.key());
                    out.writeArrayFieldStart("values");
                    for (Object value : message.values()) {
                        write(value, out, provider);
                    }
                    out.writeEndArray();
                    out.writeEndObject();
                }
            }
        }

        private void write(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
            switch (value) {
                case Label nested -> serialize(nested, out, provider);
                case Labelled term -> serialize(term.message(), out, provider);
                case Collection<?> several -> {
                    out.writeStartArray();
                    for (Object one : several) {
                        write(one, out, provider);
                    }
                    out.writeEndArray();
                }
                default -> out.writeString(value.toString());
            }
        }
    }

    /** Reads labels; the values of a message are messages and texts. */
    static final class Reader<T extends Label> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final Class<T> type;

        Reader(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return type.cast(label(context.readTree(in)));
        }

        private static Label label(JsonNode node) {
            return node.isTextual() ? Label.verbatim(node.asText()) : message(node);
        }

        private static Message message(JsonNode node) {
            return new Message(node.path("key").asText(), values(node.path("values")));
        }

        private static List<Object> values(JsonNode nodes) {
            return StreamSupport.stream(nodes.spliterator(), false)
                    .map(Reader::value)
                    .toList();
        }

        private static Object value(JsonNode node) {
            return node.isTextual() ? node.asText() : node.isArray() ? values(node) : message(node);
        }
    }
}
