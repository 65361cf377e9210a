package org.faxian.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
    public String sentence() {
        String others = claims.stream()
                .map(one -> "目录" + one.source() + "为“" + one.value() + "”")
                .collect(Collectors.joining("，"));
        return label + "："
                + taken.map(value -> "文件为“" + value + "”，" + others + "，以文件为准")
                        .orElseGet(() -> "文件未载明，" + others + "，互不一致，均未采用");
    }
}
