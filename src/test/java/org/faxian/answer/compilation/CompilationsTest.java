package org.faxian.answer.compilation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.faxian.fixture.FictionalCorpus.GAS;
import static org.faxian.fixture.FictionalCorpus.TODAY;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.faxian.analysis.TextAnalysis;
import org.faxian.answer.Parameters;
import org.faxian.answer.Refusal;
import org.faxian.answer.compilation.Compilation.Group;
import org.faxian.export.manuscript.Block;
import org.faxian.export.manuscript.Manuscript;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.regulation.Change;
import org.faxian.regulation.RegulationKind;
import org.faxian.search.RegulationSearch;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.ScanEngine;
import org.faxian.search.suggest.Advisor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilationsTest {
    private static final TextAnalysis ANALYSIS = TextAnalysis.load();
    private static final ScanEngine ENGINE = new ScanEngine(ANALYSIS);
    private static final RegulationSearch SEARCH = new RegulationSearch(ANALYSIS);
    private static final String BASE = "http://localhost";

    @BeforeAll
    static void fill(@TempDir Path folder) {
        try (EngineWriter writer = ENGINE.writer()) {
            FictionalCorpus.write(writer, folder);
        }
    }

    private static CompilationForm form(Map<String, List<String>> given) {
        return CompilationForm.of(Parameters.of(given), CompilationForm.PATH, TODAY);
    }

    private static Compilation compiled(Map<String, List<String>> given) {
        try (Snapshot snapshot = ENGINE.snapshot()) {
            return new Compilations(SEARCH, new Advisor(SEARCH, ANALYSIS), snapshot).of(form(given));
        }
    }

    private static List<Block> blocks(Map<String, List<String>> given) {
        List<Block> blocks = new ArrayList<>();
        try (Snapshot snapshot = ENGINE.snapshot()) {
            Compilation compilation = new Compilations(SEARCH, new Advisor(SEARCH, ANALYSIS), snapshot).of(form(given));
            manuscript(compilation, snapshot).read(blocks::add);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return blocks;
    }

    private static Manuscript manuscript(Compilation compilation, Snapshot snapshot) {
        return new CompilationManuscript(compilation, snapshot, BASE, "云江省司法厅", () -> {});
    }

    private static List<String> titles(Compilation compilation) {
        return compilation.texts().stream().map(text -> text.caption().title()).toList();
    }

    @Test
    void everything_in_force_on_the_day_is_in_by_kind_and_what_has_ended_is_listed_with_the_reason() {
        Compilation all = compiled(Map.of());

        assertThat(titles(all)).contains("云江省燃气安全管理条例").doesNotContain("云江省燃气管理办法");
        assertThat(all.groups()).extracting(Group::kind).isSorted();
        assertThat(all.leftOut()).extracting(one -> one.caption().title()).contains("云江省燃气管理办法", "云江省新能源汽车推广补贴暂行办法");
        assertThat(blocks(Map.of()))
                .filteredOn(Block.Table.class::isInstance)
                .flatExtracting(block -> ((Block.Table) block).rows())
                .contains(List.of("云江省燃气管理办法", "云江省人民政府令第58号", "已废止，自2021-03-01起"));
    }

    @Test
    void what_is_merely_relevant_is_not_in() {
        assertThat(titles(compiled(Map.of("q", List.of("燃气渔业捕捞"))))).isEmpty();
    }

    @Test
    void on_an_earlier_day_the_texts_of_that_day_are_in() {
        assertThat(titles(compiled(Map.of("asOf", List.of("2020-01-01"))))).contains("云江省燃气管理办法");
    }

    @Test
    void filters_narrow_a_compilation_as_they_do_a_search() {
        Compilation notices = compiled(Map.of("kind", List.of("NORMATIVE_DOCUMENT")));

        assertThat(notices.groups()).extracting(Group::kind).containsOnly(RegulationKind.NORMATIVE_DOCUMENT);
        assertThat(notices.groups().getFirst().subjects().getFirst().name()).hasValue("城乡建设、环境保护");
    }

    @Test
    void with_a_first_day_it_lists_what_was_enacted_amended_and_repealed_since_then() {
        Compilation since = compiled(Map.of("q", List.of("标题:燃气"), "since", List.of("2021-01-01")));

        assertThat(since.changes())
                .extracting(Change::type)
                .contains(Change.Type.REPEALED, Change.Type.AMENDED)
                .doesNotContain(Change.Type.LAPSED);
        assertThat(since.changes()).extracting(Change::on).isSorted().allMatch(LocalDate.of(2020, 12, 31)::isBefore);
        assertThat(compiled(Map.of("q", List.of("标题:燃气"))).changes()).isEmpty();
    }

    @Test
    void a_first_day_after_the_day_of_the_compilation_is_refused() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> form(Map.of("asOf", List.of("2020-01-01"), "since", List.of("2021-01-01"))));
    }

    @Test
    void every_entry_of_the_contents_leads_to_a_place_and_every_title_has_an_entry() {
        List<Block> blocks = blocks(Map.of("since", List.of("2021-01-01")));
        List<String> places = blocks.stream()
                .filter(Block.Outlined.class::isInstance)
                .map(block -> ((Block.Outlined) block).anchor())
                .toList();
        Block.Contents contents = (Block.Contents) blocks.stream()
                .filter(Block.Contents.class::isInstance)
                .findFirst()
                .orElseThrow();

        assertThat(places).doesNotHaveDuplicates();
        assertThat(contents.entries()).extracting(Block.ContentsEntry::anchor).isSubsetOf(places);
        assertThat(blocks)
                .filteredOn(Block.Title.class::isInstance)
                .extracting(block -> ((Block.Title) block).text())
                .allMatch(title -> contents.entries().stream()
                        .anyMatch(entry -> entry.text().equals(title)));
    }

    @Test
    void it_has_cover_preface_texts_with_facts_and_an_index_of_numbers() {
        List<Block> blocks = blocks(Map.of("q", List.of("燃气")));

        assertThat(blocks.getFirst()).isEqualTo(new Block.Cover("制度文件汇编", List.of("截至2024年6月1日", "云江省司法厅")));
        assertThat(blocks)
                .filteredOn(Block.Paragraph.class::isInstance)
                .extracting(block -> ((Block.Paragraph) block).text())
                .anySatisfy(line -> assertThat(line).contains("检索词“燃气”", "截至2024年6月1日"));
        assertThat(blocks)
                .filteredOn(Block.Colophon.class::isInstance)
                .hasSize(compiled(Map.of("q", List.of("燃气"))).size());
        assertThat(((Block.Table) blocks.getLast()).rows().getFirst()).containsExactly("文号", "标题");
    }

    @Test
    void the_same_question_gives_the_same_document() {
        assertThat(blocks(Map.of("q", List.of("燃气")))).isEqualTo(blocks(Map.of("q", List.of("燃气"))));
        assertThat(form(Map.of("q", List.of("燃气"))).download("docx"))
                .isEqualTo("/api/v1/compilations?q=%E7%87%83%E6%B0%94&format=docx");
        assertThat(titles(compiled(Map.of("q", List.of("燃气"))))).contains(titleOf(GAS.value()));
    }

    private static String titleOf(String id) {
        return FictionalCorpus.regulations().stream()
                .map(one -> one.build())
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .versions()
                .getLast()
                .metadata()
                .title();
    }
}
