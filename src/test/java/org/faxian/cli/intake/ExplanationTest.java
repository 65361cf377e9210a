package org.faxian.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests of official interpretations: each is shown with the regulation it explains, and never taken for a regulation.
 */
@Tag("process")
@WithCorpus
class ExplanationTest {
    private static final String RULE = """
            云江省老年助餐服务点管理办法
            （2024年1月22日云江省人民政府令第190号公布　自2024年3月1日起施行）
            第一条　为了方便老年人用餐，制定本办法。
            第二条　本办法自2024年3月1日起施行。
            """;
    private static final String EXPLANATION = """
            《云江省老年助餐服务点管理办法》政策解读
            一、为什么制定本办法。
            《云江省老年食堂管理办法》同时废止，助餐点统一标识。
            """;

    private final TestCorpus corpus;

    private final Path rule;
    private final Path explanation;

    ExplanationTest(TestCorpus corpus) {
        this.corpus = corpus;
        rule = corpus.write("办法.txt", RULE);
        explanation = corpus.write("解读.txt", EXPLANATION);
    }

    private JsonNode shown() {
        String id = corpus.id("老年助餐");
        return corpus.show(id);
    }

    private long regulations() {
        return corpus.search("").get("total").asLong();
    }

    @Test
    void it_is_linked_to_what_it_explains_and_repeals_nothing() throws IOException {
        CommandRun run = corpus.run("ingest", rule, explanation);

        assertThat(run.out()).contains("1  EXPLANATION", "1  REGISTERED");
        assertThat(regulations()).isEqualTo(1);
        assertThat(shown().at("/explanations/0/title").asText()).isEqualTo("《云江省老年助餐服务点管理办法》政策解读");
        assertThat(shown().get("relations")).isEmpty();
        assertThat(Files.readAllLines(corpus.journal())).hasSize(2);
        assertThat(corpus.run("verify").exitCode()).isZero();
    }

    @Test
    void it_stays_linked_through_a_decision_and_a_new_index() {
        corpus.run("ingest", rule, explanation);
        corpus.run("lapse", shown().get("id").asText(), "--on", "2025-01-01", "--reason", "试验");
        corpus.run("reindex");

        assertThat(shown().get("explanations")).hasSize(1);
    }

    @Test
    void one_that_came_before_what_it_explains_is_linked_once_it_is_taken_in_again() {
        corpus.run("ingest", explanation);
        corpus.run("ingest", rule);
        assertThat(shown().get("explanations")).isEmpty();

        corpus.run("ingest", explanation);

        assertThat(shown().get("explanations")).hasSize(1);
    }
}
