package org.faxian.ingest.recognise.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerNamesTest {

    @ParameterizedTest
    @CsvSource({
        "云江省公安厅、云江省教育厅, 云江省公安厅/云江省教育厅",
        "云江省公安厅　云江省教育厅, 云江省公安厅/云江省教育厅",
        "云江省公安厅云江省教育厅, 云江省公安厅/云江省教育厅",
        "财　政　部　　教　育　部, 财政部/教育部",
        "中国人民银行财政部, 中国人民银行/财政部",
        "国家发展和改革委员会国家能源局, 国家发展和改革委员会/国家能源局",
        "国务院国有资产监督管理委员会, 国务院国有资产监督管理委员会",
        "国家税务总局云江省税务局, 国家税务总局云江省税务局",
        "国家税务总局云江省税务局云江省财政厅, 国家税务总局云江省税务局/云江省财政厅",
        "人力资源和社会保障部, 人力资源和社会保障部",
        "中央网信办 最高人民法院, 中央网信办/最高人民法院",
        "云江省 水利厅, 云江省水利厅",
        "云江省总工会 共青团云江省委, 云江省总工会/共青团云江省委",
    })
    void bodies_that_stand_side_by_side_are_told_apart(String written, String names) {
        assertThat(IssuerNames.in(written)).isEqualTo(List.of(names.split("/")));
    }

    @ParameterizedTest
    @CsvSource({"云江省财政厅, true", "云江省财政厅 云江省水利厅, true", "云江省财政厅通知, false", "关于印发, false", "'', false"})
    void a_text_that_is_no_name_is_none(String text, boolean names) {
        assertThat(IssuerNames.areAll(text)).isEqualTo(names);
    }
}
