package org.faxian.ingest.recognise.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of postponements, suspensions and corrections, and of sentences that only mention them. */
class DeferralTest {
    private static List<OperativeClause> acts(String title, String... lines) {
        return OperativeClauses.of(title, List.of(lines), List.of()).stream()
                .filter(clause -> clause.type().isAct())
                .toList();
    }

    private static List<OperativeClause> acts(String line) {
        return acts("云江省水利厅关于有关文件的通知", new String[] {line});
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《云江省堤防巡查办法》（云水规〔2025〕4号）施行日期推迟至2026年3月1日。",
                "决定将《云江省堤防巡查办法》的实施时间由2025年9月1日调整为2026年3月1日。",
                "《云江省堤防巡查办法》延期至2026年3月1日起施行。",
                "考虑到设备安装需要时间，经研究，决定将《云江省堤防巡查办法》的施行日期由2026年1月1日推迟至2026年3月1日。",
                "因系统尚在建设，延后施行《云江省堤防巡查办法》至2026年3月1日。",
                "《云江省堤防巡查办法》原定自2025年9月1日起施行，现推迟到2026年3月1日。"
            })
    void a_text_that_is_postponed_waits_until_the_day_before(String sentence) {
        assertThat(acts(sentence)).singleElement().satisfies(clause -> {
            assertThat(clause.type()).isEqualTo(Relation.Type.POSTPONES);
            assertThat(clause.title()).contains("云江省堤防巡查办法");
            assertThat(clause.until()).contains(LocalDate.parse("2026-02-28"));
        });
    }

    @Test
    void each_of_several_names_is_postponed() {
        assertThat(acts("《云江省堤防巡查办法》和《云江省水闸检修办法》推迟至2026年3月1日施行。"))
                .extracting(OperativeClause::title)
                .containsExactly(Optional.of("云江省堤防巡查办法"), Optional.of("云江省水闸检修办法"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《云江省堤防巡查办法》自2025年7月1日起至2025年10月31日暂停施行。 | 2025-07-01 | 2025-10-31",
                "2025年7月1日至2025年10月31日期间，暂停执行《云江省堤防巡查办法》。 | 2025-07-01 | 2025-10-31",
                "《云江省堤防巡查办法》暂缓执行至2025年底。 | | 2025-12-31",
                "自2025年7月1日起，暂停适用《云江省堤防巡查办法》。 | 2025-07-01 |"
            })
    void a_suspension_tells_from_when_until_when(String sentence, LocalDate from, LocalDate until) {
        assertThat(acts(sentence)).singleElement().satisfies(clause -> {
            assertThat(clause.type()).isEqualTo(Relation.Type.SUSPENDS);
            assertThat(clause.on()).isEqualTo(Optional.ofNullable(from));
            assertThat(clause.until()).isEqualTo(Optional.ofNullable(until));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "《云江省堤防巡查办法》暂缓执行一年。 | P1Y",
                "自2025年7月1日起，《云江省堤防巡查办法》暂停施行6个月。 | P6M",
                "《云江省堤防巡查办法》暂停施行，期限为半年。 | P6M",
                "暂停施行《云江省堤防巡查办法》（云水规〔2025〕4号）一年。 | P1Y",
                "暂停适用《云江省堤防巡查办法》，期限三个月。 | P3M",
                "暂停施行《云江省堤防巡查办法》，一年后评估。 |",
                "《云江省堤防巡查办法》暂停执行。《云江省水闸检修办法》有效期一年。 |"
            })
    void a_suspension_tells_how_long_it_lasts(String sentence, Period lasting) {
        assertThat(acts(sentence).stream().filter(act -> act.type() == Relation.Type.SUSPENDS))
                .singleElement()
                .satisfies(clause -> assertThat(clause.lasting()).isEqualTo(Optional.ofNullable(lasting)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《云江省堤防巡查办法》（云水规〔2025〕4号）第八条中的“每月”更正为“每季度”。",
                "我厅印发的《云江省堤防巡查办法》附表有误，现予更正。",
                "现将《云江省堤防巡查办法》的有关文字更正如下："
            })
    void a_sentence_that_puts_words_right_corrects_the_text(String sentence) {
        assertThat(acts(sentence)).singleElement().satisfies(clause -> {
            assertThat(clause.type()).isEqualTo(Relation.Type.CORRECTS);
            assertThat(clause.title()).contains("云江省堤防巡查办法");
        });
    }

    @Test
    void a_correction_whose_sentences_name_nothing_corrects_what_its_title_names() {
        assertThat(acts("云江省水利厅关于《云江省堤防巡查办法》的更正说明", "第八条中的“每月”应为“每季度”，特此更正。"))
                .singleElement()
                .satisfies(clause -> assertThat(clause.title()).contains("云江省堤防巡查办法"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "建议将《云江省堤防巡查办法》推迟至2026年3月1日施行。",
                "《云江省堤防巡查办法》规定的首次巡查时间推迟至2026年3月1日。",
                "当事人发现《堤防登记簿》有误的，可以申请更正。",
                "登记机构依照《云江省堤防巡查办法》予以更正。",
                "现将《云江省堤防巡查办法》实施中的错误做法予以更正。",
                "拟暂停执行《云江省堤防巡查办法》至2025年10月31日。"
            })
    void what_is_planned_or_done_to_something_else_is_no_act(String sentence) {
        assertThat(acts(sentence)).isEmpty();
    }

    @Test
    void a_longer_term_is_no_postponement() {
        assertThat(acts("《云江省堤防巡查办法》有效期延期至2026年12月31日。"))
                .extracting(OperativeClause::type)
                .containsExactly(Relation.Type.EXTENDS);
    }
}
