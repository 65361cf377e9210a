package org.faxian.web.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.regulation.Retired;
import org.faxian.search.engine.EngineWriter;
import org.faxian.web.RunningServer;
import org.faxian.web.WithServer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of the change log as served on 2024-06-01. */
@Tag("process")
@WithServer
class ChangesTest {
    private static RunningServer server;

    @BeforeAll
    static void start() {
        RegulationBuilder hostile = RegulationBuilder.regulation(
                "hostileaaa",
                VersionBuilder.titled("关于<b>&\u0008“]]>”的规定")
                        .promulgated("2024-05-30")
                        .effective("2024-06-01")
                        .article("1", "一律按原文显示。"));
        try (EngineWriter writer = server.engine().writer()) {
            writer.replace(hostile.build(), hostile.texts(), "1");
            writer.retire(new Retired.Withdrawn(FictionalCorpus.LAPSED, LocalDate.of(2024, 5, 31)), "gone");
            writer.commit(0);
        }
    }

    private static List<String> stated(String parameters) {
        return server.json("/api/v1/changes" + parameters)
                .get("changes")
                .valueStream()
                .map(change -> change.get("date").asText() + " "
                        + change.get("type").asText() + " " + change.get("id").asText())
                .toList();
    }

    private static Feed feed(String parameters) {
        try {
            return (Feed) new WireFeedInput().build(new StringReader(server.page("/api/v1/changes.atom" + parameters)));
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_newest_come_first_and_what_takes_effect_today_is_among_them() {
        assertThat(stated("?since=2024-01-01"))
                .containsExactly(
                        "2024-06-01 TOOK_EFFECT hostileaaa",
                        "2024-05-31 WITHDRAWN lapsedaaaa",
                        "2024-05-30 PROMULGATED hostileaaa",
                        "2024-05-20 PROMULGATED " + FictionalCorpus.COMING);
    }

    @Test
    void what_is_to_come_is_told_where_it_is_asked_for() {
        assertThat(stated("?since=2024-06-02&until=2024-12-31"))
                .containsExactly("2024-10-01 TOOK_EFFECT " + FictionalCorpus.COMING);
        assertThat(stated("?since=2024-06-02")).isEmpty();
    }

    @Test
    void a_change_says_what_it_is_and_on_what_grounds() {
        JsonNode repeal = server.json("/api/v1/changes?type=repealed").at("/changes/0");

        assertThat(repeal.get("title").asText()).isEqualTo("云江省燃气管理办法");
        assertThat(repeal.get("label").asText()).isEqualTo("废止");
        assertThat(repeal.get("number").asText()).isEqualTo("云江省人民政府令第58号");
        assertThat(repeal.get("kind").asText()).isEqualTo("LOCAL_GOVERNMENT_RULE");
        assertThat(repeal.get("basis").asText()).isEqualTo("DERIVED");
        assertThat(repeal.at("/evidence/0/text").asText()).contains("同时废止");
        assertThat(repeal.at("/evidence/0/source").asText()).isEqualTo("gasaaaaaaa");
        assertThat(repeal.get("url").asText()).isEqualTo("/regulations/gasbbbbbbb");
    }

    @Test
    void of_what_is_withdrawn_neither_title_nor_grounds_are_told() {
        JsonNode withdrawn = server.json("/api/v1/changes?type=withdrawn").at("/changes/0");

        assertThat(withdrawn.get("id").asText()).isEqualTo("lapsedaaaa");
        assertThat(withdrawn.has("title")).isFalse();
        assertThat(withdrawn.get("evidence")).isEmpty();
        assertThat(server.page("/changes?type=withdrawn"))
                .contains("编号为 lapsedaaaa 的文件已停止公开")
                .doesNotContain("新能源汽车");
    }

    @Test
    void pages_follow_each_other_without_gap_and_the_total_stays_exact() {
        JsonNode first = server.json("/api/v1/changes?size=3");
        JsonNode second = server.json(first.get("next").asText());

        assertThat(first.get("total")).isEqualTo(second.get("total"));
        assertThat(stated("?size=6"))
                .containsExactlyElementsOf(List.of(first, second).stream()
                        .flatMap(page -> page.get("changes").valueStream())
                        .map(change -> change.get("date").asText() + " "
                                + change.get("type").asText() + " "
                                + change.get("id").asText())
                        .toList());
        assertThat(server.json("/api/v1/changes?size=100").has("next")).isFalse();
    }

    @Test
    void what_cannot_be_understood_is_named() {
        for (String wrong : List.of(
                "type=gone", "since=2024-02-30", "since=2024-02-01&until=2024-01-01", "size=0", "page=0", "day=1")) {
            HttpResponse<byte[]> answer = server.get("/api/v1/changes?" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(server.json(answer).get("parameter").asText())
                    .as(wrong)
                    .isEqualTo(wrong.substring(0, wrong.indexOf('=')));
        }
    }

    /** The requirements of RFC 4287 on a feed, sections 4.1.1, 4.1.2 and 4.2. */
    @Test
    void the_feed_is_valid_atom() {
        HttpResponse<byte[]> answer = server.get("/api/v1/changes.atom");
        assertThat(RunningServer.header(answer, "Content-Type")).isEqualTo("application/atom+xml; charset=utf-8");
        Feed feed = feed("");

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getId()).startsWith("urn:uuid:");
        assertThat(feed.getTitle()).isEqualTo("法现：最近变化");
        assertThat(feed.getUpdated()).isEqualTo("2024-05-31T16:00:00Z");
        assertThat(feed.getAuthors()).isNotEmpty();
        assertThat(RunningServer.text(answer)).contains("xml:lang=\"zh-CN\"");
        assertThat(feed.getOtherLinks())
                .filteredOn(link -> link.getRel().equals("self"))
                .extracting(Link::getHref)
                .containsExactly("http://127.0.0.1:" + server.port() + "/api/v1/changes.atom");
        assertThat(feed.getEntries()).hasSize(stated("?size=100").size()).allSatisfy(entry -> {
            assertThat(entry.getId()).startsWith("urn:uuid:");
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getUpdated()).isNotNull();
            assertThat(entry.getSummary().getValue()).isNotBlank();
            assertThat(entry.getAlternateLinks()).hasSize(1);
        });
        assertThat(feed.getEntries()).extracting(Entry::getId).doesNotHaveDuplicates();
    }

    @Test
    void the_ids_of_the_feed_and_its_entries_stay_while_days_pass() {
        assertThat(feed("?until=2024-05-30").getEntries())
                .extracting(Entry::getId)
                .isSubsetOf(feed("").getEntries().stream().map(Entry::getId).toList());
        assertThat(feed("").getId())
                .isEqualTo(feed("").getId())
                .isNotEqualTo(feed("?type=REPEALED").getId());
    }

    @Test
    void a_hostile_title_stays_text_in_the_feed_and_on_the_page() {
        assertThat(feed("?since=2024-05-30&type=TOOK_EFFECT").getEntries())
                .singleElement()
                .extracting(Entry::getTitle)
                .isEqualTo("施行：关于<b>&“]]>”的规定");
        assertThat(open("/changes").select("main b")).isEmpty();
    }

    @Test
    void every_link_of_the_feed_leads_somewhere_but_to_what_is_withdrawn() {
        for (Entry entry : feed("").getEntries()) {
            URI link = URI.create(entry.getAlternateLinks().getFirst().getHref());
            int expected = link.getPath().endsWith("lapsedaaaa") ? 410 : 200;
            assertThat(server.get(link.getRawPath()).statusCode())
                    .as(link.toString())
                    .isEqualTo(expected);
        }
    }

    private static Document open(String path) {
        return Jsoup.parse(server.page(path), "http://localhost");
    }

    @Test
    void the_page_shows_the_changes_day_by_day_and_offers_the_feed() {
        Document page = open("/changes");

        assertThat(page.select(".log h2").eachText()).startsWith("2024年6月1日", "2024年5月31日");
        assertThat(page.select(".log section").first().select(".badge").text()).isEqualTo("施行");
        assertThat(page.select("link[rel=alternate]").attr("href")).isEqualTo("/api/v1/changes.atom");
        assertThat(open("/").select("link[rel=alternate][type='application/atom+xml']"))
                .hasSize(1);
    }

    @Test
    void each_count_beside_the_log_is_the_number_of_changes_to_which_it_leads() {
        Document page = open("/changes");

        assertThat(page.select(".filters .counts li")).hasSizeGreaterThan(6);
        for (Element item : page.select(".filters .counts li")) {
            String count = item.select("span").last().text();
            assertThat(open(item.select("a").attr("href"))
                            .select(".total strong")
                            .text())
                    .as(item.text())
                    .isEqualTo(count);
        }
    }
}
