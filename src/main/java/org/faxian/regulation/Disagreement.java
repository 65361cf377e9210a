package org.faxian.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A field of which a document and the catalogues that list it say different things (来源不一致).
 *
 * @param field its name in the API
 * @param label its Chinese term
 * @param taken what the document says, which goes first; empty where it is silent and the catalogues contradict each other
 * @param told what catalogues say otherwise
 */
public record Disagreement(String field, String label, Optional<String> taken, List<Told> told) {
    /**
     * What one catalogue says.
     *
     * @param source what the catalogue is called
     */
    public record Told(String value, String source) {
        public Told {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(source, "source");
        }
    }

    public Disagreement {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(taken, "taken");
        told = List.copyOf(told);
        if (told.isEmpty()) {
            throw new IllegalArgumentException("somebody disagrees, found nobody about " + field);
        }
    }

    /** Said in one line. */
    public String sentence() {
        String others = told.stream()
                .map(one -> "目录" + one.source() + "为“" + one.value() + "”")
                .collect(Collectors.joining("，"));
        return label + "："
                + taken.map(value -> "文件为“" + value + "”，" + others + "，以文件为准")
                        .orElseGet(() -> "文件未载明，" + others + "，互不一致，均未采用");
    }
}
