package org.faxian.ingest.extract.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.ingest.extract.office.WordNumbers.level;
import static org.faxian.ingest.extract.office.WordNumbers.override;

import java.io.IOException;
import java.nio.file.Path;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.extract.Extracting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordNumberingTest {
    @TempDir
    private Path folder;

    @Test
    void articlesCountOnThroughChaptersWhereTheirLevelDoesNotRestart() throws IOException {
        Path file = new WordNumbers()
                .definition(
                        4,
                        level(0, "chineseCounting", "第%1章　"),
                        level(1, "chineseCounting", "第%2节　"),
                        level(2, "chineseCounting", "第%3条　", "<w:lvlRestart w:val='0'/>"),
                        level(3, "decimal", "%4．"))
                .list(9, 4)
                .item(9, 0, "总则")
                .item(9, 2, "养护渡口应当节约。")
                .item(9, 3, "护岸；")
                .item(9, 0, "养护")
                .item(9, 1, "巡查")
                .item(9, 2, "渡口每日巡查。")
                .item(9, 3, "缆绳；")
                .item(9, 1, "维修")
                .item(9, 2, "渡船按年维修。")
                .docx(folder.resolve("a.docx"));

        assertThat(Extracting.paragraphs(file))
                .containsExactly(
                        "第一章　总则",
                        "第一条　养护渡口应当节约。",
                        "1．护岸；",
                        "第二章　养护",
                        "第一节　巡查",
                        "第二条　渡口每日巡查。",
                        "1．缆绳；",
                        "第二节　维修",
                        "第三条　渡船按年维修。");
    }

    @Test
    void aLevelMayRestartBehindTheFirstLevelOnly() throws IOException {
        Path file = new WordNumbers()
                .definition(
                        0,
                        level(0, "decimal", "%1部分"),
                        level(1, "decimal", "%2组"),
                        level(2, "decimal", "%3号", "<w:lvlRestart w:val='1'/>"))
                .list(1, 0)
                .item(1, 0, "甲")
                .item(1, 1, "乙")
                .item(1, 2, "丙")
                .item(1, 1, "丁")
                .item(1, 2, "戊")
                .item(1, 0, "己")
                .item(1, 2, "庚")
                .docx(folder.resolve("a.docx"));

        assertThat(Extracting.paragraphs(file)).containsExactly("1部分甲", "1组乙", "1号丙", "2组丁", "2号戊", "2部分己", "1号庚");
    }

    @Test
    void aListMayDefineOneOfItsLevelsAnew() throws IOException {
        Path file = new WordNumbers()
                .definition(0, level(0, "upperLetter", "%1) "), level(1, "decimal", "(%2) "))
                .list(2, 0, override(0, level(0, "chineseCountingThousand", "第%1条　")))
                .item(2, 0, "渡口由县级人民政府设立。")
                .item(2, 1, "新设；")
                .item(2, 0, "渡口不得擅自撤销。")
                .docx(folder.resolve("a.docx"));

        assertThat(Extracting.paragraphs(file)).containsExactly("第一条　渡口由县级人民政府设立。", "(1) 新设；", "第二条　渡口不得擅自撤销。");
    }

    @Test
    void aListThatStartsAnewAtOneLevelGoesOnAtTheOthers() throws IOException {
        Path file = new WordNumbers()
                .definition(0, level(0, "chineseCounting", "%1、"), level(1, "decimal", "%2."))
                .list(1, 0)
                .list(2, 0, override(1, "<w:startOverride w:val='5'/>"))
                .item(1, 0, "渡口")
                .item(1, 1, "码头")
                .item(2, 1, "栈桥")
                .item(2, 1, "趸船")
                .item(2, 0, "渡船")
                .docx(folder.resolve("a.docx"));

        assertThat(Extracting.paragraphs(file)).containsExactly("一、渡口", "1.码头", "5.栈桥", "6.趸船", "二、渡船");
    }

    @Test
    void aStyleBringsItsListAndTheListKnowsTheLevelOfTheStyle() throws IOException {
        Path file = new WordNumbers()
                .definition(
                        0,
                        level(0, "chineseCounting", "第%1章　", "<w:pStyle w:val='Zhang'/>"),
                        level(1, "chineseCounting", "第%2条　", "<w:pStyle w:val='Tiao'/>"))
                .list(7, 0)
                .style("Zhang", "<w:pPr><w:numPr><w:numId w:val='7'/></w:numPr></w:pPr>")
                .style("Tiao", "<w:basedOn w:val='Zhang'/>")
                .styled("Zhang", "总则")
                .styled("Tiao", "渡口应当安全。")
                .docx(folder.resolve("a.docx"));

        assertThat(Extracting.paragraphs(file)).containsExactly("第一章　总则", "第一条　渡口应当安全。");
    }

    @Test
    void aParagraphWithoutTextIsCounted() throws IOException {
        Path file = new WordNumbers()
                .definition(0, level(0, "chineseCounting", "%1、"))
                .list(1, 0)
                .item(1, 0, "渡口")
                .item(1, 0, "")
                .item(1, 0, "渡船")
                .docx(folder.resolve("a.docx"));

        assertThat(Extracting.paragraphs(file)).containsExactly("一、渡口", "二、", "三、渡船");
    }

    @ParameterizedTest
    @CsvSource({
        "upperRoman, II",
        "lowerLetter, b",
        "ideographTraditional, 乙",
        "ideographZodiac, 丑",
        "chineseLegalSimplified, 贰",
        "ideographDigital, 二",
        "decimalFullWidth, ２",
        "decimalEnclosedCircle, ②",
        "taiwaneseCounting, 二",
        "decimalZero, 02"
    })
    void numbersAreWrittenInTheFormatOfTheirLevel(String format, String second) throws IOException {
        Path file = new WordNumbers()
                .definition(3, level(0, format, "（%1）"))
                .list(3, 3)
                .item(3, 0, "渡口")
                .item(3, 0, "渡船")
                .docx(folder.resolve("a.docx"));

        assertThat(Extracting.paragraphs(file)).endsWith("（" + second + "）渡船");
        assertThat(Extracting.text(file).warnings()).isEmpty();
    }

    @Test
    void aNumberThatEndsInADigitDoesNotRunIntoTheText() throws IOException {
        Path file = new WordNumbers()
                .definition(0, level(0, "decimal", "%1"), level(1, "decimal", "%1.%2"))
                .list(1, 0)
                .item(1, 0, "范围")
                .item(1, 1, "2024年前建成的渡口")
                .docx(folder.resolve("a.docx"));

        assertThat(Extracting.paragraphs(file)).containsExactly("1 范围", "1.1 2024年前建成的渡口");
    }

    @Test
    void aFormatThatIsNotKnownIsReported() throws IOException {
        Path file = new WordNumbers()
                .definition(0, level(0, "thaiLetters", "%1、"))
                .list(1, 0)
                .item(1, 0, "渡口")
                .docx(folder.resolve("a.docx"));

        ExtractedText text = Extracting.text(file);

        assertThat(text.paragraphs()).containsExactly("1、渡口");
        assertThat(text.warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo("number-format");
            assertThat(warning.message().toString()).contains("thaiLetters");
        });
    }
}
