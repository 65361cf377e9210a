package org.faxian.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.regulation.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("process")
@WithCorpus
class DumpCommandTest {
    private static final String RULE = "云江省路灯管理办法\n云江省人民政府令第201号\n2020年3月2日公布\n第一条 路灯应当明亮。\n第二条 本办法自2020年5月1日起施行。\n";
    private static final String LATER = "云江省路灯节能规定\n云江省人民政府令第299号\n2027年3月2日公布\n第一条 路灯应当节能。\n第二条 本规定自2027年5月1日起施行。\n";

    private final TestCorpus corpus;

    private final Path original;

    DumpCommandTest(TestCorpus corpus) {
        this.corpus = corpus;
        original = corpus.write("corpus/路灯.txt", RULE);
        corpus.take("节能.txt", LATER);
        corpus.run("ingest", original);
    }

    private static List<JsonNode> lines(String dump) {
        ObjectMapper json = new ObjectMapper();
        return dump.lines()
                .map(line -> {
                    try {
                        return json.readTree(line);
                    } catch (IOException e) {
                        throw new IllegalStateException(line, e);
                    }
                })
                .toList();
    }

    @Test
    void everything_that_is_published_comes_a_regulation_a_line() throws IOException {
        List<JsonNode> lines = lines(corpus.run("dump").out());

        assertThat(lines).extracting(line -> line.get("type").asText()).containsExactly("dump", "regulation", "end");
        JsonNode version = lines.get(1).at("/versions/0");
        assertThat(version.get("title").asText()).isEqualTo("云江省路灯管理办法");
        assertThat(version.at("/status/code").asText()).isEqualTo("IN_FORCE");
        assertThat(version.at("/originals/0/sha256").asText())
                .isEqualTo(Sha256.of(Files.readAllBytes(original)).hex());
        assertThat(version.at("/text/provisions/0/children/0/text").asText()).isEqualTo("路灯应当明亮。");
        assertThat(version.at("/timeline/1/from").asText()).isEqualTo("2020-05-01");
    }

    @Test
    void the_last_line_tells_the_sum_of_those_before_so_that_a_torn_dump_shows() {
        String dump = corpus.run("dump").out();
        int last = dump.lastIndexOf("{\"type\":\"end\"");

        JsonNode end = lines(dump).getLast();
        assertThat(end.get("lines").asInt()).isEqualTo(2);
        assertThat(end.get("sha256").asText())
                .isEqualTo(Sha256.of(dump.substring(0, last).getBytes(StandardCharsets.UTF_8))
                        .hex());
    }

    @Test
    void what_was_withdrawn_is_named_by_its_id_alone() {
        String id = lines(corpus.run("dump").out()).get(1).get("id").asText();
        corpus.run("withdraw", id, "--reason", "误公布");

        String dump = corpus.run("dump").out();
        assertThat(dump).doesNotContain("路灯").contains("\"type\":\"retired\",\"id\":\"" + id + "\"");
    }

    @Test
    void a_file_holds_the_same_with_addresses_of_the_site() throws IOException {
        Path file = corpus.path("dump.jsonl");
        CommandRun run = corpus.run("dump", "--out", file, "--base", "https://example.gov.cn");

        assertThat(run.exitCode()).isZero();
        assertThat(lines(Files.readString(file)).get(1).at("/versions/0/source").asText())
                .startsWith("https://example.gov.cn/regulations/");
        assertThat(corpus.run("dump", "--out", corpus.path("no/where")).exitCode())
                .isEqualTo(ExitCode.USAGE);
    }
}
