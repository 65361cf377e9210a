package org.faxian.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Validates an answer against its schema in both directions: required fields are present, and undescribed fields are
 * absent.
 */
public final class JsonSchema {
    private final JsonNode description;
    private final List<String> faults = new ArrayList<>();

    private JsonSchema(JsonNode description) {
        this.description = description;
    }

    /** Returns the faults of the answer, each with its place. */
    public static List<String> faults(JsonNode answer, JsonNode schema, JsonNode description) {
        JsonSchema own = new JsonSchema(description);
        own.check(answer, schema, "");
        return own.faults;
    }

    private void check(JsonNode value, JsonNode schema, String place) {
        if (schema.has("$ref")) {
            check(value, description.at(schema.get("$ref").asText().substring(1)), place);
            return;
        }
        if (schema.has("enum")
                && StreamSupport.stream(schema.get("enum").spliterator(), false).noneMatch(value::equals)) {
            faults.add(place + ": " + value + " is none of " + schema.get("enum"));
        }
        String type = schema.path("type").asText();
        boolean isOfType =
                switch (type) {
                    case "object" -> value.isObject();
                    case "array" -> value.isArray();
                    case "string" -> value.isTextual();
                    case "integer" -> value.isIntegralNumber();
                    case "number" -> value.isNumber();
                    case "boolean" -> value.isBoolean();
                    default -> true;
                };
        if (!isOfType) {
            faults.add(place + ": expected " + type + ", found " + value);
        } else if (value.isArray()) {
            value.forEach(one -> check(one, schema.path("items"), place + "[]"));
        } else if (value.isObject()) {
            object(value, schema, place);
        }
    }

    private void object(JsonNode value, JsonNode schema, String place) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                faults.add(place + ": lacks " + name.asText());
            }
        });
        value.properties().forEach(field -> {
            String own = place + "/" + field.getKey();
            if (schema.path("properties").has(field.getKey())) {
                check(field.getValue(), schema.get("properties").get(field.getKey()), own);
            } else if (schema.has("additionalProperties")) {
                check(field.getValue(), schema.get("additionalProperties"), own);
            } else {
                faults.add(own + ": is not described");
            }
        });
    }
}
