package org.faxian.web.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.faxian.web.portal.DocsPage.Operation;
import org.faxian.web.portal.DocsPage.Parameter;

/** The OpenAPI description of the API that ships with the program, parsed for the page that shows it. */
public final class ApiDescription {
    private final JsonNode description;

    private ApiDescription(JsonNode description) {
        this.description = description;
    }

    /** Returns all operations, in the order of the description. */
    static List<Operation> operations() {
        try (InputStream in = ApiDescription.class.getResourceAsStream("/org/faxian/web/openapi.json")) {
            ApiDescription own = new ApiDescription(new ObjectMapper().readTree(in));
            List<Operation> operations = new ArrayList<>();
            own.description
                    .get("paths")
                    .properties()
                    .forEach(path -> operations.add(
                            own.operation(path.getKey(), path.getValue().get("get"))));
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException("the description of the API cannot be read from the program", e);
        }
    }

    private Operation operation(String path, JsonNode get) {
        List<JsonNode> parameters = stream(get.path("parameters")).toList();
        return new Operation(
                get.get("operationId").asText(),
                path,
                get.get("summary").asText(),
                Optional.of(get.path("description").asText()).filter(text -> !text.isEmpty()),
                parameters.stream().map(this::parameter).toList(),
                example(path, parameters),
                get.get("responses").properties().stream()
                        .map(response -> Map.entry(
                                response.getKey(),
                                resolved(response.getValue())
                                        .path("description")
                                        .asText()))
                        .toList());
    }

    private Parameter parameter(JsonNode parameter) {
        JsonNode schema = resolved(parameter.get("schema"));
        JsonNode values = schema.has("items") ? resolved(schema.get("items")) : schema;
        return new Parameter(
                parameter.get("name").asText(),
                parameter.get("in").asText().equals("path"),
                parameter.path("required").asBoolean(),
                parameter.path("description").asText(),
                stream(values.path("enum")).map(JsonNode::asText).toList());
    }

    private static Optional<String> example(String path, List<JsonNode> parameters) {
        if (path.contains("{")) {
            return Optional.empty();
        }
        String query = parameters.stream()
                .filter(parameter -> parameter.has("example"))
                .map(parameter -> parameter.get("name").asText() + "="
                        + URLEncoder.encode(parameter.get("example").asText(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Optional.of(query.isEmpty() ? path : path + "?" + query);
    }

    private Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(this::resolved);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? description.at(node.get("$ref").asText().substring(1)) : node;
    }
}
