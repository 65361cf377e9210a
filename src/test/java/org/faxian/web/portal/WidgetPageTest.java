package org.faxian.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.web.RunningServer.encoded;

import java.net.http.HttpResponse;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("process")
@WithServer
class WidgetPageTest {
    private static RunningServer server;

    private static Document open(String query) {
        return Jsoup.parse(server.page("/widget" + query));
    }

    private static String host() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Returns the code as a browser parses it after it has been copied into another page. */
    private static Document copied(Document page, String id) {
        return Jsoup.parse(page.select("#" + id + " code").text());
    }

    @Test
    void two_lines_put_the_widget_into_a_page() {
        assertThat(open("").select("#snippet code").first().wholeText()).isEqualTo("""
                        <script type="module" src="%1$s/widget.js"></script>
                        <faxian-search server="%1$s"></faxian-search>
                        """.formatted(host()));
    }

    @Test
    void what_an_editor_chooses_stands_in_the_code_without_any_script() {
        Document page = open("?authority=" + encoded("云江省人民政府")
                + "&kind=LOCAL_REGULATION&kind=LAW&status=all&theme=light&lang=en&accent=%230b4f8a");

        Element widget = copied(page, "snippet").selectFirst("faxian-search");
        assertThat(widget.attr("authority")).isEqualTo("云江省人民政府");
        assertThat(widget.attr("kind")).isEqualTo("LOCAL_REGULATION,LAW");
        assertThat(widget.attr("status")).isEqualTo("all");
        assertThat(widget.attr("theme")).isEqualTo("light");
        assertThat(widget.attr("lang")).isEqualTo("en");
        assertThat(widget.attr("style")).isEqualTo("--faxian-accent: #0b4f8a");
        assertThat(page.select("#choices option[selected]").eachAttr("value"))
                .containsExactly("云江省人民政府", "all", "light", "en");
        assertThat(page.select("#choices input[checked]").eachAttr("value")).containsExactly("LAW", "LOCAL_REGULATION");
        assertThat(page.select("#accent").val()).isEqualTo("#0b4f8a");
    }

    @Test
    void a_form_without_script_asks_the_portal_with_the_same_filters() {
        Element form = copied(open("?authority=" + encoded("云江省人民政府") + "&kind=LAW&kind=OTHER&status=all"), "plain")
                .selectFirst("form");

        assertThat(form.attr("action")).isEqualTo(host() + "/search");
        assertThat(form.select("input[type=hidden]").eachAttr("name"))
                .containsExactly("authority", "kind", "kind", "status");
        assertThat(form.select("input[type=hidden]").eachAttr("value"))
                .containsExactly("云江省人民政府", "LAW", "OTHER", "all");
        assertThat(form.select("input[name=q]").attr("aria-label")).isNotBlank();
    }

    @Test
    void in_english_the_form_leads_to_the_english_page() {
        Element form = copied(open("?lang=en"), "plain").selectFirst("form");

        assertThat(form.attr("action")).isEqualTo(host() + "/en/search");
        assertThat(form.select("button").text()).isEqualTo("Search");
    }

    @Test
    void markup_in_the_name_of_an_authority_stays_text_in_the_page_and_in_the_code() {
        String hostile = "\"><script>alert(1)</script>&amp;'机关";
        Document page = open("?authority=" + encoded(hostile));

        assertThat(page.select("script:not([src])")).isEmpty();
        for (String id : new String[] {"snippet", "plain"}) {
            assertThat(copied(page, id).select("script:not([src])")).isEmpty();
        }
        assertThat(copied(page, "snippet").select("faxian-search").attr("authority"))
                .isEqualTo(hostile);
        assertThat(copied(page, "plain").select("input[name=authority]").val()).isEqualTo(hostile);
    }

    @Test
    void letters_upon_a_light_button_are_dark() {
        assertThat(open("?accent=%23ffd54f").select("#snippet").text())
                .contains("--faxian-accent: #ffd54f; --faxian-on-accent: #1c2128");
        assertThat(open("?accent=%23333333").select("#snippet").text()).doesNotContain("on-accent");
    }

    @ParameterizedTest
    @CsvSource({"kind=x, kind", "status=x, status", "theme=x, theme", "lang=fr, lang", "accent=red;, accent"})
    void what_cannot_be_is_refused_with_its_name(String query, String parameter) {
        HttpResponse<byte[]> answer = server.get("/widget?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningServer.text(answer)).contains(parameter + " ");
    }

    @Test
    void every_page_leads_there() {
        assertThat(Jsoup.parse(server.page("/")).select("footer a[href=/widget]"))
                .hasSize(1);
    }
}
