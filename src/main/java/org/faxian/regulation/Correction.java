package org.faxian.regulation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A field value corrected by a person, together with the recognised value (更正).
 *
 * @param recognised the value that was read; empty if none was
 * @param value the person's value; empty if the document has no such field
 * @param on the day of the decision
 * @param grounds reason, person, day and evidence file
 */
public record Correction(
        String field, String label, Optional<String> recognised, String value, LocalDate on, String grounds) {
    public Correction {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(recognised, "recognised");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(grounds, "grounds");
    }

    /** Returns the correction as a sentence. */
    public String sentence() {
        return label + "：" + recognised.map(read -> "识别为“" + read + "”，").orElse("未识别到，")
                + (value.isEmpty() ? "更正为无" : "更正为“" + value + "”") + "。" + grounds;
    }
}
