package org.faxian.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.ingest.recognise.clause.OperativeClauses;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Relation;
import org.junit.jupiter.api.Test;

class OperativeClausesTest {
    private static final String DECISION = "云江省人民政府关于废止和宣布失效部分规范性文件的决定";

    private static List<OperativeClause> read(String title, String... lines) {
        return OperativeClauses.of(title, List.of(lines), List.of());
    }

    private static List<OperativeClause> repeals(String... lines) {
        return read("云江省某办法", lines).stream()
                .filter(clause -> clause.type() == Relation.Type.REPEALS)
                .toList();
    }

    /** Returns the acts with their targets: {@code SUSPENDS 甲办法}. */
    private static List<String> acts(String title, String... lines) {
        return read(title, lines).stream()
                .filter(clause -> clause.type().isAct())
                .map(OperativeClausesTest::stated)
                .toList();
    }

    private static List<String> citations(String... lines) {
        return read("云江省某办法", lines).stream()
                .filter(clause -> !clause.type().isAct())
                .map(OperativeClausesTest::stated)
                .toList();
    }

    private static String stated(OperativeClause clause) {
        String provisions =
                clause.provisions().stream().map(ProvisionReference::path).collect(Collectors.joining(","));
        return (clause.type() + " " + clause.title().orElse("-") + " " + provisions).strip();
    }

    private static List<String> titles(String... lines) {
        return repeals(lines).stream().map(clause -> clause.title().orElse("-")).toList();
    }

    @Test
    void every_name_before_the_verb_is_repealed_whatever_the_verb() {
        assertThat(titles("本办法自2022年7月1日起施行，《云江省甲办法》、《云江省乙办法》同时废止。")).containsExactly("云江省甲办法", "云江省乙办法");
        assertThat(titles("《云江省甲办法》和《云江省乙办法》予以废止。")).hasSize(2);
        assertThat(titles("《云江省甲规定》自本办法施行之日起即行废止。")).containsExactly("云江省甲规定");
        assertThat(titles("《云江省甲规定》相应废止")).containsExactly("云江省甲规定");
    }

    @Test
    void a_name_inside_a_name_belongs_to_it() {
        assertThat(titles("《云江省实施〈中华人民共和国水法〉办法》同时废止。")).containsExactly("云江省实施〈中华人民共和国水法〉办法");
        assertThat(titles("《云江省实施《中华人民共和国水法》办法》同时废止。")).containsExactly("云江省实施《中华人民共和国水法》办法");
    }

    @Test
    void number_and_date_are_taken_where_the_clause_tells_them() {
        OperativeClause repeal = repeals("本规定自2022年5月1日起施行。2008年5月27日发布的《云江省登记规定》（省政府令第102号）同时废止。")
                .getFirst();

        assertThat(repeal.date()).contains(LocalDate.of(2008, 5, 27));
        assertThat(repeal.number().map(DocumentNumber::canonical)).contains("省政府令第102号");
        assertThat(repeal.clause()).isEqualTo("2008年5月27日发布的《云江省登记规定》（省政府令第102号）同时废止。");
    }

    @Test
    void a_number_alone_is_a_repeal_too() {
        List<OperativeClause> repeals = repeals("原云政办发〔2010〕15号文件同时废止。");

        assertThat(repeals).hasSize(1);
        assertThat(repeals.getFirst().title()).isEmpty();
        assertThat(repeals.getFirst().number().map(DocumentNumber::canonical)).isEqualTo(Optional.of("云政办发〔2010〕15号"));
    }

    @Test
    void what_is_not_repealed_is_left_alone() {
        assertThat(titles("《云江省甲办法》不废止。")).isEmpty();
        assertThat(titles("除《云江省甲办法》外，《云江省乙办法》同时废止。")).containsExactly("云江省乙办法");
        assertThat(titles("《云江省甲办法》继续有效，《云江省乙办法》同时废止。")).containsExactly("云江省乙办法");
        assertThat(titles("《云江省甲办法》第五条同时废止。")).isEmpty();
        assertThat(titles("《云江省甲办法》中关于收费的规定同时废止。")).isEmpty();
    }

    @Test
    void names_that_the_clause_only_cites_are_left_alone() {
        assertThat(titles("依据《甲条例》、《乙条例》制定的《丙办法》同时废止。")).containsExactly("丙办法");
        assertThat(titles("根据2001年5月1日《关于修改〈丙办法〉的决定》修正的《丙办法》同时废止。")).containsExactly("丙办法");
        assertThat(titles("根据《甲条例》的规定，《丙办法》同时废止。")).containsExactly("丙办法");
        assertThat(titles("法规的修改、废止，适用《立法条例》。")).isEmpty();
    }

