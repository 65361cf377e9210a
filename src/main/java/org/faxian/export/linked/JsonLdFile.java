package org.faxian.export.linked;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.faxian.export.linked.Resource.Value;
import org.faxian.export.manuscript.Publication;

/**
 * Facts on a text as JSON-LD. Its context is part of the file, so that readers need no network.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 */
public final class JsonLdFile {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private JsonLdFile() {}

    /** Returns the content of the file; equal publications yield equal bytes. */
    public static byte[] of(Publication publication) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("@context", context());
        file.putAll(object(LegislationGraph.of(publication)));
        try {
            return (JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file) + "\n")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps of strings cannot be written", e);
        }
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@version", 1.1);
        Map<String, String> prefixes = Vocabulary.prefixes();
        context.put("@vocab", prefixes.getOrDefault("schema", ""));
        context.putAll(prefixes);
        for (Term term : Term.values()) {
            Map<String, String> meaning = meaning(term);
            if (meaning.size() > 1) {
                context.put(term.inJson(), meaning);
            }
        }
        return context;
    }

    private static Map<String, String> meaning(Term term) {
        Map<String, String> meaning = new LinkedHashMap<>();
        meaning.put("@id", term.compact());
        switch (term.range()) {
            case TEXT -> {}
            case CHINESE -> meaning.put("@language", Vocabulary.CHINESE);
            case DATE -> meaning.put("@type", "xsd:date");
            case SCHEMA_DATE -> meaning.put("@type", "schema:Date");
            case LINK -> meaning.put("@type", "@id");
            case LINKS -> {
                meaning.put("@type", "@id");
                meaning.put("@container", "@set");
            }
            case SCHEMA_TERM -> meaning.put("@type", "@vocab");
        }
        return meaning;
    }

    private static Map<String, Object> object(Resource resource) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("@id", resource.id());
        object.put(
                "@type",
                single(resource.types().stream()
                        .map(type -> (Object) Vocabulary.inJson(type))
                        .toList()));
        resource.properties().forEach((term, values) -> {
            List<Object> written =
                    values.stream().map(value -> written(term, value)).toList();
            object.put(term.inJson(), term.range() == Term.Range.LINKS ? written : single(written));
        });
        return object;
    }

    private static Object single(List<Object> values) {
        return values.size() == 1 ? values.getFirst() : values;
    }

    private static Object written(Term term, Value value) {
        return switch (value) {
            case Value.Nested(Resource nested) -> object(nested);
            case Value.Link(String target) ->
                term.range() == Term.Range.SCHEMA_TERM ? Vocabulary.inJson(target) : target;
            case Value.Literal(String text) -> text;
        };
    }
}
