package org.faxian.ingest.recognise.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the act that a sentence of a notice performs on the 云江省渡船检查办法, in many phrasings. */
class DisposalGrammarTest {
    private static final String TITLE = "云江省渡船检查办法";

    private static List<Relation.Type> doneBy(String sentence) {
        return OperativeClauses.of("云江省水利厅关于有关文件的通知", List.of(sentence), List.of()).stream()
                .filter(clause -> clause.type().isAct())
                .filter(clause -> clause.title().filter(TITLE::equals).isPresent()
                        || (clause.title().isEmpty()
                                && clause.number()
                                        .filter(number -> number.written().contains("云水规"))
                                        .isPresent()))
                .map(OperativeClause::type)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "经厅务会讨论，决定对《云江省渡船检查办法》（云水规〔2015〕3号）作废止处理，今后不作为管理依据。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）设置了不合理的门槛，现予废止。",
                "2015年印发的《云江省渡船检查办法》自即日起失去效力。",
                "依照《云江省规范性文件管理规定》，《云江省渡船检查办法》（云水规〔2015〕3号）期满未重新公布，自2020年3月1日起失效。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）已由《云江省船舶检查规定》（云水规〔2019〕1号）取代，现明令废止。",
                "自2020年8月1日起，以下文件停止执行：（一）《云江省渡口规定》（云水规〔2013〕4号）；（二）《云江省渡船检查办法》（云水规〔2015〕3号）。",
                "我厅宣布失效的文件共2件，分别是：《云江省渡口规定》、《云江省渡船检查办法》（云水规〔2015〕3号）。",
                "除《云江省渡口规定》继续有效外，附件中包括《云江省渡船检查办法》（云水规〔2015〕3号）在内的文件全部废止。",
                "原有文件（《云江省渡口规定》云水规〔2013〕4号、《云江省渡船检查办法》云水规〔2015〕3号）同时废止。",
                "撤销我厅于2015年4月印发的《云江省渡船检查办法》（云水规〔2015〕3号）。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）的内容已并入本通知，原文件同时废止。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）的施行期限已满，根据《云江省规范性文件管理规定》，该文件自动失效。",
                "决定自2020年5月20日起，终止《云江省渡船检查办法》（云水规〔2015〕3号）的执行。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）继续执行至2020年12月31日，2021年1月1日起废止。",
                "本意见自2020年6月1日起施行，2015年出台的《云江省渡船检查办法》（云水规〔2015〕3号）届时废止。"
            })
    void a_sentence_ends_the_whole(String sentence) {
        assertThat(doneBy(sentence))
                .isNotEmpty()
                .allMatch(type -> type == Relation.Type.REPEALS
                        || type == Relation.Type.DECLARES_LAPSED
                        || type == Relation.Type.EXTENDS);
        assertThat(doneBy(sentence)).anyMatch(Relation.Type::ends);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "《云江省渡船检查办法》（云水规〔2015〕3号）中要求船主提供证明的内容不再执行。",
                "《云江省渡口规定》整体废止，《云江省渡船检查办法》（云水规〔2015〕3号）仅废止第六条，其余不变。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）第三章（第八条至第十条）自2020年6月20日起废止。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）第二部分第（一）项规定的检查标准即日起停止执行。",
                "对下列文件的部分条款予以废止：《云江省渡口规定》第三条；《云江省渡船检查办法》（云水规〔2015〕3号）第六条、第十条第一款。",
                "除第四章外，《云江省渡船检查办法》（云水规〔2015〕3号）其他内容全部废止。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）除第九条继续执行外，其他内容废止。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）所附《检查评分表》停止使用。",
                "对《云江省渡船检查办法》（云水规〔2015〕3号）涉及保证金的第七条予以废止。",
                "云水规〔2015〕3号文件第六条第一款自即日起停止执行。"
            })
    void a_sentence_ends_a_part(String sentence) {
        assertThat(doneBy(sentence)).containsExactly(Relation.Type.REPEALS_PARTLY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "在评估结束之前，《云江省渡船检查办法》（云水规〔2015〕3号）先行暂停执行，船主不必报送报表。",
                "自本通知印发之日起中止执行《云江省渡船检查办法》（云水规〔2015〕3号）。",
                "2020年5月至12月暂不执行《云江省渡船检查办法》（云水规〔2015〕3号）。",
                "试点期间，全省暂时停止适用《云江省渡船检查办法》（云水规〔2015〕3号）。"
            })
    void a_sentence_suspends_it(String sentence) {
        assertThat(doneBy(sentence)).containsExactly(Relation.Type.SUSPENDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "今后国家如作出新的规定，《云江省渡船检查办法》（云水规〔2015〕3号）届时停止执行。",
                "有船主反映《云江省渡船检查办法》（云水规〔2015〕3号）已经作废，该说法不实。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）印发之前各地的同类文件一律废止。",
                "本通知与《云江省渡船检查办法》（云水规〔2015〕3号）一并执行，《云江省渡口规定》同时废止。",
                "关于《云江省渡船检查办法》（云水规〔2015〕3号）的效力，答复如下：该文件未被废止，仍应遵照执行。",
                "已开立的账户应按《云江省渡船检查办法》第九条的规定予以撤销。",
                "经评估，《云江省渡船检查办法》（云水规〔2015〕3号）不需要废止。",
                "因《云江省渡船检查办法》（云水规〔2015〕3号）已废止，现就有关事项通知如下。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）规定的审批事项予以取消。",
                "凡与云水规〔2015〕3号不一致的规定，同时废止。",
                "依据云水规〔2015〕3号核发的标牌同时作废。",
                "云水规〔2015〕3号文件施行前的有关规定同时废止。",
                "各市要认真贯彻《云江省渡船检查办法》（云水规〔2015〕3号），此前的做法一律停止执行。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）印发后，各地自行出台的政策同时废止。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）由省厅负责解释，其他解释口径一律作废。",
                "待《云江省渡船检查办法》（云水规〔2015〕3号）修订后，本通知自行废止。",
                "本通知有效期与《云江省渡船检查办法》（云水规〔2015〕3号）一致，期满自动失效。",
                "关于《云江省渡船检查办法》（云水规〔2015〕3号）的实施意见同时废止。",
                "停止执行的理由如下：《云江省渡船检查办法》（云水规〔2015〕3号）已作新的规定。",
                "《云江省渡船检查办法》（云水规〔2015〕3号）适用范围扩大到全部水域，原限制性措施取消。"
            })
    void what_only_speaks_of_it_ends_nothing(String sentence) {
        assertThat(doneBy(sentence)).isEmpty();
    }

    @Test
    void a_matter_of_a_provision_is_not_the_provision() {
        assertThat(OperativeClauses.of(
                        "云江省水利厅关于有关文件的通知", List.of("《云江省渡船检查办法》第二条规定的收费标准不再适用，《云江省渡口规定》第三条废止。"), List.of()))
                .filteredOn(clause -> clause.type() == Relation.Type.REPEALS_PARTLY)
                .extracting(clause ->
                        clause.title().orElse("") + clause.provisions().size())
                .containsExactly("云江省渡船检查办法0", "云江省渡口规定1");
    }

    @Test
    void a_title_without_marks_is_told_by_the_number_behind_it() {
        assertThat(OperativeClauses.of(
                                "云江省水利厅关于清理文件的决定",
                                List.of("二、为做好衔接，云江省水利厅关于印发渡口补助细则的通知（云水规〔2021〕3号）自2025年7月1日起废止。"),
                                List.of())
                        .getFirst()
                        .title())
                .contains("云江省水利厅关于印发渡口补助细则的通知");
    }

    @Test
    void the_rows_of_a_list_of_what_stays_in_force_say_so() {
        assertThat(rows("云江省水利厅关于公布继续有效的规范性文件目录的通知", "附件：继续有效的规范性文件目录", "序号\t文件名称\t文号", "1\t云江省渡船检查办法\t云水规〔2015〕3号"))
                .containsExactly("CONTINUES 云江省渡船检查办法");
    }

    @Test
    void each_row_of_a_list_of_results_has_a_result_of_its_own() {
        assertThat(rows(
                        "云江省水利厅关于公布规范性文件清理结果的通知",
                        "附件：规范性文件清理结果",
                        "序号\t文件名称\t文号\t清理结果",
                        "1\t云江省渡船检查办法\t云水规〔2015〕3号\t继续有效",
                        "2\t云江省渡口规定\t云水规〔2013〕4号\t废止",
                        "3\t云江省水尺办法\t云水规〔2016〕1号\t有效期延长至2028年12月31日"))
                .containsExactly("CONTINUES 云江省渡船检查办法", "REPEALS 云江省渡口规定", "EXTENDS 云江省水尺办法");
    }

    private static List<String> rows(String title, String... annex) {
        return OperativeClauses.of(title, List.of(), List.of(annex)).stream()
                .map(clause -> clause.type() + " " + clause.title().orElse(""))
                .toList();
    }

    @Test
    void empty_title_marks_name_nothing() {
        assertThat(doneBy("《》废止")).isEmpty();
    }
}
