package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Metadata.Order;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.RegulationKind;
import org.junit.jupiter.api.Test;

class RecogniserTest {
    private static final String[] ORDER = {
        "云江省人民政府令",
        "第137号",
        "《云江省燃气管理办法》已经2020年5月8日省人民政府第12次常务会议审议通过，现予公布，自2020年7月1日起施行。",
        "省长　张三",
        "2020年5月20日",
        "云江省燃气管理办法",
        "第一条　为了加强燃气管理，制定本办法。",
        "第二条　本办法自2020年7月1日起施行。",
    };

    private static final String[] NOTICE = {
        "云江省人民政府办公厅文件",
        "云政办发〔2020〕65号",
        "云江省人民政府办公厅关于印发云江省",
        "燃气应急预案管理办法的通知",
        "各市、县人民政府，省各委办厅局：",
        "《云江省燃气应急预案管理办法》已经省人民政府同意，现印发给你们，请认真贯彻执行。",
        "附件：云江省燃气应急预案管理办法",
        "云江省人民政府办公厅",
        "2020年8月10日",
        "（此件公开发布）",
        "云江省燃气应急预案管理办法",
        "第一条　为了规范预案，制定本办法。",
        "第二条　本办法自印发之日起施行，有效期5年。",
        "抄送：省委各部委。",
        "云江省人民政府办公厅　　2020年8月12日印发",
    };

    @Test
    void an_order_gives_its_number_and_dates_to_the_rule_that_it_promulgates() {
        Metadata read = Reading.of(ORDER).metadata();

        assertThat(read.title()).isEqualTo("云江省燃气管理办法");
        assertThat(read.caption().numbers())
                .extracting(DocumentNumber::canonical)
                .containsExactly("云江省人民政府令第137号");
        assertThat(read.caption().kind()).isEqualTo(RegulationKind.LOCAL_GOVERNMENT_RULE);
        assertThat(read.caption().authorities()).containsExactly("云江省人民政府");
        assertThat(read.enactment().adoptedOn()).contains(LocalDate.of(2020, 5, 8));
        assertThat(read.enactment().promulgatedOn()).contains(LocalDate.of(2020, 5, 20));
        assertThat(read.enactment().promulgatedBy()).containsExactly("云江省人民政府");
        assertThat(read.term().firstEffectiveOn()).contains(LocalDate.of(2020, 7, 1));
    }

    @Test
    void an_announcement_whose_number_stands_on_a_line_of_its_own_is_read() {
        Metadata read = Reading.of(
                        "云江省人民代表大会常务委员会公告",
                        "（第五号）",
                        "云江省湿地保护条例",
                        "（2021年3月2日云江省第十三届人民代表大会常务委员会第九次会议通过）",
                        "第一条　为了保护湿地，制定本条例。")
                .metadata();

        assertThat(read.title()).isEqualTo("云江省湿地保护条例");
        assertThat(read.caption().numbers())
                .extracting(DocumentNumber::canonical)
                .containsExactly("云江省人民代表大会常务委员会公告第5号");
        assertThat(read.caption().kind()).isEqualTo(RegulationKind.LOCAL_REGULATION);
    }

    @Test
    void a_notice_and_what_it_issues_are_one_regulation_under_the_notice_s_title() {
        RecognisedDocument read = Reading.of(NOTICE);
        Metadata metadata = read.metadata();

        assertThat(metadata.title()).isEqualTo("云江省人民政府办公厅关于印发云江省燃气应急预案管理办法的通知");
        assertThat(metadata.caption().attachedTitle()).contains("云江省燃气应急预案管理办法");
        assertThat(metadata.caption().numbers())
                .extracting(DocumentNumber::canonical)
                .containsExactly("云政办发〔2020〕65号");
        assertThat(metadata.caption().authorities()).containsExactly("云江省人民政府办公厅");
        assertThat(metadata.caption().kind()).isEqualTo(RegulationKind.NORMATIVE_DOCUMENT);
        assertThat(metadata.enactment().signedOn()).contains(LocalDate.of(2020, 8, 10));
        assertThat(metadata.enactment().issuedOn()).contains(LocalDate.of(2020, 8, 12));
        assertThat(read.text().articles()).hasSize(2);
        assertThat(read.text().preamble()).first().asString().endsWith("：");
        assertThat(read.text().annexes()).isEmpty();
        assertThat(read.text().signature()).hasSize(2);
    }

    @Test
    void a_term_of_five_years_ends_on_the_day_before_its_fifth_return() {
        Metadata read = Reading.of(NOTICE).metadata();

        assertThat(read.term().firstEffectiveOn()).contains(LocalDate.of(2020, 8, 12));
        assertThat(read.term().lapsesOn()).contains(LocalDate.of(2025, 8, 11));
        assertThat(read.term().lapseClause()).contains("第二条　本办法自印发之日起施行，有效期5年。");
    }

