package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.faxian.answer.Parameters;
import org.faxian.answer.search.SearchAnswers;
import org.faxian.answer.search.SearchQuestion;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.corpus.Corpus;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.Workspace;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.Validity;
import org.faxian.regulation.ValidityStatus;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the sample corpus: its change log against a list written by hand, its statistics against counts by hand. */
@Tag("corpus")
class SampleFiguresTest {
    private static final String SCAN = "云江省农作物秸秆收储中心建设管理办法";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    private static Path folder;

    private static LuceneEngine engine;
    private static SearchAnswers search;

    @BeforeAll
    static void index() throws IOException {
        SampleCorpus.copyTo(folder);
        assertThat(CommandRun.in(folder, "reindex").exitCode()).isZero();
        Workspace workspace = Workspace.open(
                Corpus.open(folder.resolve("corpus")),
                folder.resolve("index"),
                CommandRun.DOCUMENTS,
                Progress.Display.none());
        engine = workspace.engine();
        search = new SearchAnswers(engine, workspace.search(), workspace.advisor(), CommandRun.CLOCK);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    private static JsonNode changes(Object... options) {
        List<Object> all = new ArrayList<>(List.of("changes", "--json"));
        all.addAll(List.of(options));
        return CommandRun.in(folder, all.toArray()).json();
    }

    /** Removes the rows of the scan, which is read only if tesseract is installed. */
    private static List<String> withoutScan(List<String> rows) {
        return rows.stream().filter(row -> !row.contains(SCAN)).toList();
    }

    private static List<String> byHand() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/org/faxian/cli/sample-changes.tsv")).stream()
                .skip(1)
                .toList();
    }

    private static List<String> rows(JsonNode answer) {
        return answer.get("changes")
                .valueStream()
                .map(change -> String.join(
                        "\t",
                        change.get("date").asText(),
                        change.get("type").asText(),
                        change.get("title").asText(),
                        by(change)))
                .toList();
    }

    /** Returns the titles of the other regulations whose clauses are the evidence. */
    private static String by(JsonNode change) {
        return change.get("evidence")
                .valueStream()
                .filter(evidence ->
                        evidence.has("source") && !evidence.get("source").equals(change.get("id")))
                .map(evidence -> evidence.get("title").asText())
                .distinct()
                .collect(Collectors.joining("、"))
                .transform(titles -> titles.isEmpty() ? "-" : titles);
    }

    @Test
    void the_log_up_to_the_end_of_next_year_is_the_one_written_by_hand() throws IOException {
        JsonNode answer = changes("--until", "2027-12-31");

        assertThat(withoutScan(rows(answer))).containsExactlyInAnyOrderElementsOf(withoutScan(byHand()));
        assertThat(answer.get("total").asInt()).isEqualTo(answer.get("changes").size());
    }

    @Test
    void a_term_that_ran_out_is_told_on_its_day_without_any_run() {
        assertThat(rows(changes("--as-of", "2027-03-31", "--since", "2027-01-01")))
                .containsExactly("2027-03-01\tTOOK_EFFECT\t云江省电动自行车集中停放充电安全管理规定\t-");
        assertThat(rows(changes("--as-of", "2027-04-01", "--since", "2027-01-01")))
                .extracting(row -> row.substring(0, "2027-04-01 LAPSED".length()))
                .containsExactly("2027-04-01\tLAPSED", "2027-03-01\tTOOK_E");
    }

    @Test
    void each_change_says_on_what_grounds() {
        JsonNode suspended = changes("--type", "suspended").get("changes").get(0);

        assertThat(suspended.get("evidence").get(0).get("text").asText()).contains("暂停施行");
        assertThat(suspended.get("basis").asText()).isEqualTo("DERIVED");
        assertThat(suspended.get("url").asText())
                .isEqualTo("/regulations/" + suspended.get("id").asText());
    }

    @Test
    void a_wrong_day_or_type_is_said_and_what_is_expected() {
        CommandRun wrong = CommandRun.in(folder, "changes", "--type", "vanished");

        assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("vanished", "REPEALED");
    }

