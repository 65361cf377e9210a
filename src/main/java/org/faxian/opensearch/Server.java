package org.faxian.opensearch;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.apache.hc.core5.http.HttpHost;
import org.faxian.json.DomainJson;
import org.faxian.language.Message;
import org.faxian.search.engine.EngineUnavailableException;
import org.opensearch.client.json.jackson.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.core.BulkResponse;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.opensearch.core.bulk.BulkResponseItem;
import org.opensearch.client.transport.TransportException;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/** A client of the OpenSearch server at an address, over HTTP. Thread-safe. */
public final class Server implements AutoCloseable {
    private static final int NOT_FOUND = 404;

    private final URI address;
    private final ObjectMapper json = DomainJson.mapper();
    private final OpenSearchClient client;

    private Server(URI address) {
        this.address = address;
        this.client = new OpenSearchClient(ApacheHttpClient5TransportBuilder.builder(
                        new HttpHost(address.getScheme(), address.getHost(), address.getPort()))
                .setMapper(new JacksonJsonpMapper())
                .build());
    }

    /** Returns a client for an address such as {@code http://127.0.0.1:9200}, without connecting to it. */
    public static Server at(URI address) {
        return new Server(address);
    }

    /** A request to the server. */
    interface Call<T> {
        T on(OpenSearchClient client) throws IOException;
    }

    /**
     * Executes a request.
     *
     * @throws EngineUnavailableException if the server does not answer or rejects the request
     */
    <T> T ask(Call<T> call) {
        try {
            return call.on(client);
        } catch (OpenSearchException e) {
            throw new EngineUnavailableException(Message.of("engine.refused", address, reason(e)), e);
        } catch (IOException e) {
            if (e.getCause() instanceof TransportException) {
                // The client does not expect this response, for example an authorization error.
                throw new EngineUnavailableException(Message.of("engine.refused", address, Message.cause(e)), e);
            }
            throw new EngineUnavailableException(Message.of("engine.no-answer", address, Message.cause(e)), e);
        }
    }

    /** Executes a request; empty if the server responds with 404. */
    <T> Optional<T> find(Call<T> call) {
        return ask(asked -> {
            try {
                return Optional.of(call.on(asked));
            } catch (OpenSearchException e) {
                if (e.status() == NOT_FOUND) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    /**
     * Executes operations on an index in one request.
     *
     * @throws EngineUnavailableException if the server rejects one of them
     */
    void write(String index, List<BulkOperation> operations) {
        BulkResponse done = ask(asked -> asked.bulk(bulk -> bulk.index(index).operations(operations)));
        done.items().stream().filter(item -> item.error() != null).findFirst().ifPresent(item -> {
            throw refused(item);
        });
    }

    private static EngineUnavailableException refused(BulkResponseItem item) {
        return new EngineUnavailableException(Message.of(
                "engine.document-refused",
                item.id(),
                Optional.ofNullable(item.error())
                        .flatMap(error -> Optional.ofNullable(error.reason()))
                        .orElse("?")));
    }

    /** Returns the first root cause, which is more specific than the error itself: all shards failed. */
    private static String reason(OpenSearchException e) {
        return e.error().rootCause().stream()
                .findFirst()
                .map(cause -> cause.type() + ", " + cause.reason())
                .orElseGet(() -> String.valueOf(e.getMessage()));
    }

    /** Returns the mapper for domain objects in the index. */
    ObjectMapper json() {
        return json;
    }

    @Override
    public void close() {
        try {
            client._transport().close();
        } catch (IOException e) {
            throw new UncheckedIOException("the connection to " + address + " cannot be closed: " + e.getMessage(), e);
        }
    }
}
