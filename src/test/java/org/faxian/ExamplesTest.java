package org.faxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.analysis.TextAnalysis;
import org.faxian.compare.Comparer;
import org.faxian.compare.TextComparison;
import org.faxian.compare.Tolerance;
import org.faxian.compare.UnitChange;
import org.faxian.fixture.FictionalCorpus;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.regulation.Citation;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.RegulationSearch;
import org.faxian.search.SearchRequest;
import org.faxian.search.SearchResult;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.ScanEngine;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the Javadoc, repeated here verbatim to ensure that they compile and are correct. */
class ExamplesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path HERE = Path.of("src/test/java/org/faxian/ExamplesTest.java");
    private static final Pattern SNIPPET = Pattern.compile("\\{@snippet :\n(.*?)\n \\* }", Pattern.DOTALL);

    private final LocalDate day = LocalDate.of(2026, 1, 1);
    private final RegulationBuilder gas = FictionalCorpus.regulations().getFirst();
    private final Regulation regulation = gas.build();
    private final RegulationId id = regulation.id();

    @TempDir
    private Path folder;

    @Test
    void every_example_in_the_sources_stands_in_this_test() throws IOException {
        String here = plain(Files.readString(HERE));
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            List<String> examples = sources.filter(path -> path.toString().endsWith(".java"))
                    .flatMap(ExamplesTest::examples)
                    .toList();

            assertThat(examples).hasSizeGreaterThan(5).allSatisfy(example -> assertThat(here)
                    .contains(example));
        }
    }

    private static Stream<String> examples(Path source) {
        try {
            return SNIPPET.matcher(Files.readString(source))
                    .results()
                    .map((MatchResult snippet) -> plain(snippet.group(1).replaceAll("(?m)^ \\* ?", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void numbers_and_citations() {
        DocumentNumber number = DocumentNumber.parse("云政办发[2020]65号").orElseThrow();
        assert number.sameAs(DocumentNumber.parse("云政办发〔2020〕65号").orElseThrow());

        Citation citation = Citation.in("违反《云江省桥梁管理办法》第十二条第二款的，依法处罚。").getLast();
        assert citation.document().equals(Optional.of("云江省桥梁管理办法"));
        assert citation.provision().map(ProvisionReference::label).equals(Optional.of("第十二条第二款"));
    }

    @Test
    void validity_on_a_day() {
        Validity validity = regulation.versionOn(day).timeline().validityOn(day);
        assert validity.status() == ValidityStatus.IN_FORCE;
    }

    @Test
    void words_searches_and_comparisons() {
        TextAnalysis analysis = TextAnalysis.load();
        List<String> words = analysis.words("申请政府信息公开");
        assert words.equals(List.of("申请", "政府信息公开"));

        try (ScanEngine engine = new ScanEngine(analysis)) {
            try (EngineWriter writer = engine.writer()) {
                FictionalCorpus.write(writer, folder);
            }
            search(engine, analysis);
        }
    }

    private void search(Engine engine, TextAnalysis analysis) {
        try (Engine.Snapshot snapshot = engine.snapshot()) {
            Regulation regulation = snapshot.regulation(id).orElseThrow();
            RegulationText text = snapshot.text(regulation.versionOn(day).id()).orElseThrow();
            compare(text, analysis);
        }
        try (Engine.Snapshot snapshot = engine.snapshot()) {
            RegulationSearch search = new RegulationSearch(analysis);
            SearchResult found = search.search(
                    new SearchRequest("燃气", Filters.NONE, day, VersionScope.REPRESENTING, SortOrder.RELEVANCE, 1, 10),
                    snapshot);
            found.hits()
                    .forEach(hit -> System.out.println(
                            hit.title().text() + " " + hit.validity().status()));
            assertThat(found.hits()).isNotEmpty();
        }
    }

    private void compare(RegulationText newer, TextAnalysis analysis) {
        RegulationText older = gas.texts().get(regulation.versions().getFirst().id());
        TextComparison comparison = new Comparer(analysis).compare(older, newer, Tolerance.WORDS);
        for (UnitChange change : comparison.changes()) {
            System.out.println(change);
        }
        assertThat(comparison.units()).isNotEmpty();
    }
}
