package org.faxian.web.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.web.RunningServer.encoded;
import static org.faxian.web.RunningServer.header;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a reference resolves to its regulation, to a list of candidates, or to nothing; never to a wrong one. */
@Tag("process")
@WithServer
class ResolveTest {
    private static RunningServer server;

    private static HttpResponse<byte[]> resolved(String ref) {
        return server.get("/api/v1/resolve?ref=" + encoded(ref));
    }

    @ParameterizedTest
    @CsvSource({
        "云建发〔2022〕65号, noticeaaaa",
        "云建发[2022]65, noticeaaaa",
        "云建发2022 65号, noticeaaaa",
        "云建发（２０２２）第65号, noticeaaaa",
        "根据云建发〔2022〕65号的规定, noticeaaaa",
        "云江省人民政府令第58号, gasbbbbbbb",
        "云江省人民政府令第五十八号, gasbbbbbbb",
        "省政府令第58号, gasbbbbbbb",
        "云江省燃气安全管理条例, gasaaaaaaa",
        "《云江省燃气安全管理条例》, gasaaaaaaa",
        "燃气安全管理条例, gasaaaaaaa",
        "餐饮场所瓶装液化石油气管理规定, noticeaaaa",
        "《云江省燃气管理办法》（云江省人民政府令第58号）, gasbbbbbbb",
        "《云江省燃气安全管理条例》第三条, gasaaaaaaa/articles/3",
        "《云江省燃气安全管理条例》第三条之一, gasaaaaaaa/articles/3-1",
        "云江省燃气安全管理条例3之1, gasaaaaaaa/articles/3-1",
        "云江省燃气安全管理条例第2条第二款, gasaaaaaaa/articles/2#p2",
        "违反《云江省燃气安全管理条例》第三条第一款第（二）项的规定。, gasaaaaaaa/articles/3#p1-2",
        "云江省人民政府令第58号第二条, gasbbbbbbb/articles/2"
    })
    void what_means_one_leads_there(String ref, String address) {
        HttpResponse<byte[]> response = server.send(
                server.request("/api/v1/resolve?ref=" + encoded(ref)).header("Accept", "application/json"));

        assertThat(response.statusCode()).as(RunningServer.text(response)).isEqualTo(303);
        assertThat(header(response, "Location")).isEqualTo("/api/v1/regulations/" + address);
        JsonNode choice = server.json(response).at("/choices/0");
        assertThat(choice.get("url").asText()).isEqualTo("/regulations/" + address);
        assertThat(server.get(choice.get("api").asText().replaceFirst("#.*", ""))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "58号令",
                "〔2022〕65号",
                "云建发65号",
                "《云江省燃气安全管理条例》（云江省人民政府令第58号）",
                "《云江省燃气安全管理条例》第一条、第三条",
                "《云江省燃气安全管理条例》（浙江省人民政府令第99号）",
                "云江省燃气条例第三条"
            })
    void what_may_mean_several_or_tells_too_little_gives_a_list(String ref) {
        HttpResponse<byte[]> response = resolved(ref);

        assertThat(response.statusCode()).as(RunningServer.text(response)).isEqualTo(300);
        assertThat(header(response, "Location")).isEmpty();
        assertThat(server.json(response).get("choices")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建发〔2022〕66号",
                "浙江省燃气安全管理条例第三条",
                "《浙江省燃气安全管理条例》",
                "云江省燃气条例",
                "《云江省燃气安全管理条例》第九百条",
                "《云江省燃气安全管理条例》第三条第二款",
                "《云江省燃气安全管理条例》第三条第一款第四项",
                "热水器",
                "燃气安全管理条例 热水器",
                "-",
                "《》第条",
                "云江省尚未公布的办法"
            })
    void what_means_nothing_that_is_held_is_told_so(String ref) {
        HttpResponse<byte[]> response = resolved(ref);

        assertThat(response.statusCode()).as(RunningServer.text(response)).isEqualTo(404);
        assertThat(server.json(response).get("code").asText()).isEqualTo("unresolved-reference");
    }