    @Test
    void a_list_beneath_the_decision_to_repeal_is_read_item_by_item() {
        assertThat(titles("对下列规章予以废止：", "1.《云江省甲办法》（1998年省政府令第12号）", "2.《云江省乙办法》", "第三条　《丁办法》另行修改。"))
                .containsExactly("云江省甲办法", "云江省乙办法");
        assertThat(titles("一、废止《云江省丙条例》（1992年9月19日通过）")).containsExactly("云江省丙条例");
    }

    @Test
    void a_repeal_of_single_provisions_says_which_and_is_none_of_the_whole() {
        assertThat(acts("云江省某规定", "第二十条　本规定自2022年5月1日起施行。《云江省甲办法》（云江省人民政府令第126号）第十二条、第十三条同时废止。"))
                .containsExactly("REPEALS_PARTLY 云江省甲办法 12,13");
        assertThat(acts("云江省某决定", "废止《云江省甲办法》第三条第二款、第五条之一和第七条第一款第（三）项。"))
                .containsExactly("REPEALS_PARTLY 云江省甲办法 3#p2,5-1,7#p1-3");
        assertThat(acts("云江省某决定", "《云江省甲办法》第十二条至第十五条予以废止。")).containsExactly("REPEALS_PARTLY 云江省甲办法 12,13,14,15");
        assertThat(acts("云江省某决定", "《云江省甲办法》中关于收费的规定同时废止。")).containsExactly("REPEALS_PARTLY 云江省甲办法");
        assertThat(acts("云江省某决定", "废止《云江省甲办法》第三条和《云江省乙办法》。"))
                .containsExactly("REPEALS_PARTLY 云江省甲办法 3", "REPEALS 云江省乙办法");
    }

    @Test
    void each_name_belongs_to_the_next_verb() {
        assertThat(acts("云江省某决定", "《甲办法》、《乙办法》予以废止，《丙办法》宣布失效。"))
                .containsExactly("REPEALS 甲办法", "REPEALS 乙办法", "DECLARES_LAPSED 丙办法");
        assertThat(acts("云江省某决定", "《甲办法》、《乙办法》继续有效，《丙办法》同时废止。"))
                .containsExactly("REPEALS 丙办法", "CONTINUES 甲办法", "CONTINUES 乙办法");
        assertThat(acts("云江省某规定", "第九条　逾期未换领的，《经营许可证》自行失效。")).isEmpty();
    }

    @Test
    void a_suspension_begins_on_the_day_that_the_decision_names() {
        OperativeClause suspension = read(
                        "云江省人民政府关于暂停施行《甲办法》的决定", "一、自2025年9月1日起，暂停施行《甲办法》（省政府令第164号公布，省政府令第177号修改），恢复施行的时间另行公布。")
                .getFirst();

        assertThat(suspension.type()).isEqualTo(Relation.Type.SUSPENDS);
        assertThat(suspension.on()).contains(LocalDate.of(2025, 9, 1));
        assertThat(suspension.date()).isEmpty();
        assertThat(suspension.number().map(DocumentNumber::canonical)).contains("省政府令第164号");
    }

    @Test
    void a_suspension_ends_with_a_text_that_resumes() {
        assertThat(acts("云江省人民政府关于恢复施行《甲办法》的决定", "自2027年1月1日起恢复施行《甲办法》。")).containsExactly("RESUMES 甲办法");
        assertThat(acts("云江省某决定", "《甲办法》停止执行。")).containsExactly("REPEALS 甲办法");
        assertThat(acts("云江省某决定", "《甲办法》（云政发〔2009〕3号）第三条停止执行。")).containsExactly("REPEALS_PARTLY 甲办法 3");
        assertThat(acts("云江省某办法", "本办法自公布之日起施行，《甲办法》同时停止执行。")).containsExactly("REPEALS 甲办法");
    }