    @Test
    void a_joint_issue_has_all_its_orders() {
        Metadata read = Reading.of(
                        "云江学校卫生办法",
                        "（1990年4月25日国务院批准 1990年6月4日国家教育委员会令第10号、卫生部令第1号发布）",
                        "第一条　为了卫生，制定本办法。",
                        "第二条　本办法自发布之日起施行。")
                .metadata();

        assertThat(read.caption().numbers())
                .extracting(DocumentNumber::written)
                .containsExactly("国家教育委员会令第10号", "卫生部令第1号");
        assertThat(read.enactment().orders()).extracting(Order::number).containsExactly("令第10号", "令第1号");
        assertThat(read.caption().authorities()).containsExactly("国家教育委员会", "卫生部");
        assertThat(read.caption().kind()).isEqualTo(RegulationKind.ADMINISTRATIVE_REGULATION);
        assertThat(read.term().firstEffectiveOn()).contains(LocalDate.of(1990, 6, 4));
    }

    @Test
    void authorities_and_their_numbers_may_stand_beneath_the_title() {
        Metadata read = Reading.of(
                        "云江省旧区补助办法",
                        "云江省财政厅　云江省建设厅",
                        "云财规〔2022〕3号　云建规〔2022〕6号",
                        "第一条　为了补助，制定本办法。",
                        "云江省财政厅　云江省建设厅",
                        "2022年2月24日")
                .metadata();

        assertThat(read.caption().numbers())
                .extracting(DocumentNumber::canonical)
                .containsExactly("云财规〔2022〕3号", "云建规〔2022〕6号");
        assertThat(read.caption().authorities()).containsExactly("云江省财政厅", "云江省建设厅");
        assertThat(read.enactment().signedOn()).contains(LocalDate.of(2022, 2, 24));
    }

    @Test
    void numbers_of_others_in_the_repeal_clause_are_not_taken_for_the_document_s_own() {
        Metadata read = Reading.of("云江省热力办法", "第一条　根据《云江省燃气规定》（云政发〔2011〕3号）制定本办法。", "第二条　《云江省供热办法》（云政发〔2010〕7号）同时废止。")
                .metadata();

        assertThat(read.caption().numbers()).isEmpty();
    }

    @Test
    void under_what_and_where_a_page_files_a_text_is_read() {
        RecognisedDocument read =
                Reading.onPage(Map.of("SiteIDCode", "3301000015"), Map.of("主题分类", "城乡建设、环境保护＼城镇燃气；安全生产"), ORDER);

        assertThat(read.metadata().classification().subjects()).containsExactly("城乡建设、环境保护/城镇燃气", "安全生产");
        assertThat(read.metadata().classification().region()).hasValue("330100");
        assertThat(read.metadata().provenance())
                .containsEntry(Field.SUBJECTS, Provenance.CATALOGUE_TABLE)
                .containsEntry(Field.REGION, Provenance.PAGE_META);
    }

    @Test
    void a_site_that_is_of_no_place_tells_none() {
        for (String code : List.of("0000000000", "bm56000001", "330100")) {
            assertThat(Reading.onPage(Map.of("SiteIDCode", code), Map.of(), ORDER)
                            .metadata()
                            .classification()
                            .region())
                    .as(code)
                    .isEmpty();
        }
    }

    @Test
    void the_text_wins_over_the_page_and_the_difference_is_said() {
        RecognisedDocument read = Reading.onPage(
                Map.of("ArticleTitle", "云江省燃气管理条例", "PubDate", "2020-05-20 10:30"),
                Map.of("发文字号", "云府令137号", "有效性", "有效"),
                ORDER);

        assertThat(read.metadata().title()).isEqualTo("云江省燃气管理办法");
        assertThat(read.metadata().statedStatus()).contains("有效");
        assertThat(read.warnings()).extracting(Warning::code).containsExactly("sources-disagree");
        assertThat(read.warnings().getFirst().message().toString())
                .contains("云江省燃气管理办法")
                .contains("云江省燃气管理条例");
    }

    @Test
    void the_page_fills_what_the_text_leaves_out() {
        Metadata read = Reading.onPage(
                        Map.of("PubDate", "2022-12-02 10:30"),
                        Map.of("发文字号", "云政发〔2022〕9号", "成文日期", "2022-11-30", "发文机关", "云江省人民政府"),
                        "云江省绿道办法",
                        "第一条　为了绿道，制定本办法。")
                .metadata();

        assertThat(read.caption().numbers())
                .extracting(DocumentNumber::canonical)
                .containsExactly("云政发〔2022〕9号");
        assertThat(read.caption().authorities()).containsExactly("云江省人民政府");
        assertThat(read.enactment().signedOn()).contains(LocalDate.of(2022, 11, 30));
        assertThat(read.provenance()).containsEntry(Field.SIGNED_ON, Provenance.CATALOGUE_TABLE);
    }

