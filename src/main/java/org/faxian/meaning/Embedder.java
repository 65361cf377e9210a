package org.faxian.meaning;

import java.util.List;

/**
 * A sentence encoder (句向量模型): it maps texts to vectors, so that a question and a passage of similar meaning have
 * similar vectors even if they have no word in common.
 *
 * <p>Implementations are thread-safe.
 */
public interface Embedder extends AutoCloseable {

    /**
     * Returns the name of the model and of the form of its input, such as {@code bge-small-zh-v1.5-q/256}. Vectors of
     * different names cannot be compared.
     */
    String name();

    /**
     * Returns the vectors of passages, in the same order.
     *
     * @throws EmbedderException if the model cannot be used
     */
    List<MeaningVector> passages(List<String> texts);

    /**
     * Returns the vector of a query.
     *
     * @throws EmbedderException if the model cannot be used
     */
    MeaningVector query(String text);

    @Override
    void close();
}
