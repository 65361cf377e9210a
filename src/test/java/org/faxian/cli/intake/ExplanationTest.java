package org.faxian.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faxian.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests of official interpretations: each is shown with the regulation it explains, and never taken for a regulation.
 */
@Tag("process")
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

    @TempDir
    private Path folder;

    private Path rule;
    private Path explanation;

    @BeforeEach
    void write() throws IOException {
        rule = Files.writeString(folder.resolve("办法.txt"), RULE);
        explanation = Files.writeString(folder.resolve("解读.txt"), EXPLANATION);
    }

    private JsonNode shown() {
        String id = CommandRun.in(folder, "search", "老年助餐", "--status", "all", "--json")
                .json()
                .at("/hits/0/id")
                .asText();
        return CommandRun.in(folder, "show", id, "--json").json();
    }

    private long regulations() {
        return CommandRun.in(folder, "search", "", "--status", "all", "--json")
                .json()
                .get("total")
                .asLong();
    }

    @Test
    void it_is_linked_to_what_it_explains_and_repeals_nothing() throws IOException {
        CommandRun run = CommandRun.in(folder, "ingest", rule, explanation);

        assertThat(run.out()).contains("1  EXPLANATION", "1  REGISTERED");
        assertThat(regulations()).isEqualTo(1);
        assertThat(shown().at("/explanations/0/title").asText()).isEqualTo("《云江省老年助餐服务点管理办法》政策解读");
        assertThat(shown().get("relations")).isEmpty();
        assertThat(Files.readAllLines(folder.resolve("corpus/register.jsonl"))).hasSize(2);
        assertThat(CommandRun.in(folder, "verify").exitCode()).isZero();
    }

    @Test
    void it_stays_linked_through_a_decision_and_a_new_index() {
        CommandRun.in(folder, "ingest", rule, explanation);
        CommandRun.in(folder, "lapse", shown().get("id").asText(), "--on", "2025-01-01", "--reason", "试验");
        CommandRun.in(folder, "reindex");

        assertThat(shown().get("explanations")).hasSize(1);
    }

    @Test
    void one_that_came_before_what_it_explains_is_linked_once_it_is_taken_in_again() {
        CommandRun.in(folder, "ingest", explanation);
        CommandRun.in(folder, "ingest", rule);
        assertThat(shown().get("explanations")).isEmpty();

        CommandRun.in(folder, "ingest", explanation);

        assertThat(shown().get("explanations")).hasSize(1);
    }
}