    @Test
    void what_means_nothing_comes_with_what_is_like_it() {
        assertThat(server.json(resolved("云江省燃气条例")).at("/nearest/0/id").asText())
                .isEqualTo("gasaaaaaaa");
        assertThat(server.json(resolved("湖建发〔2022〕65号")).at("/nearest/0/id").asText())
                .isEqualTo("noticeaaaa");
        assertThat(server.json(resolved("《云江省燃气安全管理条例》第三条第二款"))
                        .at("/nearest/0/url")
                        .asText())
                .isEqualTo("/regulations/gasaaaaaaa/articles/3");
        assertThat(server.json(resolved("云江省然气安全管理条例")).at("/nearest/0/id").asText())
                .isEqualTo("gasaaaaaaa");
        assertThat(server.json(resolved("在卧室安装燃气热水器")).at("/nearest/0/id").asText())
                .isEqualTo("gasaaaaaaa");
        assertThat(server.json(resolved("云江省尚未公布的办法")).toString()).doesNotContain("secretaaaa");
    }

    @Test
    void a_day_gives_the_address_and_the_status_of_that_day() {
        HttpResponse<byte[]> response = server.get("/api/v1/resolve?asOf=2019-01-01&ref=" + encoded("《云江省燃气管理办法》第二条"));

        assertThat(header(response, "Location")).isEqualTo("/api/v1/regulations/gasbbbbbbb/articles/2?asOf=2019-01-01");
        assertThat(server.json(response).at("/choices/0/status/code").asText()).isEqualTo("IN_FORCE");
        assertThat(server.get("/api/v1/resolve?asOf=2010-01-01&ref=" + encoded("《云江省燃气管理办法》"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_reference_is_needed_and_may_not_be_endless() {
        assertThat(server.json("/api/v1/resolve").get("code").asText()).isEqualTo("missing-parameter");
        assertThat(server.json(resolved("燃".repeat(501))).get("parameter").asText())
                .isEqualTo("ref");
    }

    @Test
    void the_portal_leads_to_pages_and_shows_what_may_be_meant() {
        HttpResponse<byte[]> one = server.get("/resolve?ref=" + encoded("《云江省燃气安全管理条例》第二条第二款"));
        assertThat(one.statusCode()).isEqualTo(303);
        assertThat(header(one, "Location")).isEqualTo("/regulations/gasaaaaaaa/articles/2#p2");

        HttpResponse<byte[]> many = server.get("/resolve?ref=" + encoded("58号令"));
        assertThat(many.statusCode()).isEqualTo(300);
        assertThat(RunningServer.text(many)).contains("可能指", "href=\"/regulations/gasbbbbbbb\"", "已废止");

        HttpResponse<byte[]> none = server.get("/resolve?ref=" + encoded("云江省燃气条例"));
        assertThat(none.statusCode()).isEqualTo(404);
        assertThat(RunningServer.text(none)).contains("没有找到", "href=\"/regulations/gasaaaaaaa\"", "/search?q=");
    }

    @Test
    void a_document_number_stands_in_an_address_in_the_place_of_an_id() {
        String number = encoded("云建发〔2022〕65号");

        assertThat(header(server.get("/regulations/by-number/" + number), "Location"))
                .isEqualTo("/regulations/noticeaaaa");
        assertThat(header(server.get("/regulations/by-number/" + number + "/annexes/1/articles/2"), "Location"))
                .isEqualTo("/regulations/noticeaaaa/annexes/1/articles/2");
        assertThat(header(server.get("/api/v1/regulations/by-number/" + number + "?asOf=2023-01-01"), "Location"))
                .isEqualTo("/api/v1/regulations/noticeaaaa?asOf=2023-01-01");
        assertThat(server.get("/api/v1/regulations/by-number/" + encoded("云建发〔2022〕66号"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get("/regulations/by-number/" + encoded("云江省燃气安全管理条例"))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles/%0D%0AX-Evil:%201", "articles/..%3Fx", "annexes/1/sections/x"})
    void behind_a_number_stands_what_can_be_an_address_or_nothing_is_led_to(String below) {
        String number = encoded("云建发〔2022〕65号");

        assertThat(server.get("/api/v1/regulations/by-number/" + number + "/" + below)
                        .statusCode())
                .isEqualTo(404);
        assertThat(server.get("/regulations/by-number/" + number + "/" + below).statusCode())
                .isEqualTo(404);
        assertThat(server.get("/regulations/by-number/" + number + "/articles/" + "1".repeat(9_000))
                        .statusCode())
                .isEqualTo(404);
    }
}
