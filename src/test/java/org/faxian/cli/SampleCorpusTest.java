package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.faxian.corpus.Corpus;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.Workspace;
import org.faxian.json.DomainJson;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Tests of the sample corpus against its README: the recognised fields of each document, and its status on three days.
 */
@Tag("corpus")
class SampleCorpusTest {
    @TempDir
    private static Path folder;

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2035, 1, 1);
    private static final Set<ValidityStatus> ALL_STATUSES = EnumSet.allOf(ValidityStatus.class);

    private static JsonNode report;
    private static Map<String, Held> wordings;

    /** Ingests the files without the journal, as a department with only the files would. */
    @BeforeAll
    static void ingest() throws IOException {
        Files.delete(SampleCorpus.copyTo(folder).resolve("register.jsonl"));
        report = CommandRun.in(folder, "ingest", "--json", folder.resolve("corpus"))
                .json()
                .get("report");
        wordings = held();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "sample-corpus.tsv", delimiter = '\t', numLinesToSkip = 1, nullValues = "-")
    void each_file_has_its_outcome_its_fields_and_its_status_on_three_days(ArgumentsAccessor row) {
        String file = row.getString(0);
        String outcome = outcome(file);
        assumeThat(outcome).as("a scan is read where tesseract is installed").isNotEqualTo("NO_TEXT");

        assertThat(outcome).isEqualTo(row.getString(2));
        if (outcome.equals("REGISTERED")) {
            assertFields(inspected(file), row);
            assertThat(List.of("2019-06-01", "2026-11-23", "2027-06-01"))
                    .extracting(day -> wordings.get(file).statusOn(LocalDate.parse(day)))
                    .containsExactly(status(row, 11), status(row, 12), status(row, 13));
        }
    }

    private static String status(ArgumentsAccessor row, int column) {
        return Objects.requireNonNullElse(row.getString(column), StatusTable.ABSENT);
    }

    private static void assertFields(JsonNode view, ArgumentsAccessor row) {
        assertThat(view.path("title").asText(null)).isEqualTo(row.getString(3));
        assertThat(view.path("number").asText(null)).isEqualTo(row.getString(4));
        assertThat(view.get("authorities"))
                .extracting(JsonNode::asText)
                .containsExactly(row.getString(5).split("、"));
        assertThat(view.path("kind").asText(null)).isEqualTo(row.getString(6));
        assertThat(view.path("adoptedOn").asText(null)).isEqualTo(row.getString(7));
        assertThat(view.path("promulgatedOn").asText(null)).isEqualTo(row.getString(8));
        assertThat(view.path("effectiveOn").asText(null)).isEqualTo(row.getString(9));
        assertThat(view.get("articles")).hasSize(row.getInteger(10));
        assertThat(view.get("warnings")).allMatch(warning -> warning.asText().startsWith("ocr"));
    }

    @Test
    void every_file_of_the_corpus_is_in_the_table() throws IOException {
        try (var lines = Files.lines(Path.of("src/test/resources/org/faxian/cli/sample-corpus.tsv"))) {
            assertThat(report.get("files"))
                    .extracting(file -> relative(file.get("file").asText()))
                    .containsExactlyInAnyOrderElementsOf(
                            lines.skip(1).map(line -> line.split("\t")[0]).toList());
        }
    }

    @Test
    void the_permanent_ids_are_in_the_journal_already() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        Path journal = SampleCorpus.copyTo(elsewhere).resolve("register.jsonl");
        byte[] before = Files.readAllBytes(journal);

        CommandRun.in(elsewhere, "ingest", elsewhere.resolve("corpus"));

        assertThat(journal).hasBinaryContent(before);
    }

    private static String relative(String file) {
        return file.substring(file.indexOf("/corpus/") + "/corpus/".length());
    }

    private static String outcome(String file) {
        for (JsonNode entry : report.get("files")) {
            if (relative(entry.get("file").asText()).equals(file)) {
                return entry.get("outcome").asText();
            }
        }
        return "not reported";
    }

    /** Returns the output of {@code inspect} for a file, which may be a member of an archive. */
    private static JsonNode inspected(String file) {
        Path path = folder.resolve("corpus").resolve(file.replaceFirst("!/.*", ""));
        return CommandRun.in(folder, "inspect", "--json", path)
                .out()
                .lines()
                .map(SampleCorpusTest::json)
                .filter(view -> view.get("file").asText().endsWith("/" + file))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String line) {
        try {
            return DomainJson.mapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A version and its regulation. */
    private record Held(Regulation regulation, RegulationVersion version) {
        /** Returns the status as in the table; {@link StatusTable#ABSENT} before the version became known. */
        String statusOn(LocalDate day) {
            boolean isMade = !day.isBefore(version.representsFrom())
                    || version.metadata()
                            .enactment()
                            .lastKnownDate()
                            .filter(day::isBefore)
                            .isEmpty();
            return regulation.isListedOn(day) && isMade
                    ? version.timeline().validityOn(day).status().name()
                    : StatusTable.ABSENT;
        }
    }

    /** Returns the versions by the paths of their files. */
    private static Map<String, Held> held() {
        Map<String, Held> held = new HashMap<>();
        try (LuceneEngine engine = engine(folder);
                Snapshot snapshot = engine.snapshot()) {
            for (RegulationVersion version : all(snapshot, LocalDate.of(2100, 1, 1), VersionScope.ALL)) {
                Regulation regulation =
                        snapshot.regulation(version.id().regulation()).orElseThrow();
                version.sources().forEach(source -> held.put(source.path(), new Held(regulation, version)));
            }
        }
        return held;
    }

    @Test
    void every_wording_is_on_each_day_of_twenty_years_what_was_written_down_by_hand() {
        StatusTable table = StatusTable.read();
        List<String> wrong = new ArrayList<>();

        wordings.forEach((file, wording) -> {
            for (LocalDate day = FIRST_DAY; !day.isAfter(LAST_DAY); day = day.plusDays(1)) {
                String expected = table.statusOn(file, day);
                String found = wording.statusOn(day);
                if (!found.equals(expected)) {
                    wrong.add(file + " on " + day + " is " + found + ", expected " + expected);
                }
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(table.files())
                .filteredOn(file -> !outcome(file).equals("NO_TEXT"))
                .containsExactlyInAnyOrderElementsOf(wordings.keySet());
    }

    @Test
    void a_search_for_a_status_finds_on_the_days_around_each_change_what_the_table_says() {
        StatusTable table = StatusTable.read();
        try (LuceneEngine engine = engine(folder);
                Snapshot snapshot = engine.snapshot()) {
            for (LocalDate change : table.days()) {
                for (LocalDate day : List.of(change.minusDays(1), change)) {
                    for (ValidityStatus status : day.isBefore(FIRST_DAY) ? Set.<ValidityStatus>of() : ALL_STATUSES) {
                        assertThat(files(snapshot, day, status))
                                .as(status + " on " + day)
                                .containsExactlyInAnyOrderElementsOf(standingFor(table, day, status));
                    }
                }
            }
        }
    }

    private static List<String> files(Snapshot snapshot, LocalDate day, ValidityStatus status) {
        return all(snapshot, day, VersionScope.REPRESENTING, Filters.NONE.withStatuses(Set.of(status))).stream()
                .map(version -> version.original().path())
                .toList();
    }

    /** Returns the files of the versions that represent their regulations on the day and have the status. */
    private static List<String> standingFor(StatusTable table, LocalDate day, ValidityStatus status) {
        return wordings.entrySet().stream()
                .filter(entry -> entry.getValue().version().represents(day))
                .map(Map.Entry::getKey)
                .filter(file -> table.statusOn(file, day).equals(status.name()))
                .toList();
    }

    private static LuceneEngine engine(Path folder) {
        return Workspace.open(
                        Corpus.open(folder.resolve("corpus")),
                        folder.resolve("index"),
                        CommandRun.DOCUMENTS,
                        Progress.Display.none())
                .engine();
    }

    private static List<RegulationVersion> all(Snapshot snapshot, LocalDate day, VersionScope scope) {
        return all(snapshot, day, scope, Filters.NONE);
    }

    private static List<RegulationVersion> all(Snapshot snapshot, LocalDate day, VersionScope scope, Filters filters) {
        EngineRequest all = new EngineRequest(
                new SearchQuery.Everything(), filters, day, scope, SortOrder.PROMULGATED_NEWEST, 0, 100, Set.of());
        return snapshot.search(all).matches().stream()
                .map(Match::version)
                .map(id -> snapshot.regulation(id.regulation())
                        .orElseThrow()
                        .version(id)
                        .orElseThrow())
                .toList();
    }

    @Test
    void the_repealed_rule_says_by_which_clause_of_which_regulation() {
        JsonNode hit = CommandRun.in(folder, "search", "云江省政府信息公开办法", "--status", "repealed", "--json")
                .json()
                .get("hits")
                .get(0);

        assertThat(hit.get("status").get("since").asText()).isEqualTo("2020-01-01");
        assertThat(hit.get("status").get("evidence").get(0).get("text").asText())
                .contains("同时废止");
        assertThat(hit.get("status").get("evidence").get(0).get("title").asText())
                .isEqualTo("云江省政府信息公开规定");
    }

    @Test
    void the_rule_that_is_repealed_in_part_says_which_articles_and_by_what() {
        JsonNode markets = shown("云江省农贸市场管理办法");

        assertThat(markets.at("/status/since").asText()).isEqualTo("2022-05-01");
        assertThat(markets.at("/status/evidence/0/text").asText()).contains("第十二条、第十三条同时废止");
        assertThat(markets.at("/status/evidence/0/source/title").asText()).isEqualTo("云江省活禽交易和集中屠宰管理规定");
        assertThat(markets.at("/relations/0/provisions").findValuesAsText("main"))
                .containsExactly("12", "13");
    }

    @Test
    void the_suspended_rule_says_since_when_and_that_an_amendment_is_not_in_its_text() {
        JsonNode exhibitions = shown("云江省商业展览活动备案管理办法");

        assertThat(exhibitions.at("/status/since").asText()).isEqualTo("2025-09-01");
        assertThat(exhibitions.at("/status/evidence/0/text").asText()).contains("暂停施行");
        assertThat(exhibitions.at("/status/evidence/1/text").asText()).contains("2020-11-02", "修改后的文本待收录");
        assertThat(exhibitions.get("relations").findValuesAsText("type"))
                .containsExactlyInAnyOrder("SUSPENDS", "AMENDS_UNCONSOLIDATED");
    }

    private static JsonNode shown(String title) {
        String id = CommandRun.in(folder, "search", "标题:" + title, "--status", "all", "--json")
                .json()
                .get("hits")
                .valueStream()
                .filter(hit -> hit.get("title").asText().equals(title))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        return CommandRun.in(folder, "show", id, "--as-of", "2026-11-23", "--json")
                .json();
    }

    @Test
    void every_original_is_intact() {
        CommandRun run = CommandRun.in(folder, "verify");

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).contains("originals intact");
    }

    @Test
    void deleting_the_index_and_building_it_again_changes_no_answer() throws IOException {
        Map<String, String> before = statuses(folder, LocalDate.of(2026, 11, 23));
        Path elsewhere = folder.resolve("again");
        SampleCorpus.copyTo(elsewhere);

        assertThat(CommandRun.in(elsewhere, "reindex").exitCode()).isZero();

        assertThat(statuses(elsewhere, LocalDate.of(2026, 11, 23))).isEqualTo(before);
    }

    /** Returns the status of every listed regulation by its title. */
    private static Map<String, String> statuses(Path folder, LocalDate day) {
        try (LuceneEngine engine = engine(folder);
                Snapshot snapshot = engine.snapshot()) {
            return all(snapshot, day, VersionScope.REPRESENTING).stream()
                    .collect(Collectors.toMap(
                            version -> version.metadata().title(),
                            version ->
                                    version.timeline().validityOn(day).status().name()));
        }
    }
}