    @Test
    void a_numbered_document_is_of_the_day_on_which_it_was_signed_not_of_that_on_which_a_page_shows_it() {
        Metadata read = Reading.onPage(
                        Map.of("PubDate", "2022-12-02 10:30"),
                        Map.of("发文字号", "云政发〔2022〕9号", "成文日期", "2022-11-30", "发布日期", "2022-12-02"),
                        "云江省绿道办法",
                        "第一条　为了绿道，制定本办法。")
                .metadata();

        assertThat(read.enactment().promulgatedOn()).contains(LocalDate.of(2022, 11, 30));
    }

    @Test
    void a_page_that_shows_a_document_later_contradicts_nothing_but_one_that_shows_it_before_its_day_does() {
        String[] text = {"云江省绿道办法", "（2022年11月30日云江省人民政府令第8号公布）", "第一条　为了绿道，制定本办法。"};

        assertThat(Reading.onPage(Map.of("PubDate", "2022-12-02"), Map.of("发布日期", "2022-12-02"), text)
                        .warnings())
                .isEmpty();
        assertThat(Reading.onPage(Map.of("PubDate", "2021-12-02"), Map.of("发布日期", "2021-12-02"), text)
                        .warnings())
                .extracting(Warning::code)
                .containsExactly("sources-disagree");
    }

    @Test
    void the_page_s_day_serves_where_nothing_tells_another() {
        Metadata read = Reading.onPage(Map.of("PubDate", "2022-12-02 10:30"), Map.of(), "云江省绿道办法", "第一条　为了绿道，制定本办法。")
                .metadata();

        assertThat(read.enactment().promulgatedOn()).contains(LocalDate.of(2022, 12, 2));
        assertThat(read.provenance()).containsEntry(Field.PROMULGATED_ON, Provenance.PAGE_META);
    }

    @Test
    void a_notice_is_called_by_its_own_title_even_where_the_file_is_named_after_what_it_issues() {
        Metadata read = Reading.named(
                        "云江省绿道办法.docx",
                        "云江省人民政府文件",
                        "云政发〔2015〕19号",
                        "云江省人民政府关于印发《云江省",
                        "绿道办法》的通知",
                        "各市人民政府：",
                        "现将《云江省绿道办法》印发给你们。",
                        "云江省人民政府",
                        "二○一五年四月十三日",
                        "云江省绿道办法",
                        "第一条　为了绿道，制定本办法。")
                .metadata();

        assertThat(read.title()).isEqualTo("云江省人民政府关于印发《云江省绿道办法》的通知");
        assertThat(read.caption().attachedTitle()).contains("云江省绿道办法");
        assertThat(read.enactment().signedOn()).contains(LocalDate.of(2015, 4, 13));
        assertThat(read.caption().authorities()).containsExactly("云江省人民政府");
    }

    @Test
    void authorities_before_the_title_are_set_apart_however_the_lines_are_broken() {
        String title = "云江省公安厅 云江省教育厅 云江省交通运输厅关于加强校车管理的通知";

        assertThat(Reading.of("云江省公安厅　云江省教育厅", "云江省交通运输厅关于加强", "校车管理的通知", "各市：")
                        .metadata()
                        .title())
                .isEqualTo(title);
        assertThat(Reading.of("云江省公安厅　云江省教育厅云江省交通运输厅关于加强校车管理的通知", "各市：")
                        .metadata()
                        .title())
                .isEqualTo(title);
        assertThat(Reading.of("云江省公安厅云江省教育厅云江省交通运输厅关于加强校车管理的通知", "各市：")
                        .metadata()
                        .caption()
                        .authorities())
                .containsExactly("云江省公安厅", "云江省教育厅", "云江省交通运输厅");
        assertThat(Reading.of("云江省人民政府", "办公厅关于加强校车管理的通知", "各市：").metadata().title())
                .isEqualTo("云江省人民政府办公厅关于加强校车管理的通知");
    }

    @Test
    void one_line_beneath_the_title_may_hold_authority_day_and_number() {
        Metadata read = Reading.of("云江省湿地公园办法", "（云江省林业局2023年9月5日印发　云林规〔2023〕4号）", "第一条　为了湿地，制定本办法。")
                .metadata();

        assertThat(read.caption().numbers())
                .extracting(DocumentNumber::canonical)
                .containsExactly("云林规〔2023〕4号");
        assertThat(read.caption().authorities()).containsExactly("云江省林业局");
        assertThat(read.enactment().issuedOn()).contains(LocalDate.of(2023, 9, 5));
        assertThat(read.enactment().promulgatedOn()).contains(LocalDate.of(2023, 9, 5));
    }

