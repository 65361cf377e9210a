package org.faxian.search.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AbbreviationsTest {
    private static final NameIndex INDEX = new NameIndex(
            FictionalCorpus.regulations().stream().map(RegulationBuilder::build).toList(), KnownNames.ANALYSIS);

    @TempDir
    private Path folder;

    @Test
    void common_abbreviations_ship_with_the_program() {
        assertThat(Abbreviations.shipped().names())
                .containsEntry("民诉法", "中华人民共和国民事诉讼法")
                .containsEntry("婚姻家庭编解释一", "最高人民法院关于适用中华人民共和国民法典婚姻家庭编的解释一");
    }

    @Test
    void an_operator_adds_names_and_a_change_counts_at_once() throws IOException {
        Path file = folder.resolve("abbreviations.txt");
        Abbreviations abbreviations = Abbreviations.with(file);
        assertThat(found("气规", abbreviations)).isEmpty();

        Files.writeString(file, "# 本地简称\n气规 = 《云江省燃气安全管理条例》 # 常用\n");
        assertThat(found("气规", abbreviations)).isEqualTo(List.of(FictionalCorpus.GAS));

        Files.writeString(file, "气规 = 云江省燃气管理办法");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertThat(found("气规", abbreviations)).isEqualTo(List.of(FictionalCorpus.OLD_GAS));
        assertThat(abbreviations.faults()).isEmpty();

        Files.delete(file);
        assertThat(found("气规", abbreviations)).isEmpty();
    }

    @Test
    void a_line_that_is_none_is_named_and_passed_over() throws IOException {
        Path file = folder.resolve("abbreviations.txt");
        Files.writeString(file, "\uFEFF气规＝云江省燃气安全管理条例\n气规的全称\n甲 = 乙 = 丙\n = 丁\n");
        Abbreviations abbreviations = Abbreviations.with(file);

        assertThat(found("气规", abbreviations)).isEqualTo(List.of(FictionalCorpus.GAS));
        assertThat(abbreviations.faults())
                .hasSize(3)
                .first()
                .asString()
                .contains(file + ", line 2", "气规的全称", "expected 简称 = 全称");
    }

    @Test
    void a_file_that_is_no_text_is_named_and_the_others_stay() throws IOException {
        Path file = folder.resolve("abbreviations.txt");
        Files.write(file, new byte[] {(byte) 0xB9, (byte) 0xE6, '=', (byte) 0xFF});
        Abbreviations abbreviations = Abbreviations.with(file);

        assertThat(abbreviations.names()).containsKey("民诉法");
        assertThat(abbreviations.faults()).singleElement().asString().contains("save it as UTF-8");
    }

    private static List<?> found(String name, Abbreviations abbreviations) {
        return new NameLookup(INDEX, abbreviations.names()).titled(name);
    }
}
