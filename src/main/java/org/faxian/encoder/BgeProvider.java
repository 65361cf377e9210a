package org.faxian.encoder;

import org.faxian.meaning.Embedder;
import org.faxian.meaning.EmbedderException;
import org.faxian.meaning.EmbedderProvider;

/** The provider of {@link BgeEncoder}. */
public final class BgeProvider implements EmbedderProvider {
    @Override
    public Embedder load() {
        try {
            return BgeEncoder.load();
        } catch (LinkageError e) {
            throw new EmbedderException("the libraries of the sentence encoder are missing: " + e, e);
        }
    }
}
