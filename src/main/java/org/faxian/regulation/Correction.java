package org.faxian.regulation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A field that a person has put right, beside what was recognised (更正).
 *
 * @param recognised what was read; empty where nothing was
 * @param value what a person has decided; empty where the document has no such thing
 * @param on the day on which it was decided
 * @param grounds why, who, when and on what file
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

    /** Said in one line. */
    public String sentence() {
        return label + "：" + recognised.map(read -> "识别为“" + read + "”，").orElse("未识别到，")
                + (value.isEmpty() ? "更正为无" : "更正为“" + value + "”") + "。" + grounds;
    }
}
