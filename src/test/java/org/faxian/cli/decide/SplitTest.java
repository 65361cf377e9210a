package org.faxian.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of two texts of one title, years apart, of which a person says whether they are one regulation. */
@Tag("corpus")
@WithCorpus
class SplitTest {
    private static final String TITLE = "云江省户外广告管理办法";
    private static final String EARLIER = """
            云江省户外广告管理办法
            （2005年3月1日云江省人民政府令第60号公布 自2005年5月1日起施行）
            第一条 为了规范户外广告，制定本办法。
            第二条 本办法自2005年5月1日起施行。
            """;
    private static final String LATER = """
            云江省户外广告管理办法
            （2019年8月20日云江省人民政府令第180号公布 自2019年10月1日起施行）
            第一条 户外广告和招牌的设置、维护和监督管理，适用本办法。
            第二条 城市管理部门负责户外广告设施的监督检查。
            第三条 本办法自2019年10月1日起施行。
            """;
    private static final String LATEST = """
            云江省户外广告管理办法
            （2019年8月20日云江省人民政府令第180号公布 根据2023年2月1日云江省人民政府令第210号修正）
            第一条 户外广告和招牌的设置、维护和监督管理，适用本办法。
            第二条 城市管理部门负责户外广告设施和招牌的监督检查。
            第三条 本办法自2019年10月1日起施行。
            """;

    private final TestCorpus corpus;

    private final String id;

    SplitTest(TestCorpus corpus) {
        this.corpus = corpus;
        corpus.take("2005.txt", EARLIER);
        corpus.take("2019.txt", LATER);
        id = ids().getFirst();
    }

    private List<String> ids() {
        return corpus.search("标题:" + TITLE).get("hits").findValuesAsText("id");
    }

    private JsonNode status(String id) {
        return corpus.show(id).get("status");
    }

    private List<String> versions(String id) {
        return corpus.show(id).get("versions").findValuesAsText("label");
    }

    private JsonNode doubts() {
        return corpus.run("audit", "--type", "doubtful-join", "--json").json().get("findings");
    }

    private CommandRun split(String version) {
        return corpus.run("split", version, "--reason", "另行制定，不是修改", "--decided-by", "王五");
    }

    /** Splits the text of 2019 off and returns its new id. */
    private String splitOff() {
        CommandRun run = split(id + "@2019-10-01");
        assertThat(run.exitCode()).as(run.err()).isZero();
        return ids().stream().filter(other -> !other.equals(id)).findFirst().orElseThrow();
    }

    @Test
    void the_audit_asks_whether_two_texts_that_do_not_mention_each_other_are_one_regulation() {
        assertThat(versions(id)).containsExactly("2005-05-01", "2019-10-01");
        assertThat(doubts())
                .singleElement()
                .satisfies(finding -> assertThat(finding.get("settle").asText())
                        .startsWith("faxian amend " + id + " --on 2019-10-01 "))
                .satisfies(finding -> assertThat(finding.get("otherwise").asText())
                        .isEqualTo("faxian split " + id + "@2019-10-01 --reason REASON"));
    }

    @Test
    void a_person_who_says_that_the_later_text_is_the_revised_one_makes_it_official() {
        CommandRun run = corpus.run("amend", id, "--on", "2019-10-01", "--by", "云江省人民政府令第180号", "--reason", "修订");

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode earlier = status(id + "@2005-05-01");
        assertThat(earlier.get("status").asText()).isEqualTo("SUPERSEDED");
        assertThat(earlier.get("basis").asText()).isEqualTo("OFFICIAL");
        assertThat(status(id).toString()).doesNotContain("未收录");
        assertThat(doubts()).isEmpty();
    }

    @Test
    void a_person_who_says_that_they_are_two_gives_the_later_an_id_of_its_own() {
        String own = splitOff();

        assertThat(versions(id)).containsExactly("2005-05-01");
        assertThat(versions(own)).containsExactly("2019-10-01");
        assertThat(status(id).get("status").asText()).isEqualTo("IN_FORCE");
        assertThat(doubts()).isEmpty();
        assertThat(corpus.run("verify").out()).contains("0 faults");
    }

    @Test
    void a_title_stands_for_the_id_before_the_day() {
        CommandRun run = split(TITLE + "@2019-10-01");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(versions(id)).containsExactly("2005-05-01");
    }

    @Test
    void a_file_that_was_not_taken_in_is_no_version() {
        corpus.write("corpus/2023.txt", LATEST);

        assertThat(split(id + "@2023-02-01").err()).contains("there is no version " + id + "@2023-02-01");
        assertThat(versions(id)).hasSize(2);
    }

    @Test
    void a_split_survives_a_new_index_and_files_taken_in_again() {
        String own = splitOff();

        corpus.run("reindex");
        corpus.run("ingest", corpus.files());

        assertThat(ids()).containsExactlyInAnyOrder(id, own);
    }

    @Test
    void a_later_wording_joins_the_text_that_it_revises() {
        String own = splitOff();

        corpus.take("2023.txt", LATEST);

        assertThat(versions(own)).contains("2019-10-01").hasSize(2);
        assertThat(versions(id)).containsExactly("2005-05-01");
    }

    @Test
    void a_split_is_taken_back_by_a_merger_and_the_id_that_was_first_stays() {
        String own = splitOff();

        corpus.run("merge", own, id, "--reason", "经核实确属修订", "--decided-by", "王五");

        assertThat(versions(id)).containsExactly("2005-05-01", "2019-10-01");
        assertThat(corpus.run("show", own).err()).contains("was merged with " + id);
        assertThat(corpus.run("verify").out()).contains("0 faults");
        assertThat(splitOff()).isNotEqualTo(own);
    }

    @Test
    void what_cannot_be_split_is_refused() {
        assertThat(split(id + "@2011-01-01").err()).contains("there is no version " + id + "@2011-01-01");
        assertThat(split(id).err()).contains("several versions");
        splitOff();
        assertThat(split(id).err()).contains("one version only", "nothing was recorded");
        assertThat(ids()).hasSize(2);
    }
}
