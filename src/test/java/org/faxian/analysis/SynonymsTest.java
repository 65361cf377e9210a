package org.faxian.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynonymsTest {
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();
    private static final Synonyms SHIPPED = Synonyms.shipped(ANALYSIS.folding());

    @TempDir
    private Path folder;

    private Path file;
    private Synonyms synonyms;

    @BeforeEach
    void noFileYet() {
        file = folder.resolve("synonyms.txt");
        synonyms = Synonyms.with(file, ANALYSIS.folding());
    }

    @Test
    void the_short_name_of_an_authority_means_the_full_one_and_the_other_way_round() {
        assertThat(related(SHIPPED, "人社厅文件")).contains("人力资源和社会保障厅");
        assertThat(related(SHIPPED, "人力资源和社会保障厅文件")).contains("人社厅");
    }

    @Test
    void a_lay_word_means_the_word_of_the_law_but_not_the_other_way() {
        assertThat(related(SHIPPED, "老板不发工资怎么办")).contains("用人单位", "劳动报酬");
        assertThat(related(SHIPPED, "用人单位的义务")).doesNotContain("老板");
    }

    @Test
    void a_word_inside_another_means_nothing() {
        assertThat(related(SHIPPED, "发布公告")).doesNotContain("起诉");
        assertThat(related(SHIPPED, "超市卖过期食品")).doesNotContain("诉讼时效");
    }

    @Test
    void what_stands_there_already_is_not_added() {
        assertThat(related(SHIPPED, "老板就是用人单位吗")).doesNotContain("用人单位");
    }

    @Test
    void all_rules_that_ship_are_well_formed() {
        assertThat(SHIPPED.faults()).isEmpty();
    }

    @Test
    void the_operator_adds_rules_of_the_place_without_a_restart() throws IOException {
        assertThat(related(synonyms, "跨江办的职责")).isEmpty();

        write("# 云江省\n跨江办 = 跨江通道建设指挥部办公室\n");
        assertThat(related(synonyms, "跨江办的职责")).containsExactly("跨江通道建设指挥部办公室");

        write("跨江办 = 跨江通道办公室\n");
        assertThat(related(synonyms, "跨江办的职责")).containsExactly("跨江通道办公室");

        Files.delete(file);
        assertThat(related(synonyms, "跨江办的职责")).isEmpty();
    }

    @Test
    void a_change_that_keeps_the_size_is_noticed_by_its_time() throws IOException {
        write("跨江办 = 跨江甲办\n");
        assertThat(related(synonyms, "跨江办")).containsExactly("跨江甲办");

        write("跨江办 = 跨江乙办\n");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1));

        assertThat(related(synonyms, "跨江办")).containsExactly("跨江乙办");
    }

    @Test
    void a_bad_line_is_named_with_its_number_and_the_others_count() throws IOException {
        write("跨江办 = 跨江通道办公室\n这一行没有等号\n甲 =\n=> 乙\n甲 乙 = 丙\n甲 => 乙 => 丙\n护江办 => 护江办公室\n");

        assertThat(related(synonyms, "跨江办和护江办")).containsExactly("跨江通道办公室", "护江办公室");
        assertThat(synonyms.faults()).hasSize(5).allMatch(fault -> fault.startsWith(file.toString()));
        assertThat(synonyms.faults().getFirst()).contains("line 2", "这一行没有等号", "expected");
        assertThat(synonyms.faults().getLast()).contains("line 6");
    }

    @Test
    void a_file_in_another_character_set_is_named_and_what_ships_still_counts() throws IOException {
        Files.write(file, "跨江办 = 跨江通道办公室\n".getBytes(Charset.forName("GB18030")));

        assertThat(related(synonyms, "人社厅和跨江办")).containsExactly("人力资源和社会保障厅");
        assertThat(synonyms.faults()).singleElement().asString().contains(file.toString(), "UTF-8");
    }

    @Test
    void a_file_from_windows_is_read() throws IOException {
        write("\uFEFF跨江办 ＝ 跨江通道办公室\r\n江老板 ＝＞ 用人单位\r\n");

        assertThat(related(synonyms, "跨江办和江老板")).containsExactly("跨江通道办公室", "用人单位");
    }

    @Property(tries = 200)
    void any_text_has_an_answer(@ForAll String text) {
        assertThat(related(SHIPPED, text)).doesNotContainNull();
    }

    private void write(String rules) throws IOException {
        Files.writeString(file, rules, StandardCharsets.UTF_8);
    }

    private static List<String> related(Synonyms synonyms, String text) {
        return synonyms.related(text, ANALYSIS.words(text));
    }
}
