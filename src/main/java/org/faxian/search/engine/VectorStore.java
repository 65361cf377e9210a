package org.faxian.search.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.meaning.EmbedderException;
import org.faxian.meaning.MeaningVector;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.VersionId;

/**
 * The vectors of passages that an engine keeps beside its index, by encoder and by the checksum of the passage's text,
 * see {@link PassageMeaning#key}. They outlive the commits of the index, so that no text is encoded twice.
 */
public interface VectorStore {

    /**
     * Opens the vectors of an encoder and the current commit of the index; the caller must close them.
     *
     * @param embedder name of the encoder
     * @throws EngineUnavailableException if no index can be read
     */
    Session open(String embedder);

    /** The vectors of one encoder and one commit of the index. */
    interface Session extends AutoCloseable {
        /** Returns the commit, which is closed with the session. */
        Engine.Snapshot snapshot();

        /** Returns the texts of the commit that have no vector now. */
        Missing missing();

        /** Opens a writer, which the caller must close; empty if another process holds the only one. */
        Optional<Writer> writer();

        @Override
        void close();
    }

    /**
     * Texts without a vector.
     *
     * @param versions versions that together contain all of the texts
     * @param keys checksums of the texts
     */
    record Missing(List<VersionId> versions, Set<Sha256> keys) {
        public Missing {
            versions = List.copyOf(versions);
            keys = Set.copyOf(keys);
        }
    }

    /** A writer of vectors. Thread-safe. */
    interface Writer extends AutoCloseable {
        /**
         * Adds the vector of a text, or replaces it.
         *
         * @throws EmbedderException if it cannot be compared with those that are there
         */
        void add(Sha256 key, MeaningVector vector);

        /** Makes the added vectors visible and durable. */
        void commit();

        /** Closes the writer; added vectors may be lost unless they were committed. */
        @Override
        void close();
    }
}
