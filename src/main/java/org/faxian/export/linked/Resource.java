package org.faxian.export.linked;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.export.manuscript.WrittenText;

/** A resource with its types and properties, which are added one after another. */
final class Resource {
    /** The value of a property. */
    sealed interface Value {
        /** Text or a day. */
        record Literal(String text) implements Value {}

        /** A resource by its IRI or compact name. */
        record Link(String target) implements Value {}

        /** A resource with its properties. */
        record Nested(Resource resource) implements Value {}
    }

    private final String id;
    private final List<String> types;
    private final Map<Term, List<Value>> properties = new EnumMap<>(Term.class);

    /** Creates a resource without properties. */
    Resource(String id, String... types) {
        this.id = Vocabulary.iri(id);
        this.types = List.of(types);
    }

    String id() {
        return id;
    }

    List<String> types() {
        return types;
    }

    /** Returns the values of each property that has any. */
    Map<Term, List<Value>> properties() {
        return Collections.unmodifiableMap(properties);
    }

    /** Adds a text; an empty one is left out. */
    Resource text(Term term, String text) {
        String written = WrittenText.of(text);
        return written.isEmpty() ? this : add(term, new Value.Literal(written));
    }

    /** Adds a day, if it is known. */
    Resource day(Term term, Optional<LocalDate> day) {
        day.ifPresent(known -> add(term, new Value.Literal(known.toString())));
        return this;
    }

    /** Adds the address or the compact name of another resource. */
    Resource link(Term term, String target) {
        return add(term, new Value.Link(Vocabulary.isCompact(target) ? target : Vocabulary.iri(target)));
    }

    /** Adds another resource with its properties. */
    Resource nested(Term term, Resource resource) {
        return add(term, new Value.Nested(resource));
    }

    private Resource add(Term term, Value value) {
        List<Value> values = properties.computeIfAbsent(term, key -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
        return this;
    }
}