    /** Counts the regulations by scanning them, without an index. */
    private static long counted(Set<String> kinds, int year, String measure, List<Regulation> all) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate asOf = end.isAfter(TODAY) ? TODAY : end;
        return all.stream()
                .filter(regulation -> regulation.isListedOn(asOf))
                .map(regulation -> regulation.versionOn(asOf))
                .filter(version -> kinds.isEmpty()
                        || kinds.contains(version.metadata().caption().kind().name()))
                .filter(version -> {
                    Validity validity = version.timeline().validityOn(asOf);
                    boolean thisYear = validity.since()
                            .filter(day -> day.getYear() == year)
                            .isPresent();
                    return switch (measure) {
                        case "issued" ->
                            version.metadata()
                                    .enactment()
                                    .firstKnownDate()
                                    .filter(day -> day.getYear() == year)
                                    .isPresent();
                        case "repealed" -> validity.status() == ValidityStatus.REPEALED && thisYear;
                        case "lapsed" -> validity.status() == ValidityStatus.LAPSED && thisYear;
                        case "notYetInForce" -> validity.status() == ValidityStatus.NOT_YET_IN_FORCE;
                        case "unknown" -> validity.status() == ValidityStatus.UNKNOWN;
                        case "inForce" ->
                            Set.of(ValidityStatus.IN_FORCE, ValidityStatus.PARTIALLY_IN_FORCE, ValidityStatus.SUSPENDED)
                                    .contains(validity.status());
                        default -> throw new IllegalArgumentException(measure);
                    };
                })
                .count();
    }

    private static List<Regulation> all(Snapshot snapshot) {
        EngineRequest everything = new EngineRequest(
                new SearchQuery.Everything(),
                Filters.NONE,
                TODAY,
                VersionScope.REPRESENTING,
                SortOrder.PROMULGATED_NEWEST,
                0,
                1000,
                Set.of());
        return snapshot.search(everything).matches().stream()
                .map(match -> snapshot.regulation(match.version().regulation()).orElseThrow())
                .toList();
    }

    /** Returns the total of the search at the given address. */
    private static long total(String url) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(Map.of("size", List.of("1")));
        Arrays.stream(url.substring(url.indexOf('?') + 1).split("&"))
                .map(pair -> URLDecoder.decode(pair, StandardCharsets.UTF_8).split("=", 2))
                .forEach(pair -> parameters
                        .computeIfAbsent(pair[0], name -> new ArrayList<>())
                        .add(pair[1]));
        return search.answer(SearchQuestion.of(Parameters.of(parameters))).total();
    }

    private static List<JsonNode> rowsOf(JsonNode year) {
        List<JsonNode> rows = new ArrayList<>();
        year.get("report").forEach(rows::add);
        year.get("kinds").forEach(rows::add);
        rows.add(year.get("all"));
        return rows;
    }

    @Test
    void each_number_of_every_year_and_kind_is_what_counting_gives_and_the_total_of_its_search() {
        JsonNode answer = CommandRun.in(folder, "statistics", "--json").json();
        List<Regulation> all;
        try (Snapshot snapshot = engine.snapshot()) {
            all = all(snapshot);
        }
        Map<String, Long> searched = new LinkedHashMap<>();
        int numbers = 0;
        for (JsonNode year : answer.get("years")) {
            for (JsonNode row : rowsOf(year)) {
                Set<String> kinds =
                        row.get("kinds").valueStream().map(JsonNode::asText).collect(Collectors.toSet());
                for (String measure : List.of("issued", "repealed", "lapsed", "inForce", "notYetInForce", "unknown")) {
                    String url = row.get(measure).get("url").asText();
                    assertThat(row.get(measure).get("count").asLong())
                            .as("%s %s %s", year.get("year"), row.get("label"), measure)
                            .isEqualTo(counted(kinds, year.get("year").asInt(), measure, all))
                            .isEqualTo(searched.computeIfAbsent(url, SampleFiguresTest::total));
                    numbers++;
                }
            }
        }
        assertThat(answer.get("years").get(0).get("year").asInt()).isEqualTo(2026);
        assertThat(answer.get("years"))
                .last()
                .extracting(y -> y.get("year").asInt())
                .isEqualTo(2008);
        assertThat(numbers).isEqualTo(19 * 5 * 6);
    }

    @Test
    void the_workbook_holds_the_report_of_the_year_and_is_the_same_every_time() throws IOException {
        Path file = folder.resolve("report.xlsx");

        CommandRun run = CommandRun.in(folder, "statistics", "--year", "2023", "--xlsx", file);

        assertThat(run.exitCode()).as(run.err()).isZero();
        byte[] bytes = Files.readAllBytes(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            List<String> rules = new ArrayList<>();
            workbook.getSheet("年度报告").getRow(1).forEach(cell -> rules.add(cell.toString()));
            assertThat(rules).containsExactly("2023.0", "2023-12-31", "规章", "1.0", "0.0", "0.0", "10.0", "1.0", "0.0");
        }
        CommandRun.in(folder, "statistics", "--year", "2023", "--xlsx", file);
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void a_year_that_has_not_begun_is_refused() {
        CommandRun run = CommandRun.in(folder, "statistics", "--year", "2027");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("2026", "2027");
    }
}
