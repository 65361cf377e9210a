package org.faxian.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An encoder of the operator's own, asked over HTTP in the form of OpenAI's embeddings ({@code POST …/v1/embeddings}),
 * which vLLM, Ollama, TEI and others speak. The model is named after a # of the address: {@code
 * http://localhost:11434/v1/embeddings#bge-m3}.
 */
public final class HttpEmbedder implements Embedder {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final URI address;
    private final String model;
    private final HttpRequest.Builder request;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();
    private final ObjectMapper json = new ObjectMapper();

    /**
     * Creates an encoder for the address; nothing is asked yet.
     *
     * @throws IllegalArgumentException if it is no address of an HTTP service
     */
    public HttpEmbedder(URI address) {
        this.address = address;
        this.request = HttpRequest.newBuilder(address).timeout(LONGEST).header("Content-Type", "application/json");
        this.model = Optional.ofNullable(address.getFragment()).orElse("default");
    }

    @Override
    public String name() {
        return address.getAuthority() + address.getPath() + "/" + model;
    }

    @Override
    public MeaningVector query(String text) {
        return passages(List.of(text)).getFirst();
    }

    @Override
    public List<MeaningVector> passages(List<String> texts) {
        try {
            byte[] asked = json.writeValueAsBytes(Map.of("model", model, "input", texts));
            HttpResponse<byte[]> response = client.send(
                    request.copy()
                            .POST(HttpRequest.BodyPublishers.ofByteArray(asked))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (response.statusCode() != OK) {
                throw new EmbedderException(address + " answered " + response.statusCode());
            }
            return vectors(json.readTree(response.body()).path("data"), texts.size());
        } catch (IOException e) {
            throw new EmbedderException(address + " cannot be asked: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbedderException("interrupted while asking " + address, e);
        }
    }

    /** Returns the answers in the order of the texts, which the service need not keep. */
    private static List<JsonNode> ordered(JsonNode data) {
        return data.valueStream()
                .sorted(Comparator.comparingInt(one -> one.path("index").asInt()))
                .toList();
    }

    private List<MeaningVector> vectors(JsonNode data, int expected) {
        List<MeaningVector> vectors = new ArrayList<>();
        for (JsonNode one : ordered(data)) {
            JsonNode values = one.path("embedding");
            float[] vector = new float[values.size()];
            for (int i = 0; i < vector.length; i++) {
                vector[i] = (float) values.get(i).asDouble();
            }
            try {
                vectors.add(MeaningVector.of(vector));
            } catch (IllegalArgumentException e) {
                throw new EmbedderException(address + " answered no vector: " + e.getMessage(), e);
            }
        }
        if (vectors.size() != expected) {
            throw new EmbedderException(address + " answered " + vectors.size() + " vectors to " + expected + " texts");
        }
        return vectors;
    }

    @Override
    public void close() {
        client.close();
    }
}
