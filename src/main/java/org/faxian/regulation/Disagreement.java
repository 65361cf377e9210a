package org.faxian.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.language.Label;
import org.faxian.language.Message;

/**
 * A field for which a document and the catalogues that list it have different values (来源不一致).
 *
 * @param field its name in the API
 * @param label its Chinese term
 * @param taken the document's value, which prevails; empty if it has none and the catalogues contradict each other
 * @param claims the differing values of catalogues
 */
public record Disagreement(String field, String label, Optional<String> taken, List<Claim> claims) {
    /**
     * The value in one catalogue.
     *
     * @param source the name of the catalogue
     */
    public record Claim(String value, String source) {
        public Claim {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(source, "source");
        }
    }

    public Disagreement {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(taken, "taken");
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("somebody disagrees, found nobody about " + field);
        }
    }

    /** Returns the disagreement as a sentence. */
    public Message sentence() {
        Label others = Message.joined(
                "disagreement.claims",
                claims.stream().map(one -> Message.of("disagreement.claim", one.source(), one.value())));
        return taken.map(value -> Message.of("disagreement.taken", name(), value, others))
                .orElseGet(() -> Message.of("disagreement.none-taken", name(), others));
    }

    /** Returns the name of the field in the language of the reader. */
    public Label name() {
        return Field.correctable(field).<Label>map(Field::message).orElseGet(() -> Label.verbatim(label));
    }
}