    @Test
    void a_decision_amends_what_its_sentences_or_its_title_name_and_not_what_the_new_wording_cites() {
        assertThat(acts(
                        "云江省人民政府关于修改《甲办法》的决定",
                        "云江省人民政府决定对《甲办法》（2018年8月13日云江省人民政府令第164号公布）作如下修改：",
                        "一、第四条修改为：“申请人应当依照《乙条例》申报。",
                        "依照《丙条例》修改为其他方式的，从其规定。”"))
                .containsExactly("AMENDS 甲办法");
        assertThat(acts("云江省人民政府关于修改《甲办法》的决定", "一、删去第三条。")).containsExactly("AMENDS 甲办法");
        assertThat(acts("云江省人民政府关于修改部分规章的决定", "一、将《甲办法》第五条修改为：“略。”", "二、修改《乙办法》", "三、《丙办法》作出修改。"))
                .containsExactly("AMENDS 甲办法", "AMENDS 乙办法", "AMENDS 丙办法");
        assertThat(acts("云江省某办法", "第一条　根据修改后的《甲条例》，制定本办法。")).isEmpty();
    }

    @Test
    void the_rows_of_a_list_say_what_becomes_of_each_document() {
        assertThat(acts(
                        DECISION,
                        "一、附件所列文件予以废止或者宣布失效。",
                        "序号\t文件名称\t发文字号\t发文日期\t处理意见",
                        "1\t云江省人民政府关于甲的通知\t云政发〔2003〕17号\t2003-05-06\t宣布失效",
                        "2\t云江省人民政府办公厅关于印发《乙办法》的通知\t云政办发〔2005〕62号\t2005年6月1日\t废止",
                        "3\t云江省人民政府关于丙的通知\t云政发〔2006〕3号\t2006-01-01\t继续有效"))
                .containsExactly(
                        "DECLARES_LAPSED 云江省人民政府关于甲的通知", "REPEALS 云江省人民政府办公厅关于印发《乙办法》的通知", "CONTINUES 云江省人民政府关于丙的通知");
    }

    @Test
    void a_row_without_one_of_its_cells_is_read_by_what_is_in_the_others() {
        OperativeClause clause =
                read(DECISION, "序号\t文件名称\t发文字号\t处理结果", "1\t云江省人民政府关于甲的通知\t废止").getFirst();

        assertThat(clause.title()).contains("云江省人民政府关于甲的通知");
        assertThat(clause.number()).isEmpty();
    }

    @Test
    void the_heading_above_a_list_says_what_is_done_where_its_rows_do_not() {
        assertThat(acts(
                        DECISION,
                        "附件1",
                        "废止的规范性文件目录（共2件）",
                        "1.云江省人民政府关于甲的通知（云政发〔2003〕17号）",
                        "2.《乙办法》（云政发〔2004〕1号）",
                        "附件2",
                        "宣布失效的规范性文件目录（共1件）",
                        "1.云江省人民政府关于印发丙方案的通知（云政办发〔2013〕15号）",
                        "附件3",
                        "继续有效的规范性文件目录（共1件）",
                        "1.云江省人民政府关于丁的通知（云政发〔2014〕7号）"))
                .containsExactly(
                        "REPEALS 云江省人民政府关于甲的通知",
                        "REPEALS 乙办法",
                        "DECLARES_LAPSED 云江省人民政府关于印发丙方案的通知",
                        "CONTINUES 云江省人民政府关于丁的通知");
    }

    @Test
    void a_list_that_repeals_nothing_is_left_alone() {
        assertThat(acts("云江省人民政府关于印发工作要点的通知", "序号\t文件名称\t责任单位", "1\t云江省人民政府关于甲的通知\t省财政厅"))
                .isEmpty();
        assertThat(acts("云江省某办法", "一、申请人应当提交下列文件：", "1.《申请书》", "2.《身份证明》")).isEmpty();
    }

    @Test
    void what_is_told_of_an_object_may_stand_before_the_amendments_that_are_cited_with_it() {
        OperativeClause repeal = repeals("1991年12月18日云江省人民代表大会常务委员会通过、根据1999年3月26日《关于修改〈甲办法〉的决定》修正的《甲办法》同时废止。")
                .getFirst();

        assertThat(repeal.title()).contains("甲办法");
        assertThat(repeal.date()).contains(LocalDate.of(1991, 12, 18));
    }

