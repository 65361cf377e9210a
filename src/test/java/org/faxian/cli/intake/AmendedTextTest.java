package org.faxian.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of amended texts: each becomes a version, whether it follows the decision in its file or is attached to it. */
@Tag("process")
@WithCorpus
class AmendedTextTest {
    private static final String FORMER = """
            云江省灯塔管理办法
            （2012年3月6日云江省人民政府令第31号公布）
            第一条 灯塔由省海事机构管理。
            第二条 灯塔每夜点亮，雾天不熄。
            第三条 损坏灯塔的，处五百元罚款。
            第四条 本办法自2012年5月1日起施行。
            """;
    private static final String AMENDED = """
            云江省灯塔管理办法
            （2012年3月6日云江省人民政府令第31号公布）
            第一条 灯塔由所在地市级人民政府管理，省海事机构给予指导。
            第二条 灯塔每夜点亮。能见度不足一千米的，白天也点亮。
            第三条 损坏灯塔的，处二千元以上二万元以下罚款，并承担修复的费用。
            第四条 本办法自2012年5月1日起施行。
            """;
    private static final String DECISION = """
            云江省人民政府关于修改《云江省灯塔管理办法》的决定
            云江省人民政府令第95号
            《云江省人民政府关于修改〈云江省灯塔管理办法〉的决定》已经省人民政府第12次常务会议通过，现予公布，自2023年8月1日起施行。
            省长 周远
            2023年6月20日
            省人民政府决定对《云江省灯塔管理办法》作如下修改：
            一、第一条至第三条按附件修改。
            本决定自2023年8月1日起施行。
            """;

    private final TestCorpus corpus;

    AmendedTextTest(TestCorpus corpus) {
        this.corpus = corpus;
        corpus.run("ingest", corpus.write("archive/灯塔.txt", FORMER));
    }

    @Test
    void behind_the_decision_in_one_file() {
        Path file = corpus.write("inbox/令95.txt", DECISION + AMENDED);

        CommandRun run = corpus.run("ingest", file);

        assertThat(run.out()).contains("holds 2 regulations").contains("index: 2 regulations, 3 versions");
        assertThatTheNewTextHolds();
    }

    @Test
    void attached_to_the_decision_in_a_file_of_its_own() {
        Path decision = corpus.write("inbox/令95.txt", DECISION + "附件：云江省灯塔管理办法\n");
        Path text = corpus.write("inbox/附件：云江省灯塔管理办法.txt", AMENDED);

        CommandRun run = corpus.run("ingest", decision, text);

        assertThat(run.out()).contains("2  REGISTERED").contains("index: 2 regulations, 3 versions");
        assertThatTheNewTextHolds();
        assertThat(corpus.run("reindex").out()).contains("with 2 regulations");
        assertThat(corpus.run("verify").exitCode()).isZero();
    }

    private void assertThatTheNewTextHolds() {
        assertThat(text("2023-07-31")).contains("处五百元罚款");
        assertThat(text("2023-08-01")).contains("处二千元以上二万元以下罚款");
    }

    private String text(String day) {
        JsonNode hit =
                corpus.run("search", "--json", "--as-of", day, "标题:云江省灯塔管理办法").json();
        String id = hit.get("hits").get(0).get("id").asText();
        return corpus.run("show", "--as-of", day, id).out();
    }
}
