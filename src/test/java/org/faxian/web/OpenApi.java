package org.faxian.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The description of the API for tests. */
public record OpenApi(JsonNode description) {

    /** Returns the addresses, with {@code {id}} as a placeholder. */
    public List<String> paths() {
        List<String> paths = new ArrayList<>();
        description.get("paths").fieldNames().forEachRemaining(paths::add);
        return paths;
    }

    /** Returns the parameters of an address, in path and query. */
    public List<JsonNode> parameters(String path) {
        List<JsonNode> parameters = new ArrayList<>();
        operation(path).path("parameters").forEach(one -> parameters.add(resolved(one)));
        return parameters;
    }

    /** Returns the described response of an address for a status; empty if there is none. */
    public Optional<JsonNode> response(String path, int status) {
        return Optional.of(operation(path).path("responses").path(String.valueOf(status)))
                .filter(response -> !response.isMissingNode())
                .map(this::resolved);
    }

    private JsonNode operation(String path) {
        return description.get("paths").get(path).get("get");
    }

    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
    }

    public List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }

    /** Returns the faults of an answer in status, type and fields; empty if it is as described. */
    public List<String> faults(String path, int status, String contentType, JsonReader body) {
        Optional<JsonNode> response = response(path, status);
        if (response.isEmpty()) {
            return List.of("status " + status + " is not described");
        }
        JsonNode content = response.get().path("content");
        String type = contentType.replaceFirst(";.*", "");
        if (!content.has(type) && !content.has("*/*") && !content.isMissingNode()) {
            return List.of(status + " of type \"" + type + "\" is not described");
        }
        return type.endsWith("json") && content.path(type).has("schema")
                ? JsonSchema.faults(body.read(), content.get(type).get("schema"), description)
                : List.of();
    }

    /** Reads the body of an answer on demand. */
    @FunctionalInterface
    public interface JsonReader {
        JsonNode read();
    }
}
