package org.faxian.meaning;

import java.util.Objects;

/**
 * The vector of a query.
 *
 * @param embedder name of the encoder, with whose vectors of passages it can be compared
 */
public record EncodedQuery(String embedder, MeaningVector vector) {
    public EncodedQuery {
        Objects.requireNonNull(embedder, "embedder");
        Objects.requireNonNull(vector, "vector");
    }
}
