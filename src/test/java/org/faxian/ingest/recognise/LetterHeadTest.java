package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.RegulationKind;
import org.junit.jupiter.api.Test;

/** Tests of the heads and signatures of letters and notices: title, issuer, number and days. */
class LetterHeadTest {
    @Test
    void title_and_addressees_that_share_a_line_are_told_apart() {
        Metadata read = Reading.of(
                        "云江省粮食局文件",
                        "云粮发〔2030〕5号",
                        "云江省粮食局关于做好夏粮收购工作的通知各市、县粮食局，省储备粮公司：",
                        "现就夏粮收购有关事项通知如下：",
                        "一、敞开收购。",
                        "联系人：李四 联系电话：00000000 （共印30份）云江省粮食局办公室 2030年5月6日印发")
                .metadata();

        assertThat(read.title()).isEqualTo("云江省粮食局关于做好夏粮收购工作的通知");
        assertThat(read.caption().authorities()).containsExactly("云江省粮食局");
        assertThat(read.enactment().issuedOn()).contains(LocalDate.of(2030, 5, 6));
    }

    @Test
    void a_title_over_three_lines_goes_on_behind_a_line_that_could_end_one() {
        assertThat(Reading.of(
                                "云江省司法厅关于推行",
                                "行政检查亮码制度检查计划备案制度",
                                "检查结果公开制度的实施意见",
                                "云司发〔2030〕21号",
                                "各市司法局：",
                                "现提出以下意见。",
                                "云江省司法厅",
                                "2030年3月4日")
                        .metadata()
                        .title())
                .isEqualTo("云江省司法厅关于推行行政检查亮码制度检查计划备案制度检查结果公开制度的实施意见");
    }

    @Test
    void the_office_that_printed_a_letter_is_not_its_issuer() {
        Metadata read = Reading.of(
                        "云江省民政厅 云江省财政厅关于调整低保标准的通知",
                        "云民发〔2029〕31号",
                        "各市民政局、财政局：",
                        "一、城市低保标准每月提高三十元。",
                        "抄送：省审计厅。",
                        "云江省民政厅办公室　2029年7月8日印发")
                .metadata();

        assertThat(read.caption().authorities()).containsExactly("云江省民政厅", "云江省财政厅");
        assertThat(read.enactment().issuedOn()).contains(LocalDate.of(2029, 7, 8));
    }

    @Test
    void a_forwarded_report_gives_the_notice_neither_day_nor_issuer() {
        Metadata read = Reading.of(
                        "云江省人民政府办公厅转发省水利厅关于农田灌溉意见的通知",
                        "云政办发〔2028〕6号",
                        "各市、县人民政府：",
                        "省水利厅《关于做好农田灌溉工作的意见》已经省政府同意，现转发给你们，请遵照执行。",
                        "云江省人民政府办公厅",
                        "2028年5月20日",
                        "关于做好农田灌溉工作的意见",
                        "省水利厅",
                        "2028年4月1日",
                        "为做好灌溉工作，提出以下意见：",
                        "一、统一调度。",
                        "二、节约用水。")
                .metadata();

        assertThat(read.enactment().signedOn()).contains(LocalDate.of(2028, 5, 20));
        assertThat(read.caption().authorities()).containsExactly("云江省人民政府办公厅");
    }

    @Test
    void the_day_of_an_annex_is_not_that_of_the_letter() {
        Metadata read = Reading.of(
                        "云江省应急管理厅关于矿井复工的复函",
                        "云应急函〔2027〕44号",
                        "甲州应急管理局：",
                        "来函收悉，同意复工。",
                        "云江省应急管理厅",
                        "2027年9月9日",
                        "附件1",
                        "复工验收报告",
                        "验收合格。",
                        "验收组",
                        "2027年8月1日")
                .metadata();

        assertThat(read.enactment().signedOn()).contains(LocalDate.of(2027, 9, 9));
    }

    @Test
    void a_note_behind_the_signature_hides_no_day() {
        assertThat(Reading.of(
                                "云江省文物局关于保护古塔的批复",
                                "云文物函〔2026〕3号",
                                "乙县文物局：",
                                "同意你局的方案。",
                                "云江省文物局",
                                "2026年3月3日",
                                "（正文中的附图略）")
                        .metadata()
                        .enactment()
                        .signedOn())
                .contains(LocalDate.of(2026, 3, 3));
    }

    @Test
    void a_court_that_joins_a_notice_makes_it_no_judicial_interpretation() {
        assertThat(Reading.of("云江省司法厅 最高人民法院关于人民调解的通知", "云司发〔2025〕3号", "各市司法局：", "一、加强调解。", "2025年3月4日")
                        .metadata()
                        .caption()
                        .kind())
                .isEqualTo(RegulationKind.NORMATIVE_DOCUMENT);
    }

