package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Metadata.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the lines below a title, in their usual spellings. */
class HeaderTest {

    private static Metadata below(String title, String... lines) {
        String[] all = new String[lines.length + 2];
        all[0] = title;
        System.arraycopy(lines, 0, all, 1, lines.length);
        all[lines.length + 1] = "第一条　为了加强管理，制定本办法。";
        return Reading.of(all).metadata();
    }

    private static List<LocalDate> days(String... days) {
        return List.of(days).stream().map(LocalDate::parse).toList();
    }

    @Test
    void a_body_that_approved_is_told_from_the_one_that_adopted() {
        Metadata read = below("甲市河道条例", "（2004年6月23日甲市第十届人民代表大会常务委员会第十八次会议通过　2004年7月30日云江省第十届人民代表大会常务委员会第十二次会议批准）");

        assertThat(read.enactment().adoptedBy()).containsExactly("甲市第十届人民代表大会常务委员会");
        assertThat(read.enactment().approvedBy()).containsExactly("云江省第十届人民代表大会常务委员会");
        assertThat(read.enactment().approvedOn()).contains(LocalDate.of(2004, 7, 30));
        assertThat(read.caption().authorities()).containsExactly("甲市人民代表大会常务委员会");
    }

    @Test
    void the_history_tells_under_which_other_name_a_text_was_amended() {
        Metadata read = below(
                "甲市殡葬管理条例",
                "1996年7月18日甲市第十届人民代表大会常务委员会第二十九次会议通过",
                "根据2001年8月3日甲市第十一届人民代表大会常务委员会第二十八次会议《关于修改〈甲市殡葬管理暂行条例〉的决定》第一次修正",
                "根据2010年7月30日甲市第十二届人民代表大会常务委员会第十次会议《关于修改〈甲市绿化条例〉等七件地方性法规的决定》第二次修正",
                "根据2016年7月29日甲市第十三届人民代表大会常务委员会第九次会议《关于修改〈甲市殡葬管理条例〉的决定》第三次修正");

        assertThat(read.caption().formerTitles()).containsExactly("甲市殡葬管理暂行条例");
    }

    @Test
    void an_approval_without_a_day_is_an_act_of_its_own_and_borrows_no_other_day() {
        Metadata read = below(
                "甲市绿化条例",
                "1991年10月26日 甲市第九届人民代表大会常务委员会第二十六次会议通过",
                "云江省第七届人民代表大会常务委员会第二十六次会议批准",
                "1996年6月29日 甲市第十届人民代表大会常务委员会第二次会议《关于修改〈甲市绿化条例〉的决定》修正");

        assertThat(read.enactment().adoptedOn()).contains(LocalDate.of(1991, 10, 26));
        assertThat(read.enactment().adoptedBy()).containsExactly("甲市第九届人民代表大会常务委员会");
        assertThat(read.enactment().approvedOn()).isEmpty();
        assertThat(read.enactment().approvedBy()).containsExactly("云江省第七届人民代表大会常务委员会");
        assertThat(read.enactment().amendedOn()).isEqualTo(days("1996-06-29"));
    }

    @Test
    void every_amendment_counts_be_two_on_one_line_or_one_over_two_lines() {
        Metadata read = below(
                "云江省技术市场条例",
                "1987年12月29日云江省第七届人民代表大会常务委员会第二十九次会议通过《云江省技术市场办法》根据1993年7月23日云江省第八届人民代表大会"
                        + "常务委员会第五次会议《关于修改〈云江省技术市场办法〉的决定》第一次修正2004年9月17日云江省第十届人民代表大会常务委员会第十三次会议修订",
                "根据2021年9月29日云江省第十三届人民代表大会常务委员会第三十一次会议《关于修改〈云江省科技",
                "条例〉等七件地方性法规的决定》第二次修正");

        assertThat(read.enactment().adoptedOn()).contains(LocalDate.of(1987, 12, 29));
        assertThat(read.enactment().amendedOn()).isEqualTo(days("1993-07-23", "2004-09-17", "2021-09-29"));
    }

