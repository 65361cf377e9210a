package org.faxian.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.faxian.language.Message;
import org.faxian.meaning.MeaningVector;
import org.faxian.regulation.Sha256;
import org.faxian.search.engine.EngineUnavailableException;
import org.opensearch.client.json.JsonData;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch._types.mapping.DynamicMapping;
import org.opensearch.client.opensearch._types.mapping.Property;
import org.opensearch.client.opensearch._types.mapping.TypeMapping;
import org.opensearch.client.opensearch.core.MgetRequest;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.opensearch.core.get.GetResult;
import org.opensearch.client.opensearch.core.mget.MultiGetResponseItem;

/**
 * An index of the vectors of passages by one encoder, beside the generations. The id of a document is the SHA-256 of the
 * passage's text, so that a vector that is written again replaces itself.
 */
record VectorIndex(Server server, String name) {
    /** On each document: the quantised vector in base 64. */
    private static final String VECTOR = "vector";
    /** Metadata of the index: the name of the encoder. */
    private static final String ENCODER = "encoder";
    /** Metadata of the index: the number of dimensions of its vectors. */
    private static final String DIMENSIONS = "dimensions";

    /** Maximum number of characters of the encoder's name in that of the index, which may have 255 bytes. */
    private static final int LONGEST_NAME = 80;
    /** Number of digits of the checksum that distinguishes encoders whose names differ in other characters only. */
    private static final int DIGITS = 8;

    private static final String EXISTS = "resource_already_exists_exception";

    /** The stored part of a document. */
    private record Kept(String vector) {}

    /** Returns the index of an encoder, which need not exist. */
    static VectorIndex of(Generations generations, String embedder) {
        String plain = embedder.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]+", "_");
        String checksum =
                Sha256.of(embedder.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS);
        return new VectorIndex(
                generations.server(),
                generations.name() + "-vectors-" + plain.substring(0, Math.min(plain.length(), LONGEST_NAME)) + "-"
                        + checksum);
    }

    boolean exists() {
        return server.ask(client -> client.indices().exists(asked -> asked.index(name)))
                .value();
    }

    /** Creates the index unless it exists, which another process may have created meanwhile. */
    void create(String embedder, int dimensions) {
        server.ask(client -> {
            try {
                return client.indices()
                        .create(index -> index.index(name)
                                .settings(settings -> settings.numberOfShards(1).numberOfReplicas(0))
                                .mappings(mapping(embedder, dimensions)))
                        .index();
            } catch (OpenSearchException e) {
                if (EXISTS.equals(e.error().type())) {
                    return name;
                }
                throw e;
            }
        });
    }

    private static TypeMapping mapping(String embedder, int dimensions) {
        return TypeMapping.of(mapping -> mapping.dynamic(DynamicMapping.Strict)
                .meta(Map.of(ENCODER, JsonData.of(embedder), DIMENSIONS, JsonData.of(dimensions)))
                .properties(VECTOR, Property.of(property -> property.binary(vector -> vector))));
    }

    /** Returns the number of dimensions of the vectors; empty if the index does not exist. */
    OptionalInt dimensions() {
        return server.find(client -> client.indices().getMapping(asked -> asked.index(name)))
                .flatMap(found -> found.result().values().stream().findFirst())
                .flatMap(index -> Optional.ofNullable(index.mappings().meta().get(DIMENSIONS)))
                .map(value -> OptionalInt.of(value.to(Integer.class)))
                .orElseGet(OptionalInt::empty);
    }

    /** Returns the operation that writes the vector of a text. */
    static BulkOperation write(Sha256 key, MeaningVector vector) {
        String base64 = Base64.getEncoder().encodeToString(vector.values());
        return BulkOperation.of(one -> one.index(i -> i.id(key.hex()).document(Map.of(VECTOR, base64))));
    }

    /** Returns the checksums among the given ones that have a vector. */
    List<Sha256> held(Collection<Sha256> keys) {
        return found(keys, asked -> asked.source(source -> source.fetch(false))).stream()
                .map(document -> new Sha256(document.id()))
                .toList();
    }

    /** Returns the quantised vectors of the texts that have one, by checksum. */
    Map<Sha256, byte[]> vectors(Collection<Sha256> keys) {
        Map<Sha256, byte[]> vectors = new HashMap<>();
        found(keys, asked -> asked).forEach(document -> Optional.ofNullable(document.source())
                .ifPresent(kept -> vectors.put(
                        new Sha256(document.id()), Base64.getDecoder().decode(kept.vector()))));
        return vectors;
    }

    /** Returns the documents that exist; a document that cannot be read is not taken for one that does not exist. */
    private List<GetResult<Kept>> found(
            Collection<Sha256> keys, Function<MgetRequest.Builder, MgetRequest.Builder> asked) {
        if (keys.isEmpty()) {
            return List.of();
        }
        MgetRequest request = asked.apply(new MgetRequest.Builder().index(name))
                .ids(keys.stream().map(Sha256::hex).toList())
                .build();
        return server.ask(client -> client.mget(request, Kept.class)).docs().stream()
                .map(this::readable)
                .filter(GetResult::found)
                .toList();
    }

    private GetResult<Kept> readable(MultiGetResponseItem<Kept> item) {
        if (item.isFailure()) {
            throw new EngineUnavailableException(Message.of(
                    "engine.document-refused",
                    name + "/" + item.failure().id(),
                    Optional.ofNullable(item.failure().error().reason()).orElse("?")));
        }
        return item.result();
    }
}