    @Test
    void a_file_called_by_the_letter_that_holds_the_issued_text_alone_bears_the_letter_s_title() {
        Metadata read = Reading.named(
                        "云江省林业局关于印发《云江省护林员管理办法》的通知（云林规〔2024〕7号）.txt", "附件", "云江省护林员管理办法", "第一条　为了管理护林员，制定本办法。")
                .metadata();

        assertThat(read.title()).isEqualTo("云江省林业局关于印发《云江省护林员管理办法》的通知");
        assertThat(read.caption().attachedTitle()).contains("云江省护林员管理办法");
        assertThat(read.provenance()).containsEntry(Field.TITLE, Provenance.FILE_NAME);
        assertThat(numbers(read)).containsExactly("云林规〔2024〕7号");
    }

    @Test
    void numbered_paragraphs_that_have_run_together_are_told_apart() {
        RecognisedDocument read = Reading.of(
                "云江省畜牧局关于动物检疫的通知",
                "云牧发〔2025〕8号",
                "现将有关事项通知如下：一、总体要求（一）坚持预防为主。（二）坚持属地管理。二、主要任务（一）建立台账。",
                "云江省畜牧局",
                "2025年5月5日");

        assertThat(read.text().provisions()).hasSize(2);
        assertThat(read.warnings()).extracting(Warning::code).doesNotContain("section-gap", "section-repeated");
    }

    @Test
    void a_citation_of_a_numbered_paragraph_begins_none() {
        RecognisedDocument read =
                Reading.of("云江省畜牧局关于动物检疫的通知", "一、坚持预防为主。", "二、按前款执行。（三）所列情形除外。", "云江省畜牧局", "2025年5月5日");

        assertThat(read.text().provisions()).hasSize(2);
    }

    @Test
    void a_reissued_text_beneath_its_letter_leaves_the_letter_its_day() {
        Metadata read = Reading.of(
                        "云江省人民政府办公厅关于重新发布云江省粮票收藏管理办法的通知",
                        "云政办规〔2025〕4号",
                        "各市人民政府：",
                        "现将《云江省粮票收藏管理办法》重新发布。",
                        "云江省人民政府办公厅",
                        "2025年6月3日",
                        "云江省粮票收藏管理办法",
                        "第一条　为了收藏，制定本办法。",
                        "第二条　本办法自印发之日起施行。",
                        "公开方式：主动公开",
                        "云江省人民政府办公厅秘书处　2025年6月6日印发")
                .metadata();

        assertThat(read.enactment().signedOn()).contains(LocalDate.of(2025, 6, 3));
        assertThat(read.enactment().issuedOn()).contains(LocalDate.of(2025, 6, 6));
        assertThat(read.term().firstEffectiveOn()).contains(LocalDate.of(2025, 6, 6));
    }

    @Test
    void title_addressees_and_text_that_share_a_line_are_told_apart() {
        assertThat(Reading.named(
                                "7.txt",
                                "云江省体育局文件",
                                "云体〔2025〕12号",
                                "云江省体育局关于冬泳安全的通知各市体育局，各场馆：近期气温骤降，现通知如下：一、加强值守。",
                                "云江省体育局",
                                "2025年11月5日")
                        .metadata()
                        .title())
                .isEqualTo("云江省体育局关于冬泳安全的通知");
    }

    @Test
    void a_sentence_that_cites_a_letter_is_no_title_though_it_stands_before_a_colon() {
        assertThat(Reading.named(
                                "云江省体育局关于检查的函.txt",
                                "云江省体育局关于检查的函",
                                "甲市体育局：",
                                "根据省政府关于安全生产的通知要求，请报送：一、台账。二、名单。",
                                "2025年11月5日")
                        .metadata()
                        .title())
                .isEqualTo("云江省体育局关于检查的函");
    }

    @Test
    void the_office_of_the_imprint_does_not_sign_beside_its_authority() {
        assertThat(Reading.of(
                                "关于调整低保标准的通知",
                                "云民发〔2029〕32号",
                                "各市民政局：",
                                "一、城市低保标准每月提高三十元。",
                                "云江省民政厅",
                                "2029年7月1日",
                                "云江省民政厅办公室　2029年7月8日印发")
                        .metadata()
                        .caption()
                        .authorities())
                .containsExactly("云江省民政厅");
    }

    @Test
    void the_paragraphs_of_a_letter_with_a_red_head_are_provisions() {
        RecognisedDocument read = Reading.of(
                "云江省民政厅文件",
                "云民发〔2029〕33号",
                "云江省民政厅关于殡葬服务的决定",
                "为改进服务，现决定：",
                "一、公开价目。",
                "二、取消收费。",
                "云江省民政厅",
                "2029年7月1日");

        assertThat(read.text().provisions()).hasSize(2);
    }

    @Test
    void a_number_that_stands_twice_once_without_its_authority_is_one_number() {
        assertThat(numbers(Reading.of(
                                "云江省盐务局公告（修订储备规程）（公告〔2031〕6号）",
                                "云江省盐务局公告〔2031〕第6号",
                                "现将储备规程修订如下：",
                                "一、按季轮换。",
                                "2031年3月3日")
                        .metadata()))
                .containsExactly("云江省盐务局公告〔2031〕第6号");
    }

    private static List<String> numbers(Metadata read) {
        return read.caption().numbers().stream().map(DocumentNumber::canonical).toList();
    }
}
