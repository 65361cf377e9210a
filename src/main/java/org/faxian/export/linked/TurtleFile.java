package org.faxian.export.linked;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.faxian.export.linked.Resource.Value;
import org.faxian.export.manuscript.Publication;

/**
 * Facts on a text as Turtle.
 *
 * @see <a href="https://www.w3.org/TR/turtle/">RDF 1.1 Turtle</a>
 */
public final class TurtleFile {
    private TurtleFile() {}

    /** Returns the content of the file; equal publications yield equal bytes. */
    public static byte[] of(Publication publication) {
        return written(LegislationGraph.of(publication)).getBytes(StandardCharsets.UTF_8);
    }

    private static String written(Resource root) {
        StringBuilder file = new StringBuilder();
        Vocabulary.prefixes()
                .forEach((prefix, namespace) -> file.append("@prefix " + prefix + ": <" + namespace + "> .\n"));
        Set<String> statements = new LinkedHashSet<>();
        Deque<Resource> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            Resource resource = waiting.removeFirst();
            statements.add(statements(resource));
            resource.properties().values().stream().flatMap(List::stream).forEach(value -> {
                if (value instanceof Value.Nested(Resource nested)) {
                    waiting.addLast(nested);
                }
            });
        }
        statements.forEach(statement -> file.append('\n').append(statement));
        return file.toString();
    }

    private static String statements(Resource resource) {
        StringBuilder statements = new StringBuilder("<" + resource.id() + ">\n    a ");
        statements.append(String.join(", ", resource.types()));
        resource.properties().forEach((term, values) -> statements
                .append(" ;\n    ")
                .append(term.compact())
                .append(' ')
                .append(values.stream().map(value -> written(term, value)).collect(Collectors.joining(", "))));
        return statements.append(" .\n").toString();
    }

    private static String written(Term term, Value value) {
        return switch (value) {
            case Value.Nested(Resource nested) -> "<" + nested.id() + ">";
            case Value.Link(String target) -> Vocabulary.isCompact(target) ? target : "<" + target + ">";
            case Value.Literal(String text) -> quoted(text) + datatype(term.range());
        };
    }

    private static String datatype(Term.Range range) {
        return switch (range) {
            case TEXT, LINK, LINKS, SCHEMA_TERM -> "";
            case CHINESE -> "@" + Vocabulary.CHINESE;
            case DATE -> "^^xsd:date";
            case SCHEMA_DATE -> "^^schema:Date";
        };
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\t", "\\t")
                + "\"";
    }
}
