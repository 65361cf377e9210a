package org.faxian.regulation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.faxian.language.Label;
import org.faxian.language.Language;
import org.faxian.language.Message;

/**
 * A field value corrected by a person, together with the recognised value (更正).
 *
 * @param recognised the value that was read; empty if none was
 * @param value the person's value; empty if the document has no such field
 * @param on the day of the decision
 * @param decision reason, person, day and evidence file
 */
public record Correction(
        String field, String label, Optional<String> recognised, String value, LocalDate on, Message decision) {
    public Correction {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(recognised, "recognised");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(decision, "decision");
    }

    /** Returns reason, person, day and evidence file in Chinese. */
    public String grounds() {
        return Language.CHINESE.say(decision);
    }

    /** Returns the correction as a sentence. */
    public Message sentence() {
        Label name = Field.correctable(field).<Label>map(Field::message).orElseGet(() -> Label.verbatim(label));
        if (value.isEmpty()) {
            return recognised
                    .map(read -> Message.of("correction.removed", name, read, decision))
                    .orElseGet(() -> Message.of("correction.none", name, decision));
        }
        return recognised
                .map(read -> Message.of("correction.changed", name, read, value, decision))
                .orElseGet(() -> Message.of("correction.added", name, value, decision));
    }
}
