package org.faxian.meaning;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The encoder in use, which is loaded on first use, and the vectors of recent queries. Without an encoder, or if it
 * fails, everything works without meaning. Thread-safe.
 */
public final class Meaning {
    /** The encoder that comes with the program. */
    public static final String BUNDLED = "bundled";
    /** No encoder. */
    public static final String NONE = "none";

    private static final Logger LOG = LoggerFactory.getLogger(Meaning.class);
    private static final int KEPT = 1_000;

    private final Supplier<Optional<Embedder>> source;
    private final Map<String, EncodedQuery> recent = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EncodedQuery> eldest) {
            return size() > KEPT;
        }
    });

    private Optional<Optional<Embedder>> loaded = Optional.empty();

    private Meaning(Supplier<Optional<Embedder>> source) {
        this.source = source;
    }

    /**
     * Returns the meaning by the stated encoder.
     *
     * @param stated {@value #BUNDLED}, {@value #NONE}, or the address of an HTTP service, see {@link HttpEmbedder}
     */
    public static Meaning by(String stated) {
        return switch (stated) {
            case NONE -> none();
            case BUNDLED -> new Meaning(Meaning::bundled);
            default -> new Meaning(() -> Optional.of(service(stated)));
        };
    }

    /** Returns a meaning without an encoder. */
    public static Meaning none() {
        return new Meaning(Optional::empty);
    }

    /** Returns the meaning by an encoder. */
    public static Meaning by(Embedder embedder) {
        return new Meaning(() -> Optional.of(embedder));
    }

    /** Returns the meaning by the encoder that the provider loads on first use. */
    static Meaning by(EmbedderProvider provider) {
        return new Meaning(() -> Optional.of(provider.load()));
    }

    private static Optional<Embedder> bundled() {
        return ServiceLoader.load(EmbedderProvider.class).findFirst().map(EmbedderProvider::load);
    }

    private static Embedder service(String address) {
        try {
            return new HttpEmbedder(URI.create(address));
        } catch (IllegalArgumentException e) {
            throw new EmbedderException(address + " is no address of an HTTP service", e);
        }
    }

    /** Returns the encoder; empty if there is none or it does not load, which is logged once. */
    public synchronized Optional<Embedder> embedder() {
        if (loaded.isEmpty()) {
            loaded = Optional.of(load());
        }
        return loaded.get();
    }

    private Optional<Embedder> load() {
        try {
            return source.get();
        } catch (EmbedderException e) {
            LOG.warn(
                    "Searches go by words only, because {}. FAXIAN_EMBEDDER=none avoids this message.", e.getMessage());
            return Optional.empty();
        }
    }

    /** Returns the vector of a query; empty without an encoder or if it fails. */
    public Optional<EncodedQuery> of(String query) {
        Optional<EncodedQuery> known = Optional.ofNullable(recent.get(query));
        return known.isPresent() ? known : embedder().flatMap(embedder -> encoded(query, embedder));
    }

    private Optional<EncodedQuery> encoded(String query, Embedder embedder) {
        try {
            EncodedQuery encoded = new EncodedQuery(embedder.name(), embedder.query(query));
            recent.put(query, encoded);
            return Optional.of(encoded);
        } catch (EmbedderException e) {
            LOG.warn("A query is answered by words only, because {}", e.getMessage());
            return Optional.empty();
        }
    }
}
