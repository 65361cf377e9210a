package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("process")
@WithServer
class ShortLinksTest {
    private static final int QUIET_ZONE = 4;
    private static final Pattern MODULE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    private static RunningServer server;

    private static String location(String path) {
        HttpResponse<byte[]> answer = server.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(302);
        return RunningServer.header(answer, "Location");
    }

    @Test
    void a_short_link_leads_to_the_regulation_or_its_article() {
        assertThat(location("/r/gasaaaaaaa")).isEqualTo("/regulations/gasaaaaaaa");
        assertThat(location("/r/gasaaaaaaa/3-1")).isEqualTo("/regulations/gasaaaaaaa/articles/3-1");
        assertThat(server.get("/r/nothing!").statusCode()).isEqualTo(404);
        assertThat(server.get("/r/gasaaaaaaa/third").statusCode()).isEqualTo(404);
    }

    @Test
    void the_code_of_a_page_is_read_as_its_short_link() throws FormatException, ChecksumException {
        for (String page : new String[] {"/regulations/gasaaaaaaa", "/regulations/gasaaaaaaa/articles/3"}) {
            var shown = Jsoup.parse(server.page(page)).select(".short-link");
            HttpResponse<byte[]> code = server.get(shown.select("img").attr("src"));

            assertThat(RunningServer.header(code, "Content-Type")).startsWith("image/svg+xml");
            assertThat(read(new String(code.body(), StandardCharsets.UTF_8)))
                    .isEqualTo(shown.select("a").text())
                    .endsWith(shown.select("a").attr("href").replaceFirst("^http://[^/]+", ""));
        }
    }

    private static String read(String svg) throws FormatException, ChecksumException {
        Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(size.find()).isTrue();
        BitMatrix modules = new BitMatrix(Integer.parseInt(size.group(1)) - 2 * QUIET_ZONE);
        Matcher module = MODULE.matcher(svg);
        while (module.find()) {
            modules.set(Integer.parseInt(module.group(1)) - QUIET_ZONE, Integer.parseInt(module.group(2)) - QUIET_ZONE);
        }
        return new Decoder().decode(modules).getText();
    }
}
