package org.faxian.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.faxian.cli.CommandRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
class EvaluateCommandTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        List<String> articles = List.of(
                article("a1", "云江省燃气安全管理条例", "第三条", "第三条 不得在卧室安装燃气热水器。\\n违反的，责令改正。"),
                article("a2", "云江省燃气安全管理条例", "第四条", "第四条 燃气经营者应当入户检查。"),
                article("a3", "云江省电梯安全条例", "第三条", "第三条 电梯使用单位应当建立安全管理档案。"),
                article("a4", "云江省法典 总则编", "第一条", "第一条 不得滥用权利。"),
                article("a5", "云江省法典 合同编", "第九条", "第九条 合同应当履行。"),
                article("a6", "云江省集市管理办法", "（一）", "依照《云江省法典》处理合同纠纷。"));
        try (OutputStream gz = new GZIPOutputStream(Files.newOutputStream(folder.resolve("articles.jsonl.gz")))) {
            gz.write(String.join("\n", articles).getBytes(StandardCharsets.UTF_8));
        }
        Files.write(
                folder.resolve("queries.jsonl"),
                List.of(
                        "{\"qid\":\"1\",\"text\":\"卧室能不能装燃气热水器？\",\"more\":1}",
                        "{\"qid\":\"2\",\"text\":\"合同纠纷怎么处理\"}",
                        "{\"qid\":\"3\",\"text\":\"谁建立电梯安全管理档案？\"}"));
        Files.write(folder.resolve("qrels.txt"), List.of("1 0 a1 1", "2 0 a5 1", "3 0 a3 1"));
    }

    private static String article(String id, String title, String number, String text) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\",\"article\":\"" + number + "\",\"text\":\"" + text
                + "\"}";
    }

    private CommandRun evaluate(String... more) {
        List<String> all = new java.util.ArrayList<>(List.of(
                "evaluate",
                "--articles",
                folder.resolve("articles.jsonl.gz").toString(),
                "--queries",
                folder.resolve("queries.jsonl").toString(),
                "--qrels",
                folder.resolve("qrels.txt").toString()));
        all.addAll(List.of(more));
        return CommandRun.bare(all.toArray(String[]::new));
    }

    @Test
    void a_judged_collection_is_measured_by_the_search_that_serves() {
        JsonNode figures = evaluate("--json").json();

        assertThat(figures.get("questions").asInt()).isEqualTo(3);
        assertThat(figures.get("MRR@10").asDouble()).isGreaterThan(0.8);
        assertThat(figures.get("Recall@10").asDouble()).isEqualTo(1);
        assertThat(figures.get("p50").asDouble()).isPositive();
        assertThat(evaluate().out()).contains("nDCG@10 ", "MRR@10 ", "Recall@10 1.0000", "Recall@100 1.0000", "p99 ");
    }

    @Test
    void a_run_names_the_articles_found_for_each_question_in_their_order() throws IOException {
        Path run = folder.resolve("run.txt");

        assertThat(evaluate("--run", run.toString()).exitCode()).isZero();
        assertThat(Files.readAllLines(run)).anySatisfy(line -> assertThat(line).startsWith("1 Q0 a1 1 "));
        assertThat(Files.readAllLines(run))
                .allSatisfy(line -> assertThat(line).matches("\\d Q0 a\\d \\d+ \\d+\\.\\d+ faxian"));
    }

    @Test
    void what_cannot_be_read_is_named_with_its_place() throws IOException {
        Files.writeString(folder.resolve("queries.jsonl"), "{\"qid\":\"1\",\"text\":\"好\"}\n{\"qid\":\"2\"}");
        CommandRun missing = evaluate();
        assertThat(missing.exitCode()).isEqualTo(2);
        assertThat(missing.err()).contains("queries.jsonl", "object 2", "text").doesNotContain("\tat ");

        Files.writeString(folder.resolve("qrels.txt"), "nonsense");
        assertThat(evaluate().err()).contains("qrels.txt", "line 1");
    }

    @Test
    void nothing_is_measured_where_there_is_nothing_to_measure() throws IOException {
        Files.writeString(folder.resolve("queries.jsonl"), "{\"qid\":\"7\",\"text\":\"" + "燃气".repeat(251) + "\"}");
        assertThat(evaluate().exitCode()).isEqualTo(2);
        assertThat(evaluate().err()).contains("question 7", "500").doesNotContain("\tat ");

        Files.writeString(folder.resolve("queries.jsonl"), "");
        assertThat(evaluate().err()).contains("queries.jsonl is empty");

        Files.writeString(folder.resolve("qrels.txt"), "1 0 a1 0");
        assertThat(evaluate().err()).contains("qrels.txt calls no article relevant");
    }
}