    @Test
    void the_number_of_an_order_is_read_without_the_day_before_it() {
        assertThat(repeals("2014年7月30日原云江省商务厅令第7号公布的《甲办法》（云商发〔2014〕3号）和2015年1月1日云江省人民政府第14号令发布的《乙办法》同时废止。").stream()
                        .map(repeal ->
                                repeal.number().map(DocumentNumber::canonical).orElse("-")))
                .containsExactly("云商发〔2014〕3号", "云江省人民政府令第14号");
        assertThat(repeals("2014年7月30日原云江省商务厅令第7号公布的《甲办法》同时废止。")
                        .getFirst()
                        .number()
                        .map(DocumentNumber::written))
                .contains("云江省商务厅令第7号");
        assertThat(repeals("《甲办法》（云江省公安厅令第123号）同时废止。").getFirst().number().map(DocumentNumber::written))
                .contains("云江省公安厅令第123号");
    }

    @Test
    void a_name_that_is_broken_over_two_lines_is_one_name() {
        assertThat(titles("本条例自公布之日起施行。《云江", "省测绘管理条例》同时废止。")).containsExactly("云江省测绘管理条例");
    }

    @Test
    void a_list_in_an_annex_whose_heading_says_so_needs_no_marks_around_its_names() {
        assertThat(OperativeClauses.of(
                                "云江省某条例",
                                List.of("列于本条例附件一的规定，自本条例施行之日起，予以废止。"),
                                List.of(
                                        "附件一",
                                        "云江省人大常委会制定的下列规定，自本条例施行之日起，予以废止：",
                                        "1.云江省甲暂行条例",
                                        "2.云江省人大常委会关于乙的决定",
                                        "附件二",
                                        "下列规定予以保留：",
                                        "1.云江省丙规定"))
                        .stream()
                        .map(clause -> clause.title().orElse("-")))
                .containsExactly("云江省甲暂行条例", "云江省人大常委会关于乙的决定");
    }

    @Test
    void the_grounds_of_a_text_and_the_provisions_that_delegate_it_are_told_apart_from_what_it_cites() {
        assertThat(citations(
                        "第一条　为了规范收费，根据《甲法》和国务院《乙条例》第五条第二款等规定，结合本省实际，制定本办法。",
                        "第九条　违反本办法的，依照《丙法》第六十条、第六十一条处罚；《丁办法》另有规定的，从其规定。",
                        "第十条　有《丙法》第七条情形的，不予处罚。"))
                .containsExactly("BASED_ON 甲法", "BASED_ON 乙条例 5#p2", "CITES 丙法 60,61,7");
    }

    @Test
    void what_a_text_deals_with_or_only_follows_is_none_of_its_grounds() {
        assertThat(citations("根据《甲法》的规定，现对《乙规定》作如下补充：")).containsExactly("BASED_ON 甲法");
        assertThat(citations("根据《甲法》，省政府会议决定对《乙规定》作如下修改：")).containsExactly("BASED_ON 甲法");
        assertThat(citations("根据《甲法》，参照《乙法》的有关规定，对冻结股权的问题，作如下规定：")).containsExactly("BASED_ON 甲法");
        assertThat(citations("“为了规范收费，根据《甲法》，制定本规定。”")).isEmpty();
        assertThat(citations("根据《关于对外贸易的丙法》和《甲法》，制定本办法。")).containsExactly("BASED_ON 关于对外贸易的丙法", "BASED_ON 甲法");
    }

    @Test
    void a_short_name_that_the_text_has_given_means_the_document() {
        assertThat(citations("第一条　根据《云江省桥梁管理条例》（以下简称《条例》），制定本细则。", "第二条　《条例》第五条所称桥梁，包括便桥。"))
                .containsExactly("BASED_ON 云江省桥梁管理条例", "CITES 云江省桥梁管理条例 5");
        assertThat(titles("第一条　为实施《云江省桥梁管理办法》（以下简称“原办法”）修订工作，制定本办法。", "第九条　《原办法》同时废止。"))
                .containsExactly("云江省桥梁管理办法");
    }

    @Test
    void a_decision_that_gives_a_new_name_tells_it_of_the_document_that_it_amends() {
        assertThat(read(
                        "关于修改部分规章的决定",
                        "一、对《云江省物业管理规定》作如下修改：",
                        "1.将名称修改为：",
                        "“云江省物业服务规定”。",
                        "2.将第一部分标题修改为：",
                        "“业主”。",
                        "二、对《云江省路灯管理暂行办法》作如下修改：",
                        "（一）规章名称修改为“云江省路灯管理办法”。",
                        "三、对《云江省桥梁管理办法》作如下修改：",
                        "（一）删去第五条。"))
                .extracting(clause ->
                        clause.title().orElse("-") + " → " + clause.newTitle().orElse("-"))
                .containsExactly("云江省物业管理规定 → 云江省物业服务规定", "云江省路灯管理暂行办法 → 云江省路灯管理办法", "云江省桥梁管理办法 → -");
    }

