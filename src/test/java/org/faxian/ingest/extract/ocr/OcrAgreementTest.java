package org.faxian.ingest.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.faxian.ingest.ExtractedText;
import org.faxian.ingest.extract.layout.PlacedLine;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.junit.jupiter.api.Test;

/** Tests of titles misread by OCR, compared with other sources of the title. */
class OcrAgreementTest {
    @Test
    void theNameOfTheFileSettlesACharacterOfTheTitle() {
        ExtractedText mended = OcrAgreement.mend(scanned("云江省渡囗船员培训办法", "第一条　渡船船员应当培训。"), "3-云江省渡口船员培训办法（扫描件）.pdf");

        assertThat(mended.paragraphs()).containsExactly("云江省渡口船员培训办法", "第一条　渡船船员应当培训。");
        assertThat(mended.warnings()).extracting(Warning::code).containsExactly("ocr", "ocr-doubt");
    }

    @Test
    void aCitationThatStandsMoreOftenSettlesTheTitle() {
        ExtractedText mended =
                OcrAgreement.mend(scanned("云江省耕牛饲荠办法", "为了贯彻《云江省耕牛饲养办法》，制定本规定。", "《云江省耕牛饲养办法》另有规定的除外。"), "a.pdf");

        assertThat(mended.paragraphs()).startsWith("云江省耕牛饲养办法");
    }

    @Test
    void aWordOfTheTitleThatIsReadOtherwiseThroughoutTheTextIsThatWord() {
        ExtractedText mended =
                OcrAgreement.mend(scanned("云江省牧大管理规定", "第一条　牧犬应当登记。", "第二条　牧犬应当拴养。", "第三条　牧犬应当免疫。"), "扫描0001.pdf");

        assertThat(mended.paragraphs()).startsWith("云江省牧犬管理规定");
        assertThat(mended.warnings())
                .filteredOn(warning -> warning.code().equals("ocr-doubt"))
                .singleElement()
                .satisfies(warning -> assertThat(warning.message().toString()).contains("牧大", "牧犬"));
    }

    @Test
    void aSecondTitleThatDiffersInItsNumberOrPlaceStaysAsItIs() {
        List<String> lines = List.of("云江省第二批渡口改造方案", "《云江省第三批渡口改造方案》另行制定。", "《云江市第二批渡口改造方案》同时实施。");

        assertThat(OcrAgreement.mend(scanned(lines.toArray(String[]::new)), "云江省第一批渡口改造方案.pdf")
                        .paragraphs())
                .isEqualTo(lines);
    }

    @Test
    void aTextThatWasTypedIsNotTouched() {
        ExtractedText typed = new ExtractedText("text/plain", List.of("云江省牧大管理规定"), Map.of(), Map.of(), List.of());

        assertThat(OcrAgreement.mend(typed, "云江省牧犬管理规定.txt")).isSameAs(typed);
    }

    @Test
    void anUnsureReadingIsNoText() {
        PlacedLine line = new PlacedLine("和人人生六人和人全人", 1, 10, 90, 20, 8, 100, 140);

        assertThat(ScannedPages.text(List.of(new OcrPage(List.of(line), 100, 20)), "image/png")
                        .toString())
                .contains("NoText", "20 %");
        assertThat(ScannedPages.text(List.of(new OcrPage(List.of(line), 100, 70)), "image/png")
                        .toString())
                .contains("和人人生六人和人全人");
    }

    @Test
    void theWordsThatTesseractIsSureOfAreCounted() {
        List<String> table = List.of(
                "level\tpage\tblock\tpar\tline\tword\tleft\ttop\twidth\theight\tconf\ttext",
                "1\t1\t0\t0\t0\t0\t0\t0\t1000\t1400\t-1\t",
                "4\t1\t1\t1\t1\t0\t100\t100\t300\t40\t-1\t",
                "5\t1\t1\t1\t1\t1\t100\t100\t80\t40\t93.5\t渡口",
                "5\t1\t1\t1\t1\t2\t180\t100\t40\t40\t12.0\t人");

        OcrPage page = OcrPage.of(table, 1);

        assertThat(page.characters()).isEqualTo(3);
        assertThat(page.sure()).isEqualTo(2);
        assertThat(page.lines()).extracting(PlacedLine::text).containsExactly("渡口人");
    }

    private static ExtractedText scanned(String... paragraphs) {
        return new ExtractedText(
                "application/pdf", List.of(paragraphs), Map.of(), Map.of(), List.of(ExtractedText.READ_BY_OCR));
    }
}