    @Test
    void marks_of_emphasis_in_markdown_are_no_part_of_the_text() {
        RecognisedDocument read =
                Reading.markdown("# **云江省绿道办法**", "**第一条**　为了绿道，制定本办法。", "**第二条** 长宽为3*4米，*绿道*，宽__2__米\\*。");

        assertThat(read.metadata().title()).isEqualTo("云江省绿道办法");
        assertThat(read.text().articles()).extracting(a -> a.label()).containsExactly("第一条", "第二条");
        assertThat(read.text().articles().getLast().text()).isEqualTo("长宽为3*4米，绿道，宽2米*。");
    }

    @Test
    void days_and_source_that_only_the_page_tells_are_taken_from_it() {
        Metadata read = Reading.onPage(
                        Map.of("ContentSource", "云江省水利厅"),
                        Map.of("印发日期", "2022-12-01", "实施日期", "2023-01-01"),
                        "云江省绿道办法",
                        "第一条　为了绿道，制定本办法。")
                .metadata();

        assertThat(read.caption().authorities()).containsExactly("云江省水利厅");
        assertThat(read.enactment().issuedOn()).contains(LocalDate.of(2022, 12, 1));
        assertThat(read.term().firstEffectiveOn()).contains(LocalDate.of(2023, 1, 1));
        assertThat(read.provenance())
                .containsEntry(Field.AUTHORITIES, Provenance.PAGE_META)
                .containsEntry(Field.FIRST_EFFECTIVE_ON, Provenance.CATALOGUE_TABLE);
        assertThat(Reading.onPage(Map.of("ContentSource", "云江日报"), Map.of(), "云江省绿道办法", "第一条　为了。")
                        .metadata()
                        .caption()
                        .authorities())
                .isEmpty();
    }

    @Test
    void a_number_in_the_file_s_name_serves_where_nothing_else_tells_one() {
        for (String name : List.of("云水规〔2022〕3号 云江省绿道办法.docx", "云江省绿道办法（云水规[2022]3号）.docx")) {
            Metadata read = Reading.named(name, "第一条　为了绿道，制定本办法。").metadata();

            assertThat(read.title()).isEqualTo("云江省绿道办法");
            assertThat(read.caption().numbers())
                    .extracting(DocumentNumber::canonical)
                    .containsExactly("云水规〔2022〕3号");
            assertThat(Reading.named("云江省绿道办法云水规〔2022〕3号.txt", "第一条　为了。")
                            .metadata()
                            .caption()
                            .numbers())
                    .isEmpty();
            assertThat(read.provenance()).containsEntry(Field.NUMBER, Provenance.FILE_NAME);
        }
    }

    @Test
    void a_file_name_is_the_title_only_where_the_text_has_none() {
        RecognisedDocument read = Reading.named("云江/云江省绿道办法(2020-03-01).txt", "第一条　为了绿道，制定本办法。");

        assertThat(read.metadata().title()).isEqualTo("云江省绿道办法");
        assertThat(read.metadata().provenance()).containsEntry(Field.TITLE, Provenance.FILE_NAME);
        assertThat(read.warnings()).extracting(Warning::code).contains("title-from-file-name");
        assertThat(Reading.named("云江省绿道办法(2020-03-01).txt", "云江省湿地办法", "第一条　为了湿地。")
                        .metadata()
                        .title())
                .isEqualTo("云江省湿地办法");
    }

    @Test
    void a_text_that_was_amended_keeps_its_first_day_and_has_a_later_one_for_its_wording() {
        Metadata read = Reading.of(
                        "云江省湿地保护条例",
                        "（2001年3月2日云江省第九届人民代表大会常务委员会第九次会议通过",
                        "根据2019年9月27日云江省第十三届人民代表大会常务委员会第十二次会议《关于修改〈云江省",
                        "湿地保护条例〉的决定》修正）",
                        "第一条　本条例自2001年5月1日起施行。")
                .metadata();

        assertThat(read.enactment().adoptedBy()).containsExactly("云江省第九届人民代表大会常务委员会");
        assertThat(read.caption().authorities()).containsExactly("云江省人民代表大会常务委员会");
        assertThat(read.enactment().amendedOn()).containsExactly(LocalDate.of(2019, 9, 27));
        assertThat(read.term().firstEffectiveOn()).contains(LocalDate.of(2001, 5, 1));
        assertThat(read.term().effectiveOn()).contains(LocalDate.of(2019, 9, 27));
    }

    @Test
    void a_title_line_alone_is_a_document() {
        RecognisedDocument read = Reading.of("云江省湿地保护条例");

        assertThat(read.metadata().title()).isEqualTo("云江省湿地保护条例");
        assertThat(read.text().provisions()).isEmpty();
        assertThat(Reading.named("空.txt").metadata().title()).isEqualTo("空");
    }
}
