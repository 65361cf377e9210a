package org.faxian.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.faxian.cli.CommandRun;
import org.faxian.cli.TestCorpus;
import org.faxian.cli.WithCorpus;
import org.faxian.cli.terminal.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tests of corrections: a person corrects a recognised field, and both values stay visible. */
@Tag("process")
@WithCorpus
class CorrectCommandTest {
    private static final String RULE = """
            云江省路灯管理办法
            （2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）
            第一条 为了规范路灯管理，制定本办法。
            第二条 本办法自2021年5月1日起施行，有效期5年。
            """;

    private final TestCorpus corpus;

    private final String id;

    CorrectCommandTest(TestCorpus corpus) {
        this.corpus = corpus;
        corpus.take("路灯.txt", RULE);
        id = corpus.id("路灯");
    }

    private CommandRun correct(String what, String... sets) {
        List<Object> arguments = new ArrayList<>(List.of("correct", what, "--reason", "原件第1页", "--decided-by", "李四"));
        for (String set : sets) {
            arguments.addAll(List.of("--set", set));
        }
        return corpus.run(arguments.toArray());
    }

    private JsonNode shown(String day) {
        return corpus.show(id, "--as-of", day);
    }

    @Test
    void a_person_gives_a_text_to_another_place_and_files_it() {
        CommandRun run = correct(id, "region=330100", "subjects=城乡建设、环境保护/照明；能源");

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode found = corpus.run(
                        "search", "--region", "330100", "--subject", "城乡建设、环境保护", "--status", "all", "--json")
                .json();
        assertThat(found.at("/hits/0/id").asText()).isEqualTo(id);
        assertThat(found.at("/facets/region/0/label").asText()).isEqualTo("杭州市");
        assertThat(found.get("facets").get("subject").findValuesAsText("value")).containsExactly("城乡建设、环境保护", "能源");
        assertThat(correct(id, "region=杭州").err()).contains("six digits", "330100", "杭州");
    }

    @Test
    void a_corrected_day_counts_and_what_was_recognised_stays_visible() {
        CommandRun run = correct(id, "promulgatedOn=2021-03-02");

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode shown = shown("2022-01-01");
        assertThat(shown.at("/metadata/enactment/promulgatedOn").asText()).isEqualTo("2021-03-02");
        assertThat(shown.at("/metadata/provenance/PROMULGATED_ON").asText()).isEqualTo("DECIDED");
        JsonNode correction = shown.at("/versions/0/corrections/0");
        assertThat(correction.get("field").asText()).isEqualTo("promulgatedOn");
        assertThat(correction.get("recognised").asText()).isEqualTo("2021-03-01");
        assertThat(correction.get("value").asText()).isEqualTo("2021-03-02");
        assertThat(correction.get("grounds").asText()).contains("原件第1页", "李四", "2026-11-23");
        assertThat(corpus.run("show", id).out()).contains("read as \"2021-03-01\", corrected to \"2021-03-02\"");
    }

    @Test
    void a_corrected_effective_day_moves_the_status_and_keeps_the_id() {
        correct(id, "effectiveOn=2021-07-01");

        assertThat(shown("2021-06-01").at("/status/status").asText()).isEqualTo("NOT_YET_IN_FORCE");
        assertThat(shown("2021-07-01").at("/status/status").asText()).isEqualTo("IN_FORCE");
        assertThat(shown("2021-07-01").at("/status/evidence/0/text").asText()).startsWith("施行日期经人工更正");
        assertThat(shown("2021-07-01").get("version").asText()).isEqualTo(id + "@2021-07-01");
    }

    @Test
    void a_term_that_was_misread_is_taken_away() {
        assertThat(shown("2026-11-23").at("/status/status").asText()).isEqualTo("LAPSED");

        correct(id, "lapsesOn=");

        assertThat(shown("2026-11-23").at("/status/status").asText()).isEqualTo("IN_FORCE");
    }

    @Test
    void a_corrected_title_number_and_kind_are_found_in_searches() {
        correct(id, "title=云江省城市路灯管理规定", "number=云政办发〔2021〕9号", "kind=NORMATIVE_DOCUMENT", "lapsesOn=");

        JsonNode hit = corpus.run("search", "云政办发2021 9号", "--json").json().at("/hits/0");
        assertThat(hit.get("title").asText()).isEqualTo("云江省城市路灯管理规定");
        assertThat(hit.get("kind").asText()).isEqualTo("NORMATIVE_DOCUMENT");
    }

    @Test
    void of_two_corrections_of_a_field_the_later_one_holds() {
        correct(id, "promulgatedOn=2021-03-02");
        correct(id, "promulgatedOn=2021-03-03");
        corpus.run("reindex");

        assertThat(shown("2022-01-01").at("/metadata/enactment/promulgatedOn").asText())
                .isEqualTo("2021-03-03");
        assertThat(shown("2022-01-01").at("/versions/0/corrections")).hasSize(1);
        assertThat(shown("2022-01-01")
                        .at("/versions/0/corrections/0/recognised")
                        .asText())
                .isEqualTo("2021-03-01");
    }

    @Test
    void of_several_versions_the_one_that_is_meant_is_named() {
        corpus.take("新路灯.txt", """
                云江省路灯管理办法
                （2021年3月1日云江省人民政府令第190号公布 根据2023年3月1日《云江省人民政府关于修改〈云江省路灯管理办法〉的决定》修正）
                第一条 为了规范全省路灯管理、保障出行安全，制定本办法。
                第二条 路灯由住房城乡建设部门管理，费用由财政承担，任何人不得损坏。
                """);
        assertThat(shown("2024-01-01").get("versions")).hasSize(2);

        CommandRun unclear = correct(id, "promulgatedOn=2021-03-02");
        CommandRun clear = correct(id + "@2021-05-01", "promulgatedOn=2021-03-02");

        assertThat(unclear.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(unclear.err()).contains("several versions", id + "@2021-05-01", id + "@2023-03-01");
        assertThat(clear.exitCode()).as(clear.err()).isZero();
        assertThat(shown("2022-01-01").at("/metadata/enactment/promulgatedOn").asText())
                .isEqualTo("2021-03-02");
        assertThat(shown("2024-01-01").at("/metadata/enactment/promulgatedOn").asText())
                .isEqualTo("2021-03-01");
    }

    @Test
    void an_unknown_field_or_a_value_that_is_none_is_refused_and_nothing_is_stored() {
        String before = corpus.journalText();

        assertThat(correct(id, "colour=red").err()).contains("colour=red", "promulgatedOn", "lapsesOn");
        assertThat(correct(id, "promulgatedOn").err()).contains("FIELD=VALUE");
        assertThat(correct(id, "promulgatedOn=2021-13-01").err()).contains("2021-13-01", "2024-03-01");
        assertThat(correct(id, "kind=法律").err()).contains("法律", "LOCAL_GOVERNMENT_RULE");
        assertThat(correct(id, "number=九号").err()).contains("九号", "云政办发〔2023〕15号");
        assertThat(correct(id, "title=").err()).contains("title cannot be empty");
        assertThat(correct(id + "@1999-01-01", "title=甲").err()).contains("there is no version", id + "@2021-05-01");
        assertThat(correct("zzzzzzzzzz", "title=甲").exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(corpus.journal()).hasContent(before);
    }
}
