package org.faxian.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.faxian.cli.CommandRun;
import org.faxian.cli.SampleCorpus;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of a catalogue next to documents, and of the fields it adds to them. */
@Tag("corpus")
@WithCorpus
class CatalogueTest {
    private static final String SILENT = """
            云江省渡口管理办法
            第一条 为了规范渡口管理，制定本办法。
            第二条 渡口应当配备救生衣。
            """;
    private static final String CATALOGUE = """
            标题,发文字号,发文机关,成文日期,公开日期,有效性
            云江省渡口管理办法,云交规〔2021〕5号,云江省交通运输厅,2021-03-02,2021-03-09,有效
            云江省索道管理办法,云交规〔2021〕9号,云江省交通运输厅,2021-04-02,2021-04-09,有效
            """;

    private final TestCorpus corpus;

    CatalogueTest(TestCorpus corpus) {
        this.corpus = corpus;
    }

    private JsonNode hit(String query) {
        return corpus.run("search", query, "--json").json().at("/hits/0");
    }

    @Test
    void a_folder_that_is_taken_in_with_its_catalogue_is_found_by_what_only_the_catalogue_tells() {
        corpus.write("inbox/a.txt", SILENT);
        corpus.write("inbox/目录.csv", CATALOGUE);

        CommandRun run = corpus.run("ingest", corpus.path("inbox"));

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out())
                .contains("1  CATALOGUE")
                .contains("2 documents listed, 1 of them beside it, 4 fields told that their texts do not tell")
                .contains("LISTED  listed, but not in the corpus: 云江省索道管理办法　云交规〔2021〕9号");
        assertThat(hit("云交规2021 5号").get("title").asText()).isEqualTo("云江省渡口管理办法");
        assertThat(hit("渡口").get("promulgatedOn").asText()).isEqualTo("2021-03-02");
        assertThat(corpus.journalText()).as("a catalogue stands in no journal").doesNotContain("目录.csv");
        assertThat(corpus.run("verify").exitCode()).isZero();
    }

    @Test
    void the_order_in_which_catalogue_and_document_come_does_not_matter() {
        Path document = corpus.write("corpus/文件/a.txt", SILENT);
        corpus.run("ingest", document);
        Path catalogue = corpus.write("corpus/文件/目录.csv", CATALOGUE);
        corpus.run("ingest", catalogue);
        String after = hit("渡口").toString();

        corpus.run("reindex");

        assertThat(hit("渡口").toString()).isEqualTo(after);
        assertThat(hit("渡口").get("number").asText()).isEqualTo("云交规〔2021〕5号");
    }

    @Test
    void a_catalogue_that_is_replaced_by_its_next_edition_tells_nothing_any_more() throws IOException {
        corpus.write("corpus/文件/a.txt", SILENT);
        Path catalogue = corpus.write("corpus/文件/目录.csv", CATALOGUE);
        corpus.run("ingest", corpus.files());

        Files.writeString(catalogue, CATALOGUE.replace("2021-03-02", "2021-03-03"));
        CommandRun again = corpus.run("ingest", corpus.files());

        assertThat(again.out()).doesNotContain("DISAGREES");
        assertThat(hit("渡口").get("promulgatedOn").asText()).isEqualTo("2021-03-03");
    }

    @Test
    void show_tells_what_comes_from_a_catalogue_and_where_it_says_otherwise() {
        corpus.write("corpus/文件/a.txt", SILENT.replaceFirst("\n", "\n云江省水利厅\n（2021年3月1日）\n"));
        corpus.write("corpus/文件/目录.csv", CATALOGUE);
        CommandRun ingest = corpus.run("ingest", corpus.files());
        String id = hit("渡口").get("id").asText();

        String shown = corpus.run("show", id).out();

        assertThat(shown)
                .contains("catalogue  Number: 云交规〔2021〕5号")
                .contains("disagreement  Signed: \"2021-03-01\" by the document, \"2021-03-02\" by the catalogue");
        assertThat(ingest.out()).contains("DISAGREES  《云江省渡口管理办法》 " + id + ": Signed");
        JsonNode json = corpus.show(id);
        assertThat(json.at("/metadata/provenance/NUMBER").asText()).isEqualTo("CATALOGUE");
        assertThat(json.at("/versions/0/disagreements").findValuesAsText("field"))
                .contains("signedOn");
    }

    @Test
    void inspect_shows_the_same_where_the_catalogue_is_given_along() throws IOException {
        Path document = corpus.write("a.txt", SILENT);
        Path catalogue = corpus.write("目录.csv", CATALOGUE);

        CommandRun both = corpus.run("inspect", document, catalogue);
        List<String> lines = both.out().lines().toList();
        CommandRun alone = corpus.run("inspect", document);

        assertThat(both.err()).isEmpty();
        assertThat(lines).anyMatch(line -> line.contains("云交规〔2021〕5号") && line.contains("[catalogue]"));
        assertThat(alone.out()).doesNotContain("云交规");
    }

    @Test
    void the_catalogue_of_the_sample_corpus_disagrees_where_its_readme_says_and_nowhere_else() throws IOException {
        SampleCorpus.copyTo(corpus.folder());

        JsonNode report = corpus.run("ingest", corpus.files(), "--json").json().get("report");

        JsonNode catalogue = report.at("/catalogues/0");
        assertThat(report.get("catalogues")).hasSize(1);
        assertThat(catalogue.get("path").asText()).isEqualTo("规范性文件/目录.xlsx");
        assertThat(catalogue.get("listed").asInt()).isEqualTo(12);
        assertThat(catalogue.get("matched").asInt()).isEqualTo(12);
        assertThat(catalogue.get("findings")).isEmpty();
        assertThat(report.get("disagreements"))
                .extracting(JsonNode::asText)
                .hasSize(2)
                .anySatisfy(one ->
                        assertThat(one).contains("云江省居民住宅二次供水设施运行维护管理细则", "成文日期：文件为“2022-01-20”", "“2022-01-26”，以文件为准"))
                .anySatisfy(one -> assertThat(one).contains("云江省省级古树名木保护补助资金管理暂行办法", "有效性：文件为“有效”", "为“失效”，以文件为准"));
    }

    @Test
    void inspect_shows_the_disagreement_of_the_sample_corpus() throws IOException {
        Path samples = SampleCorpus.copyTo(corpus.folder()).resolve("规范性文件");

        CommandRun run =
                corpus.run("inspect", samples.resolve("2022/云江省居民住宅二次供水设施运行维护管理细则.pdf"), samples.resolve("目录.xlsx"));

        assertThat(run.out()).contains("catalogue-disagrees: Signed: \"2022-01-20\" by the document");
    }

    @Test
    void a_rehearsal_keeps_no_catalogue() throws IOException {
        corpus.write("inbox/目录.csv", CATALOGUE);
        Files.createDirectories(corpus.files());

        CommandRun run = corpus.run("ingest", corpus.path("inbox"), "--dry-run");

        assertThat(run.out()).contains("CATALOGUE");
        try (Stream<Path> kept = Files.list(corpus.files())) {
            assertThat(kept).isEmpty();
        }
    }
}
