package org.faxian.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of files that resemble a regulation without enough evidence: they are held until a person releases them. */
@Tag("process")
@WithCorpus
class DoubtfulTest {
    private static final String DOUBTFUL = "云江省渡船灯火管理办法\n夜航的渡船都要点亮桅灯，船员都要知道。\n";

    private final TestCorpus corpus;

    private final Path file;

    DoubtfulTest(TestCorpus corpus) {
        this.corpus = corpus;
        file = corpus.write("inbox/灯火.txt", DOUBTFUL);
    }

    @Test
    void it_is_named_with_what_it_lacks_and_the_command_that_releases_it_and_nothing_of_it_is_found() {
        CommandRun run = corpus.run("ingest", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("DOUBTFUL  " + file
                        + ": without number (发文字号), authority (发文机关), day (日期), articles or sections")
                .contains("to publish it: faxian ingest --publish '" + file + "' --reason TEXT")
                .contains("1  DOUBTFUL");
        assertThat(found()).isZero();
        assertThat(corpus.path("corpus/incoming")).doesNotExist();
    }

    @Test
    void inspect_shows_the_fields_that_were_read() {
        JsonNode view = corpus.run("inspect", file, "--json").json();

        assertThat(view.get("outcome").asText()).isEqualTo("DOUBTFUL");
        assertThat(view.get("title").asText()).isEqualTo("云江省渡船灯火管理办法");
        assertThat(view.get("detail").asText()).startsWith("without number");
        assertThat(corpus.run("inspect", file).out())
                .contains("DOUBTFUL (without number")
                .contains("云江省渡船灯火管理办法");
    }

    @Test
    void a_person_releases_it_with_a_reason_and_the_decision_stands_in_the_journal() throws IOException {
        corpus.run("ingest", file);

        CommandRun run = release();

        assertThat(run.out()).contains("1  REGISTERED").contains("PUBLISHED  " + file + ": decided by 王明");
        assertThat(found()).isEqualTo(1);
        assertThat(journal().getFirst()).contains("\"type\":\"published\"", "档案室有原件");
        assertThat(corpus.run("reindex").out()).contains("with 1 regulations");
        assertThat(corpus.run("verify").exitCode()).isZero();
    }

    @Test
    void where_the_decision_is_lost_it_is_held_again() throws IOException {
        release();
        Files.write(corpus.journal(), List.of(journal().getLast()));

        CommandRun run = corpus.run("reindex", "--force");

        assertThat(run.out())
                .contains("UNREAD  ")
                .contains("without enough to stand on")
                .contains("with 0 regulations");
        assertThat(found()).isZero();
    }

    @Test
    void the_outcomes_add_up_and_each_says_why() {
        corpus.write("inbox/新闻.txt", "全省渡口安全会议在澜州召开\n3月1日，全省渡口安全会议在澜州召开。会议指出，要抓好落实。\n");
        corpus.write("inbox/办法.txt", "云江省渡口管理办法\n第一条 为了管理渡口，制定本办法。\n第二条 渡口应当设置标志。\n");

        JsonNode all = corpus.run("ingest", file.getParent(), "--json").json();

        assertThat(all.at("/outcomes/DOUBTFUL").asInt()).isEqualTo(1);
        assertThat(all.at("/outcomes/REGISTERED").asInt()).isEqualTo(1);
        assertThat(all.at("/outcomes/NO_REGULATION").asInt()).isEqualTo(1);
        assertThat(all.at("/report/files").findValuesAsText("detail")).contains("news (新闻报道)");
        assertThat(all.at("/report/files").findValuesAsText("release"))
                .contains("faxian ingest --publish '" + file + "' --reason TEXT");
    }

    private CommandRun release() {
        return corpus.run("ingest", "--publish", file, "--reason", "档案室有原件", "--by", "王明");
    }

    private int found() {
        return corpus.run("search", "夜航的渡船", "--json").json().get("total").asInt();
    }

    private List<String> journal() {
        return corpus.journalText().lines().toList();
    }
}
