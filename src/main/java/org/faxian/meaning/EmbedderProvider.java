package org.faxian.meaning;

/** A source of an encoder that comes with the program as an optional part; found with {@link java.util.ServiceLoader}. */
public interface EmbedderProvider {

    /**
     * Loads the encoder.
     *
     * @throws EmbedderException if it does not load on this platform
     */
    Embedder load();
}
