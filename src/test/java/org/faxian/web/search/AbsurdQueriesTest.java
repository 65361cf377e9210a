package org.faxian.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.faxian.fixture.AbsurdQueries;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that every query is answered, or rejected with an explanation. */
@Tag("process")
@WithServer
class AbsurdQueriesTest {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static RunningServer server;

    static Stream<String> absurd() {
        return AbsurdQueries.all();
    }

    @ParameterizedTest
    @MethodSource("absurd")
    void whatever_is_typed_gets_an_answer(String typed) {
        for (String path : List.of("/api/v1/search?q=", "/search?q=")) {
            HttpResponse<byte[]> response = server.send(
                    server.request(path + RunningServer.encoded(typed)).timeout(LONGEST));

            assertThat(response.statusCode()).as(path).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @MethodSource("absurd")
    void what_was_understood_can_be_taken_literally(String typed) {
        server.search(typed).at("/query/understood").forEach(part -> {
            if (part.has("undo")) {
                assertThat(server.get(part.get("undo").asText()).statusCode()).isIn(200, 400);
            }
        });
    }

    @Test
    void bytes_that_are_no_text_get_an_answer_or_are_refused() {
        for (String bytes : List.of("%ED%A0%80", "%FF%FE", "%C3", "%00")) {
            assertThat(server.get("/api/v1/search?q=" + bytes).statusCode()).isIn(200, 400);
        }
    }

    @Test
    void more_alternatives_than_anybody_types_are_refused_with_what_to_do() {
        String typed = String.join(" OR ", Collections.nCopies(80, "气"));
        HttpResponse<byte[]> response = server.get("/api/v1/search?q=" + RunningServer.encoded(typed));

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(server.json(response).get("code").asText()).isEqualTo("too-many-parts");
        HttpResponse<byte[]> english =
                server.send(HttpRequest.newBuilder(response.uri()).header("Accept-Language", "en"));
        assertThat(server.json(english).get("detail").asText()).contains("at most 50 are read");
        assertThat(server.json(response).get("parameter").asText()).isEqualTo("q");
        assertThat(server.get("/search?q=" + RunningServer.encoded(typed)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void five_hundred_alternatives_are_too_long() {
        String typed = String.join(" OR ", Collections.nCopies(500, "气"));

        assertThat(server.get("/api/v1/search?q=" + RunningServer.encoded(typed))
                        .statusCode())
                .isEqualTo(400);
    }
}