    @Test
    void what_stops_when_the_text_takes_effect_is_replaced_and_not_suspended() {
        assertThat(acts("云江省某条例", "自本条例施行之日起，《甲办法》停止执行。")).containsExactly("REPEALS 甲办法");
        assertThat(acts("云江省某条例", "本条例自2013年1月1日起施行，《甲办法》停止施行。")).containsExactly("REPEALS 甲办法");
        assertThat(acts("云江省某决定", "自本决定施行之日起，《甲办法》暂时停止施行。")).containsExactly("SUSPENDS 甲办法");
    }

    @Test
    void a_repeal_in_other_words_is_a_repeal_and_a_void_certificate_is_none() {
        assertThat(acts("云江省某条例", "原《甲办法》同时作废，《乙办法》即予废止，《丙办法》自行废止。"))
                .containsExactly("REPEALS 甲办法", "REPEALS 乙办法", "REPEALS 丙办法");
        assertThat(acts("云江省某条例", "原《取水许可证》作废，《采砂许可证》自行废止。")).isEmpty();
        assertThat(acts("云江省某条例", "遗失《甲执照》、《甲执照》副本的，应当声明作废。")).isEmpty();
    }

    @Test
    void blanks_half_width_stops_and_angle_brackets_do_not_hide_a_repeal() {
        assertThat(acts("云江省某条例", "《甲办法》 同时废止｡")).containsExactly("REPEALS 甲办法");
        assertThat(acts("云江省某条例", "本条例自公布之日起施行。<甲办法>、＜乙办法＞同时废止。")).containsExactly("REPEALS 甲办法", "REPEALS 乙办法");
    }

    @Test
    void an_item_of_a_list_may_begin_with_a_year() {
        assertThat(acts("云江省某条例", "下列文件同时废止：", "（一）《甲办法》；", "（二）1999年5月1日发布的《乙办法》。"))
                .containsExactly("REPEALS 甲办法", "REPEALS 乙办法");
    }

    private static void assertDone(String act, String... sentences) {
        for (String sentence : sentences) {
            assertThat(acts("云江省某通知", sentence)).as(sentence).containsExactly(act);
        }
    }

    @Test
    void grounds_before_the_object_are_grounds() {
        assertDone(
                "REPEALS 云江省渡船办法",
                "根据国务院要求，《云江省渡船办法》（云水规〔2015〕3号）同时废止。",
                "依据《云江省立法条例》，《云江省渡船办法》予以废止。",
                "按照“放管服”改革部署，经省政府同意，现决定废止《云江省渡船办法》。",
                "因适用期已过，《云江省渡船办法》一律废止。");
    }

    @Test
    void an_abbreviation_in_the_note_is_no_other_document() {
        assertDone("REPEALS 云江省渡船办法", "《云江省渡船办法》（云水规〔2015〕3号，以下简称《旧办法》）自本办法施行之日起废止。");
    }

    @Test
    void what_stops_what_is_replaced_and_what_is_cancelled_is_repealed() {
        assertDone(
                "REPEALS 云江省渡船办法",
                "《云江省渡船办法》执行至2020年6月30日，自2020年7月1日起停止执行。",
                "《云江省渡船办法》终止执行。",
                "《云江省渡船办法》到期后不再执行。",
                "停止执行《云江省渡船办法》。",
                "本规程替代《云江省渡船办法》。",
                "《云江省渡船办法》被本规程取代。",
                "撤销《云江省渡船办法》。",
                "取消《云江省渡船办法》（云水规〔2015〕3号）。",
                "《云江省渡船办法》（云水规〔2015〕3号）1件规范性文件自2020年7月1日起废止。");
    }

    @Test
    void all_but_some_provisions_or_some_of_its_content_is_a_part() {
        assertDone(
                "REPEALS_PARTLY 云江省渡船办法",
                "除第三条外，《云江省渡船办法》同时废止。",
                "《云江省渡船办法》除第二条、第三条外，其余条款同时废止。",
                "《云江省渡船办法》中关于收费标准的规定停止执行。");
    }

