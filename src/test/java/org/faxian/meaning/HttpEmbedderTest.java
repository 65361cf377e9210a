package org.faxian.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.faxian.fixture.EmbeddingService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of an encoder over HTTP, against a service on the loopback. */
class HttpEmbedderTest {
    @Test
    void a_request_names_the_model_and_the_texts() {
        try (EmbeddingService service = EmbeddingService.start();
                HttpEmbedder embedder = new HttpEmbedder(service.address())) {
            assertThat(embedder.name()).matches("127.0.0.1:\\d+/v1/embeddings/lengths");

            embedder.passages(List.of("燃气", "电梯安全"));

            assertThat(service.asked()).singleElement().satisfies(asked -> {
                assertThat(asked.method()).isEqualTo("POST");
                assertThat(asked.path()).isEqualTo("/v1/embeddings");
                assertThat(asked.type()).isEqualTo("application/json");
                assertThat(asked.body().properties()).hasSize(2);
                assertThat(asked.body().path("model").asText()).isEqualTo("lengths");
                assertThat(asked.body().path("input").toString()).isEqualTo("[\"燃气\",\"电梯安全\"]");
            });
        }
    }

    @Test
    void vectors_come_in_the_order_of_the_texts() {
        try (EmbeddingService service = EmbeddingService.start();
                HttpEmbedder embedder = new HttpEmbedder(service.address())) {
            assertThat(embedder.passages(List.of("燃气管道", "梯", "电梯")))
                    .containsExactly(vector(4, 1), vector(1, 1), vector(2, 1));
            assertThat(embedder.query("电梯")).isEqualTo(vector(2, 1));
        }
    }

    @Test
    void vectors_are_assigned_by_their_index() {
        String body = "{\"data\":[{\"index\":1,\"embedding\":[1,2]},{\"index\":0,\"embedding\":[2,1]}]}";
        try (EmbeddingService service = EmbeddingService.answering(200, body);
                HttpEmbedder embedder = new HttpEmbedder(service.address())) {
            assertThat(embedder.passages(List.of("燃气", "电梯"))).containsExactly(vector(2, 1), vector(1, 2));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500 | {} | answered 500",
                "302 | {} | answered 302",
                "200 | {\"data\":[{\"embedding\":[1,2]}]} | answered 1 vectors to 2 texts",
                "200 | {\"data\":[{\"embedding\":[1]},{\"embedding\":[1]},{\"embedding\":[1]}]} | answered 3 vectors to 2 texts",
                "200 | {\"error\":\"no such model\"} | answered 0 vectors to 2 texts",
                "200 | '' | answered 0 vectors to 2 texts",
                "200 | null | answered 0 vectors to 2 texts",
                "200 | <html>燃气</html> | cannot be asked",
                "200 | {\"data\":[{\"embedding\":[1,2]}, | cannot be asked",
                "200 | {\"data\":[{\"embedding\":[0,0]},{\"embedding\":[1,2]}]} | answered no vector",
                "200 | {\"data\":[{\"embedding\":[]},{\"embedding\":[1,2]}]} | answered no vector",
                "200 | {\"data\":[{\"embedding\":\"AAAA\"},{\"embedding\":[1,2]}]} | answered no vector"
            })
    void an_answer_without_the_vectors_is_reported_with_the_address(int status, String body, String reported) {
        try (EmbeddingService service = EmbeddingService.answering(status, body);
                HttpEmbedder embedder = new HttpEmbedder(service.address())) {
            assertThatThrownBy(() -> embedder.passages(List.of("燃气", "电梯")))
                    .isInstanceOf(EmbedderException.class)
                    .hasMessageContaining(service.address() + " " + reported);
        }
    }

    @Test
    void a_service_that_is_away_is_reported_with_the_address() {
        URI address;
        try (EmbeddingService service = EmbeddingService.start()) {
            address = service.address();
        }
        try (HttpEmbedder embedder = new HttpEmbedder(address)) {
            assertThatThrownBy(() -> embedder.query("燃气"))
                    .isInstanceOf(EmbedderException.class)
                    .hasMessageContaining(address + " cannot be asked");
        }
    }

    @Test
    void an_interrupted_request_is_reported_and_the_thread_stays_interrupted() {
        try (EmbeddingService service = EmbeddingService.start();
                HttpEmbedder embedder = new HttpEmbedder(service.address())) {
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> embedder.query("燃气"))
                    .isInstanceOf(EmbedderException.class)
                    .hasMessageContaining(service.address().toString());
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundle", "localhost:8080/v1/embeddings", "ftp://localhost/x", "http:///x", "http://a b/x"})
    void what_is_no_address_of_a_service_leaves_searches_by_words(String stated) {
        Meaning meaning = Meaning.by(stated);

        assertThat(meaning.of("燃气")).isEmpty();
        assertThat(meaning.embedder()).isEmpty();
    }

    private static MeaningVector vector(float... values) {
        return MeaningVector.of(values);
    }
}
