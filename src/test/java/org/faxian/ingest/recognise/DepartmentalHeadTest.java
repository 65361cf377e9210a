package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faxian.ingest.recognise.head.NumberReader;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.RegulationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the heads of orders and announcements, as departments publish them. */
class DepartmentalHeadTest {
    private static final String SENTENCE = "《云江省渡口管理办法》已经2032年2月3日云江省交通运输厅第3次厅务会议审议通过，现予公布，自2032年5月1日起施行。";

    @ParameterizedTest
    @CsvSource({
        "云江省交通运输厅令〔2032〕第6号",
        "云江省交通运输厅令2032年第6号",
        "云江省交通运输厅令（2032）第 6 号",
        "云江省交通运输厅令〔2032〕第6号（云江省渡口管理办法）",
    })
    void an_order_that_tells_its_year_is_read_from_one_line(String line) {
        Metadata read = order(line);

        assertThat(numbers(read)).containsExactly("云江省交通运输厅令〔2032〕第6号");
        assertThat(read.title()).isEqualTo("云江省渡口管理办法");
        assertThat(read.caption().authorities()).containsExactly("云江省交通运输厅");
        assertThat(read.enactment().promulgatedOn()).contains(LocalDate.of(2032, 2, 20));
        assertThat(read.enactment().signedOn()).contains(LocalDate.of(2032, 2, 20));
        assertThat(read.caption().kind()).isEqualTo(RegulationKind.DEPARTMENTAL_RULE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"〔2032〕第6号", "（2032）第６号", "2032年第6号"})
    void an_order_that_tells_its_year_is_read_from_two_lines(String number) {
        assertThat(numbers(order("云江省交通运输厅令", number))).containsExactly("云江省交通运输厅令〔2032〕第6号");
    }

    @Test
    void each_issuer_of_a_joint_order_is_named() {
        assertThat(order("云江省交通运输厅 云江省水利厅令〔2032〕第6号").caption().authorities()).containsExactly("云江省交通运输厅", "云江省水利厅");
        assertThat(order("云江省交通运输厅　　云江省水利厅令", "〔2032〕第6号").caption().authorities())
                .containsExactly("云江省交通运输厅", "云江省水利厅");
        assertThat(order("云江省交通运输厅云江省水利厅令", "第6号").caption().authorities()).containsExactly("云江省交通运输厅", "云江省水利厅");
    }