    @Test
    void an_entry_that_is_broken_in_a_word_goes_on_in_the_next_line() {
        Metadata adopted = below("中华人民共和国投资法", "2019年3月15日 第十三届全国人民代表大会第二次", "会议通过）");
        Metadata ordered = below("云江省投资办法", "2008年12月1日云江省人民政府令", "第120号公布");

        assertThat(adopted.enactment().adoptedBy()).containsExactly("第十三届全国人民代表大会");
        assertThat(ordered.enactment().promulgatedOn()).contains(LocalDate.of(2008, 12, 1));
        assertThat(ordered.enactment().orders())
                .containsExactly(new Order(ordered.enactment().promulgatedOn(), "令第120号"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            （2008年12月1日云江省人民政府令第120号公布）, 云江省人民政府令第120号, 2008-12-01
            （2008年12月1日省人民政府令第120号公布）, 云江省人民政府令第120号, 2008-12-01
            （一九九○年八月一日云江省人民政府令第一百二十号发布）, 云江省人民政府令第120号, 1990-08-01
            （二０二０年元月一日云江省人民政府第120号令公布）, 云江省人民政府令第120号, 2020-01-01
            （２００８年１２月１日云江省人民政府令第１２０号公布）, 云江省人民政府令第120号, 2008-12-01
            （2019年9月27日云江省人民代表大会常务委员会公告〔五届〕第54号公布）, 云江省第五届人民代表大会常务委员会公告第54号, 2019-09-27
            （云江省林业局2023年9月5日印发　云林规〔2023〕4号）, 云林规〔2023〕4号, 2023-09-05
            （1993年8月7日云江省高级人民法院以云法发〔1993〕15号通知印发）, 云法发〔1993〕15号, 1993-08-07
            """)
    void the_number_and_the_day_of_promulgation_are_read_in_every_spelling(String line, String number, LocalDate day) {
        Metadata read = below("云江省投资办法", line);

        assertThat(read.caption().numbers())
                .extracting(DocumentNumber::canonical)
                .containsExactly(number);
        assertThat(read.enactment().promulgatedOn()).contains(day);
    }

    @Test
    void an_announcement_may_have_a_year_for_its_number_or_none() {
        assertThat(below("云江省渔业办法", "云江省农业厅公告", "２０２０年第３号").caption().numbers())
                .extracting(DocumentNumber::canonical)
                .containsExactly("云江省农业厅公告〔2020〕第3号");
        Metadata without = below("云江省预算条例", "2019年1月20日 云江省第十三届人民代表大会第二次会议主席团公告", "2019年10月1日 施行");
        assertThat(without.enactment().promulgatedOn()).contains(LocalDate.of(2019, 1, 20));
        assertThat(without.enactment().orders()).isEmpty();
        assertThat(without.term().firstEffectiveOn()).contains(LocalDate.of(2019, 10, 1));
    }

    @Test
    void who_promulgated_is_named_without_the_number_under_which_it_was_done() {
        assertThat(below("甲市工资条例", "2014年4月10日 甲市第十四届人民代表大会常务委员会第8号公布")
                        .enactment()
                        .promulgatedBy())
                .containsExactly("甲市第十四届人民代表大会常务委员会");
        Metadata revised = below("公安机关程序规定", "2012年12月13日 公安部令第127号修订发布");
        assertThat(revised.caption().authorities()).containsExactly("公安部");
        assertThat(revised.enactment().promulgatedOn()).contains(LocalDate.of(2012, 12, 13));
        assertThat(revised.enactment().amendedOn()).isEqualTo(days("2012-12-13"));
        assertThat(below("进口影片办法", "1981年10月13日 国务院批准", "文化部", "海关总署发布")
                        .caption()
                        .authorities())
                .containsExactly("文化部", "海关总署");
    }

    @Test
    void a_body_named_without_its_place_is_that_of_the_place_in_the_title() {
        assertThat(below("丑自治县水资源条例", "2001年4月12日 县第五届人民代表大会第五次会议通过").caption().authorities())
                .containsExactly("丑自治县人民代表大会");
    }

    @Test
    void the_day_from_which_an_amendment_is_in_force_is_not_that_of_the_regulation() {
        Metadata read = below(
                "关于赃物案件的解释",
                "2015年5月11日 最高人民法院审判委员会第1651次会议通过",
                "2021年4月7日 最高人民法院审判委员会第1835次会议《关于修改〈关于赃物案件的解释〉的决定》修正，该修正自2021年4月15日起施行");

        assertThat(read.term().firstEffectiveOn()).isEmpty();
        assertThat(read.term().effectiveOn()).contains(LocalDate.of(2021, 4, 15));
    }

    @Test
    void a_notice_beneath_the_title_of_what_it_issues_gives_authority_and_day() {
        Metadata read = below(
                "工资支付规定",
                "关于印发《工资支付规定》的通知",
                "云劳发〔1994〕489号",
                "各市劳动局：",
                "为了保障劳动者的权益，制定本规定。现印发给你们。",
                "云江省劳动厅",
                "一九九四年十二月六日");

        assertThat(read.title()).isEqualTo("工资支付规定");
        assertThat(read.caption().authorities()).containsExactly("云江省劳动厅");
        assertThat(read.enactment().signedOn()).contains(LocalDate.of(1994, 12, 6));
    }

    @Test
    void an_announcement_that_publishes_a_text_is_called_by_its_own_title() {
        Metadata read = Reading.of(
                        "云江省市场监督管理局公告",
                        "2022年第8号",
                        "关于发布《云江省小作坊登记办法》的公告",
                        "《云江省小作坊登记办法》已于2022年3月1日经省市场监督管理局第5次局务会议审议通过，现予发布，自2022年5月1日起施行。",
                        "云江省市场监督管理局",
                        "2022年3月15日",
                        "云江省小作坊登记办法",
                        "第一条　为了登记小作坊，制定本办法。")
                .metadata();

        assertThat(read.title()).isEqualTo("关于发布《云江省小作坊登记办法》的公告");
        assertThat(read.caption().attachedTitle()).contains("云江省小作坊登记办法");
        assertThat(read.caption().numbers())
                .extracting(DocumentNumber::canonical)
                .containsExactly("云江省市场监督管理局公告〔2022〕第8号");
        assertThat(read.enactment().adoptedOn()).contains(LocalDate.of(2022, 3, 1));
        assertThat(read.enactment().promulgatedOn()).contains(LocalDate.of(2022, 3, 15));
        assertThat(read.term().firstEffectiveOn()).contains(LocalDate.of(2022, 5, 1));
    }

    @Test
    void a_day_in_brackets_beneath_the_title_is_no_part_of_it() {
        Metadata read = below("中共云江省委 云江省人民政府关于乡村的意见", "（2018年3月5日）");

        assertThat(read.title()).isEqualTo("中共云江省委 云江省人民政府关于乡村的意见");
        assertThat(read.enactment().promulgatedOn()).contains(LocalDate.of(2018, 3, 5));
        assertThat(below("中华人民共和国甲修正案", "（2018年）").title()).isEqualTo("中华人民共和国甲修正案（2018年）");
    }

    @Test
    void a_day_alone_beneath_the_title_is_the_day_of_the_document() {
        Metadata read = below("关于工作年限的规定", "1955年12月29日");

        assertThat(read.enactment().signedOn()).contains(LocalDate.of(1955, 12, 29));
        assertThat(read.enactment().promulgatedOn()).isEmpty();
    }

    @Test
    void marks_without_width_tear_nothing_apart() {
        Metadata read = below("云江省\u200b投资办法", "（2008年\u200b12月1日\uE5E5云江省人民\uFEFF政府令第120号公布）");

        assertThat(read.title()).isEqualTo("云江省投资办法");
        assertThat(read.caption().authorities()).containsExactly("云江省人民政府");
        assertThat(read.enactment().promulgatedOn()).contains(LocalDate.of(2008, 12, 1));
    }

    @Test
    void a_file_of_one_part_bears_the_title_of_the_whole() {
        assertThat(Reading.named("中华人民共和国甲法典 合同编.txt", "中华人民共和国甲法典", "合同编", "第一章　总则", "第一条　为了。")
                        .metadata()
                        .title())
                .isEqualTo("中华人民共和国甲法典");
    }

    @Test
    void marks_that_a_scan_leaves_before_a_name_are_no_part_of_it() {
        assertThat(Reading.of("上-入\t本\t、\\云江省人民政府办公厅文件", "云政办发〔2020〕65号", "关于公开工作的通知", "各市：", "一、公开。")
                        .metadata()
                        .caption()
                        .authorities())
                .containsExactly("云江省人民政府办公厅");
    }
}
