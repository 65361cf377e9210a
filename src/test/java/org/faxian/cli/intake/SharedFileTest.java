package org.faxian.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of two rules issued by one letter: they are two regulations that share its file. */
@Tag("process")
@WithCorpus
class SharedFileTest {
    private static final String LETTER = """
            云江省林业局关于印发《云江省古树登记办法》和《云江省古树养护规范》的通知
            云林规〔2024〕11号
            各市林业局：
            现将《云江省古树登记办法》和《云江省古树养护规范》印发给你们，请遵照执行。
            云江省林业局
            2024年3月5日
            云江省古树登记办法
            第一条 古树应当登记造册。
            第二条 登记由县级林业局办理。
            第三条 本办法自2024年4月1日起施行。
            云江省古树养护规范
            第一条 古树周围三米内不得铺设硬质地面。
            第二条 每年春季检查支撑。
            第三条 本规范自2024年4月1日起施行。
            """;
    private static final String REPEAL = """
            云江省林业局关于废止部分文件的通知
            云林规〔2025〕2号
            各市林业局：
            现决定废止《云江省林业局关于印发〈云江省古树登记办法〉和〈云江省古树养护规范〉的通知》（云林规〔2024〕11号）。
            本通知自2025年6月1日起施行。
            云江省林业局
            2025年5月20日
            """;

    private final TestCorpus corpus;

    private final Path letter;

    SharedFileTest(TestCorpus corpus) {
        this.corpus = corpus;
        letter = corpus.write("inbox/古树.txt", LETTER);
    }

    @Test
    void both_are_registered_and_the_report_says_so() {
        CommandRun run = corpus.run("ingest", letter);

        assertThat(run.out())
                .contains("REGISTERED  " + letter + ": holds 2 regulations: 云江省古树登记办法; 云江省古树养护规范")
                .contains("index: 2 regulations, 2 versions");
        assertThat(titles("云林规〔2024〕11号")).containsExactlyInAnyOrder("云江省古树登记办法", "云江省古树养护规范");
    }

    @Test
    void each_is_found_by_its_own_words_and_both_by_the_title_of_the_letter() {
        corpus.run("ingest", letter);

        assertThat(titles("硬质地面")).containsExactly("云江省古树养护规范");
        assertThat(titles("关于印发《云江省古树登记办法》和《云江省古树养护规范》的通知")).contains("云江省古树登记办法", "云江省古树养护规范");
    }

    @Test
    void they_keep_their_ids_however_often_the_file_is_taken_in_and_the_index_built() {
        corpus.run("ingest", letter);
        List<String> lines = journal();

        assertThat(lines).hasSize(2);
        assertThat(corpus.run("ingest", letter).out()).contains("1  UNCHANGED");
        assertThat(corpus.run("reindex").out()).contains("with 2 regulations");
        assertThat(journal()).isEqualTo(lines);
        assertThat(corpus.run("verify").exitCode()).isZero();
    }

    @Test
    void whoever_repeals_the_letter_repeals_both() {
        Path repeal = corpus.write("inbox/废止.txt", REPEAL);
        corpus.run("ingest", letter, repeal);

        assertThat(List.of("云江省古树登记办法", "云江省古树养护规范"))
                .allSatisfy(title -> assertThat(status(title)).isEqualTo("REPEALED"));
    }

    @Test
    void what_is_put_right_of_one_leaves_the_other_as_it_is() {
        corpus.run("ingest", letter);
        String id = search("云江省古树养护规范").get("hits").get(0).get("id").asText();

        corpus.run("correct", id, "--set", "title=云江省古树养护技术规范", "--reason", "原件如此", "--decided-by", "王明");

        assertThat(titles("云林规〔2024〕11号")).containsExactlyInAnyOrder("云江省古树登记办法", "云江省古树养护技术规范");
    }

    private JsonNode search(String query) {
        return corpus.run("search", "--json", "--status", "all", query).json();
    }

    private List<String> titles(String query) {
        List<String> titles = new ArrayList<>();
        search(query).get("hits").forEach(hit -> titles.add(hit.get("title").asText()));
        return titles;
    }

    private String status(String title) {
        return search(title).get("hits").get(0).get("status").get("code").asText();
    }

    private List<String> journal() {
        return corpus.journalText().lines().toList();
    }
}