    @Test
    void an_order_whose_text_is_not_in_the_file_is_called_by_what_it_makes_public() {
        Metadata read = Reading.of(
                        "云江省水利厅令〔2033〕第2号", "为规范取水，云江省水利厅制定了《云江省取水计量规定》，现予发布，自发布之日起施行。", "厅　长　王五", "二〇三三年四月五日")
                .metadata();

        assertThat(read.title()).isEqualTo("云江省取水计量规定");
        assertThat(read.enactment().promulgatedOn()).contains(LocalDate.of(2033, 4, 5));
        assertThat(read.term().firstEffectiveOn()).contains(LocalDate.of(2033, 4, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"第7号", "〔2031〕第7号", "（2031）第7号"})
    void an_announcement_without_a_subject_is_called_after_its_issuer(String number) {
        Metadata read = Reading.of(
                        "云江省盐务局公告",
                        number,
                        "现就食盐储备有关事项公告如下：",
                        "一、食盐储备由省盐务局统一安排。",
                        "二、本公告自公布之日起施行。",
                        "云江省盐务局",
                        "2031年8月9日",
                        "（此件公开发布）")
                .metadata();

        assertThat(read.title()).isEqualTo("云江省盐务局公告");
        assertThat(numbers(read)).hasSize(1).allMatch(one -> one.startsWith("云江省盐务局公告") && one.endsWith("第7号"));
        assertThat(read.enactment().signedOn()).contains(LocalDate.of(2031, 8, 9));
        assertThat(read.caption().kind()).isEqualTo(RegulationKind.NORMATIVE_DOCUMENT);
    }

    @Test
    void what_an_announcement_without_a_subject_repeals_is_read() {
        Metadata read = Reading.of(
                        "云江省盐务局公告", "云盐告〔2031〕4号", "《云江省食盐批发暂行办法》（云盐发〔2009〕12号）自本公告发布之日起废止。", "云江省盐务局", "2031年1月2日")
                .metadata();

        assertThat(read.title()).isEqualTo("云江省盐务局公告");
        assertThat(read.repeals())
                .extracting(clause -> clause.title().orElse(""))
                .containsExactly("云江省食盐批发暂行办法");
    }

    @Test
    void a_number_in_brackets_behind_the_title_is_the_number_and_not_the_title() {
        Metadata read = Reading.of(
                        "云江省教育厅 云江省体育局关于加强校园足球场地开放的通知（云教体〔2030〕18号）",
                        "各市教育局、体育局：",
                        "现就校园足球场地开放有关事项通知如下：",
                        "一、放学后开放。",
                        "云江省教育厅　云江省体育局",
                        "2030年6月7日")
                .metadata();

        assertThat(read.title()).isEqualTo("云江省教育厅 云江省体育局关于加强校园足球场地开放的通知");
        assertThat(numbers(read)).containsExactly("云教体〔2030〕18号");
        assertThat(read.caption().authorities()).containsExactly("云江省教育厅", "云江省体育局");
    }

    @ParameterizedTest
    @CsvSource({
        "海经信规〔2031〕2号, 海经信规〔2031〕2号",
        "呼和政办发〔2031〕9号, 呼和政办发〔2031〕9号",
        "根据云财发〔2031〕9号, 云财发〔2031〕9号",
        "以云法发〔1993〕15号, 云法发〔1993〕15号",
    })
    void a_series_that_begins_with_a_common_word_stays_whole(String written, String number) {
        assertThat(NumberReader.serials("（" + written + "）"))
                .extracting(DocumentNumber::canonical)
                .first()
                .isEqualTo(number);
    }

    @Test
    void agencies_wrote_the_year_first() {
        assertThat(DocumentNumber.parse("（96）云汇管字第20号").map(DocumentNumber::canonical))
                .contains("云汇管字〔1996〕20号");
    }

    @Test
    void editions_are_told_apart_by_their_titles() {
        assertThat(Reading.of("云江省手足口病诊疗规范", "（暂行第三版）", "为规范诊疗，制定本规范。", "一、病原学")
                        .metadata()
                        .title())
                .isEqualTo("云江省手足口病诊疗规范（暂行第三版）");
    }

    @Test
    void a_title_that_another_title_in_the_file_s_name_contradicts_carries_a_doubt() {
        RecognisedDocument read = Reading.named("云江省档案局关于开展档案检查的通知.txt", "云江省档案馆开放办法", "第一条　为了开放档案，制定本办法。");

        assertThat(read.warnings()).extracting(Warning::code).contains("sources-disagree");
    }

    @Test
    void a_line_that_was_taken_for_want_of_a_title_carries_a_doubt_and_joins_nothing() {
        RecognisedDocument read = Reading.named("20240301-17.txt", "夏季防溺水", "请大家注意安全。");

        assertThat(read.metadata().provenance()).containsEntry(Field.TITLE, Provenance.GUESSED);
        assertThat(read.warnings()).extracting(Warning::code).contains("title-from-file-name");
    }

    @Test
    void a_page_that_states_its_first_day_is_believed_before_a_day_that_is_only_counted() {
        Metadata read = Reading.onPage(
                        Map.of(),
                        Map.of("生效日期", "2031-06-01", "失效日期", "2036-05-31"),
                        "云江省农业农村厅关于农机补贴的通知",
                        "云农规〔2031〕3号",
                        "各市农业农村局：",
                        "一、提高补贴。",
                        "二、本通知自印发之日起施行，有效期五年。",
                        "云江省农业农村厅",
                        "2031年5月20日")
                .metadata();

        assertThat(read.term().firstEffectiveOn()).contains(LocalDate.of(2031, 6, 1));
        assertThat(read.term().lapsesOn()).contains(LocalDate.of(2036, 5, 31));
        assertThat(read.provenance()).containsEntry(Field.LAPSES_ON, Provenance.CATALOGUE_TABLE);
    }

    @Test
    void a_text_whose_first_day_is_left_to_a_later_document_has_none() {
        RecognisedDocument read = Reading.of(
                "云江省税务局关于电子票据的通知", "云税发〔2030〕2号", "一、推行电子票据。", "二、本通知的施行日期由省税务局另行通知。", "云江省税务局", "2030年1月1日");

        assertThat(read.metadata().term().effectiveOn()).isEmpty();
        assertThat(read.warnings()).extracting(Warning::code).contains("in-force-later");
    }

    @Test
    void an_order_that_is_put_into_force_by_being_published_counts_from_its_day() {
        Metadata read = Reading.of("云江省统计局令第9号", "云江省统计局修订了《云江省统计报表规定》，现予发布施行。", "局　长　孙七", "2019年3月6日")
                .metadata();

        assertThat(read.term().firstEffectiveOn()).contains(LocalDate.of(2019, 3, 6));
    }

    @Test
    void names_drawn_around_the_word_for_an_order_are_its_issuers() {
        Metadata read = Reading.of(
                        "云　江　省　财　政　厅　　令",
                        "云江省审计厅",
                        "第18号",
                        "《云江省财政票据管理办法》已经审议通过，现予公布。",
                        "2011年7月8日",
                        "云江省财政票据管理办法",
                        "第一条　为了规范票据，制定本办法。")
                .metadata();

        assertThat(numbers(read)).containsExactly("云江省财政厅云江省审计厅令第18号");
        assertThat(read.caption().authorities()).containsExactly("云江省财政厅", "云江省审计厅");
    }

    @Test
    void a_bare_number_beneath_the_title_of_an_announcement_is_that_of_its_issuers() {
        Metadata read = Reading.of("国家税务总局云江省税务局 云江省财政厅关于延长申报期限的公告", "2026年第3号", "现将有关事项公告如下：", "一、延长一个月。", "2026年2月1日")
                .metadata();

        assertThat(numbers(read)).containsExactly("国家税务总局云江省税务局云江省财政厅公告〔2026〕第3号");
        assertThat(read.caption().authorities()).containsExactly("国家税务总局云江省税务局", "云江省财政厅");
    }

    @Test
    void a_term_that_names_both_of_its_days_begins_on_the_first() {
        Metadata read = Reading.of(
                        "云江省税务局关于减征车船税的公告", "2027年第1号", "本公告执行期限自2027年2月1日起至2029年12月31日止。", "云江省税务局", "2027年1月9日")
                .metadata();

        assertThat(read.term().firstEffectiveOn()).contains(LocalDate.of(2027, 2, 1));
        assertThat(read.term().lapsesOn()).contains(LocalDate.of(2029, 12, 31));
    }

    @Test
    void issuers_on_lines_above_the_word_for_an_announcement_are_its_name_and_not_its_title() {
        Metadata read = Reading.of("云江省粮食局", "云江省财政厅", "公　告", "2028年 第2号", "现将轮换事项公告如下：", "一、按年轮换。", "2028年3月3日")
                .metadata();

        assertThat(read.title()).isEqualTo("云江省粮食局 云江省财政厅公告");
        assertThat(numbers(read)).containsExactly("云江省粮食局云江省财政厅公告〔2028〕第2号");
    }

    @Test
    void a_public_notice_that_issues_a_text_bears_its_own_title() {
        Metadata read = Reading.of(
                        "关于公布《乙市养犬登记办法》的通告",
                        "乙公通字〔2024〕6号",
                        "《乙市养犬登记办法》已经市人民政府同意，现予公布，自2024年8月1日起施行。",
                        "乙市公安局",
                        "2024年7月2日",
                        "乙市养犬登记办法",
                        "第一条　为了登记，制定本办法。")
                .metadata();

        assertThat(read.title()).isEqualTo("关于公布《乙市养犬登记办法》的通告");
        assertThat(read.caption().attachedTitle()).contains("乙市养犬登记办法");
        assertThat(read.caption().authorities()).containsExactly("乙市公安局");
    }

    @Test
    void a_national_body_that_makes_rules_for_itself_is_their_issuer() {
        assertThat(Reading.of("海关总署机关值班管理办法", "第一条　为了值班，制定本办法。")
                        .metadata()
                        .caption()
                        .authorities())
                .containsExactly("海关总署");
    }

    private static Metadata order(String... head) {
        List<String> lines = new ArrayList<>(List.of(head));
        lines.addAll(
                List.of(SENTENCE, "厅长　赵六", "2032年2月20日", "云江省渡口管理办法", "第一条　为了渡口安全，制定本办法。", "第二条　本办法自2032年5月1日起施行。"));
        return Reading.of(lines.toArray(String[]::new)).metadata();
    }

    private static List<String> numbers(Metadata read) {
        return read.caption().numbers().stream().map(DocumentNumber::canonical).toList();
    }
}