    @Test
    void what_is_planned_conditional_or_about_something_else_is_no_act() {
        assertThat(acts(
                        "云江省某通知",
                        "建议废止《云江省渡船办法》。",
                        "各市应当于年底前废止《云江省渡船办法》。",
                        "《云江省渡船办法》废止前，仍按原规定办理。",
                        "如《云江省渡船办法》被废止，本通知随之失效。",
                        "《云江省渡船办法》自2020年7月1日起施行，原有规定同时废止。",
                        "《云江省渡船办法》规定的优惠到期后不再执行。",
                        "取消《云江省渡船办法》设定的审批事项。",
                        "适用《云江省渡船办法》，以前的规定同时废止。",
                        "凡与《云江省渡船办法》不一致的规定，一律废止。",
                        "依据《云江省渡船办法》核发的证书同时作废。",
                        "收回并废止《渡船驾驶证书》。"))
                .isEmpty();
    }

    @Test
    void a_text_keeps_others_in_force_and_extends_their_terms() {
        assertThat(read(
                                "云江省某通知",
                                "一、《甲办法》（云水规〔2015〕3号）有效期延长至2028年12月31日。",
                                "二、《乙办法》、《丙办法》继续执行至2026年底。",
                                "三、同意《丁办法》继续实施，有效期至2027年6月30日。",
                                "四、延长《戊办法》有效期至2027年6月30日。",
                                "五、《己办法》继续有效。",
                                "六、下列文件继续有效，有效期延长至2029年12月31日：",
                                "1．《庚办法》（云水规〔2016〕4号）",
                                "2．《辛办法》（云水规〔2016〕5号）")
                        .stream()
                        .map(clause -> stated(clause)
                                + clause.until().map(day -> " " + day).orElse("")))
                .containsExactly(
                        "EXTENDS 甲办法 2028-12-31",
                        "EXTENDS 乙办法 2026-12-31",
                        "EXTENDS 丙办法 2026-12-31",
                        "EXTENDS 丁办法 2027-06-30",
                        "EXTENDS 戊办法 2027-06-30",
                        "CONTINUES 己办法",
                        "EXTENDS 庚办法 2029-12-31",
                        "EXTENDS 辛办法 2029-12-31");
    }

    @Test
    void what_would_have_to_be_extended_is_not() {
        assertThat(acts(
                        "云江省某通知",
                        "《甲办法》有效期届满后需要继续执行的，应当重新公布。",
                        "《乙办法》规定的优惠延长至2026年12月31日。",
                        "拟将《丙办法》有效期延长至2026年12月31日。",
                        "下列文件中有关处罚的规定继续有效：",
                        "1．《丁办法》"))
                .isEmpty();
    }

    @Test
    void the_code_of_a_series_stays_whole_in_a_citation() {
        assertThat(repeals("《云江省渡船办法》（海经信规〔2012〕3号）同时废止。"))
                .flatExtracting(clause -> clause.number().stream().toList())
                .extracting(DocumentNumber::written)
                .containsExactly("海经信规〔2012〕3号");
    }

    private static List<String> unread(String sentence) {
        return Reading.of("云江省水利厅关于渡船的通知", "云水〔2030〕1号", "各市水利局：", "一、" + sentence, "云江省水利厅", "2030年1月2日")
                .warnings()
                .stream()
                .filter(warning -> warning.code().equals("unread-clause"))
                .flatMap(warning -> warning.place().stream())
                .toList();
    }

    @Test
    void a_sentence_that_names_a_document_beside_a_verb_and_does_nothing_is_told() {
        assertThat(unread("《云江省渡船办法》（云水规〔2015〕3号）与新标准衔接，过渡期内的临时措施停止执行。")).hasSize(1);
        assertThat(unread("《云江省渡船办法》推迟一年施行。")).hasSize(1);
    }

    @Test
    void what_is_understood_to_do_something_or_nothing_is_not_told() {
        assertThat(unread("《云江省渡船办法》同时废止。")).isEmpty();
        assertThat(unread("《云江省渡船办法》继续有效。")).isEmpty();
        assertThat(unread("《云江省渡船办法》推迟至2031年1月1日施行。")).isEmpty();
        assertThat(unread("《云江省渡船办法》第三条中的“十日”更正为“七日”。")).isEmpty();
        assertThat(unread("拟废止《云江省渡船办法》。")).isEmpty();
        assertThat(unread("凡与《云江省渡船办法》不一致的规定同时废止。")).isEmpty();
        assertThat(unread("按照《云江省渡船办法》取得的证书同时作废。")).isEmpty();
    }
}
