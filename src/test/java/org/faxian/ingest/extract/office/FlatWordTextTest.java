package org.faxian.ingest.extract.office;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.faxian.ingest.extract.office.WordNumbers.level;

import java.nio.file.Path;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.extract.Extracting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of Word documents that are one XML file, named .doc. */
class FlatWordTextTest {
    private static final String WORD_2003 = """
            <?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Word.Document"?>
            <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"
                xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint"
                xmlns:aml="http://schemas.microsoft.com/aml/2001/core">
            <w:lists><w:listDef w:listDefId="3"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:nfc w:val="37"/>
            <w:lvlText w:val="第%1条　"/></w:lvl></w:listDef><w:list w:ilfo="2"><w:ilst w:val="3"/></w:list></w:lists>
            <w:body><wx:sect><w:p><w:r><w:t>云江省渡口管理办法</w:t></w:r></w:p>
            <w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="2"/></w:listPr></w:pPr>
            <w:r><w:t>渡口应当</w:t></w:r><aml:annotation aml:id="0" w:type="Word.Deletion"><aml:content><w:r>
            <w:delText>尽量</w:delText></w:r></aml:content></aml:annotation><w:r><w:t>安全。</w:t></w:r>
            <w:r><w:footnote><w:p><w:r><w:t>指公用渡口。</w:t></w:r></w:p></w:footnote></w:r></w:p>
            <w:p><w:pPr><w:listPr><w:ilvl w:val="0"/><w:ilfo w:val="2"/></w:listPr></w:pPr>
            <w:r><w:t>本办法自2024年3月1日起施行。</w:t></w:r></w:p>
            <w:sectPr><w:hdr w:type="odd"><w:p><w:r><w:t>云江省人民政府公报</w:t></w:r></w:p></w:hdr></w:sectPr>
            </wx:sect></w:body></w:wordDocument>
            """;

    @TempDir
    private Path folder;

    @Test
    void thePartsOfADocxInOneFileAreReadWithTheirNumbers() {
        String flat = new WordNumbers()
                .definition(0, level(0, "chineseCounting", "第%1条　"))
                .list(1, 0)
                .plain("云江省渡口管理办法")
                .item(1, 0, "渡口应当安全。")
                .item(1, 0, "渡船应当检验。")
                .flat();

        assertThat(Extracting.paragraphs(Extracting.write(folder.resolve("a.doc"), flat, UTF_8)))
                .containsExactly("云江省渡口管理办法", "第一条　渡口应当安全。", "第二条　渡船应当检验。");
    }

    @Test
    void aDocumentOfWord2003IsReadWithItsNumbersAndWithoutItsHeader() {
        Path file = Extracting.write(folder.resolve("a.doc"), WORD_2003, UTF_8);

        assertThat(Extracting.paragraphs(file))
                .containsExactly("云江省渡口管理办法", "第一条　渡口应当安全。", "第二条　本办法自2024年3月1日起施行。", "指公用渡口。");
        assertThat(Extracting.text(file).warnings()).extracting("code").containsExactly("tracked-changes");
    }

    @Test
    void oneThatWasCutOffIsDamaged() {
        Path file = Extracting.write(folder.resolve("a.doc"), WORD_2003.substring(0, WORD_2003.length() / 2), UTF_8);

        assertThat(Extracting.ended(file)).isInstanceOf(IngestOutcome.Damaged.class);
    }
}
