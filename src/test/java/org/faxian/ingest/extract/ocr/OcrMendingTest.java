package org.faxian.ingest.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OcrMendingTest {
    @Test
    void blanksBetweenChineseCharactersAreDropped() {
        assertThat(OcrMending.mend("自 2024 年 3 月 1 日 起 施 行 。")).isEqualTo("自2024年3月1日起施行。");
        assertThat(OcrMending.mend("采用 Open Document 格式")).isEqualTo("采用Open Document格式");
    }

    @Test
    void theBracketsOfADocumentNumberAreMended() {
        assertThat(OcrMending.mend("云政发 [2023j 5 号")).isEqualTo("云政发〔2023〕5号");
        assertThat(OcrMending.mend("法释【2023]15号")).isEqualTo("法释〔2023〕15号");
        assertThat(OcrMending.mend("云政办发[2020]j65号")).isEqualTo("云政办发〔2020〕65号");
    }

    @Test
    void bracketsElsewhereStayAsTheyWereRead() {
        assertThat(OcrMending.mend("见附件[2]")).isEqualTo("见附件[2]");
        assertThat(OcrMending.mend("（2012年4月18日通过）")).isEqualTo("（2012年4月18日通过）");
    }

    @Test
    void theBlankBehindAnArticlesLabelReadAsAQuotationMarkIsABlank() {
        assertThat(OcrMending.mend("第五条”用人单位应当")).isEqualTo("第五条　用人单位应当");
        assertThat(OcrMending.mend("第五条“用人单位应当")).isEqualTo("第五条　用人单位应当");
        assertThat(OcrMending.mend("第五条“三包”责任")).isEqualTo("第五条“三包”责任");
    }

    @Test
    void aMarkBesideAChineseCharacterIsAChineseMark() {
        assertThat(OcrMending.mend("(一)水流平缓;")).isEqualTo("（一）水流平缓；");
        assertThat(OcrMending.mend("比例为1:2,500")).isEqualTo("比例为1:2,500");
    }

    @Test
    void pageNumbersBetweenDashesReadAsCharactersAreKnown() {
        assertThat(OcrMending.mendFoot("_2　一")).isEqualTo("— 1 —");
        assertThat(OcrMending.mendFoot("一部一")).isEqualTo("— 1 —");
        assertThat(OcrMending.mendFoot("一溃二")).isEqualTo("— 1 —");
        assertThat(OcrMending.mendFoot("三十三")).isEqualTo("三十三");
    }

    @Test
    void fixedPhrasesAreMendedAndWordsThatLookLikeThemStay() {
        assertThat(OcrMending.mend("关于审理渡运纠纷案件奋干问题的规定")).isEqualTo("关于审理渡运纠纷案件若干问题的规定");
        assertThat(OcrMending.mend("发扬苦干精神")).isEqualTo("发扬苦干精神");
        assertThat(OcrMending.mend("归侨、侨着的权益")).isEqualTo("归侨、侨眷的权益");
        assertThat(OcrMending.mend("华侨着手办理")).isEqualTo("华侨着手办理");
    }

    @Test
    void lettersInADayAreDigits() {
        assertThat(OcrMending.mend("本办法自2O24年l2月I日起施行。")).isEqualTo("本办法自2024年12月1日起施行。");
        assertThat(OcrMending.mend("二O二四年三月五日")).isEqualTo("二〇二四年三月五日");
    }
}
