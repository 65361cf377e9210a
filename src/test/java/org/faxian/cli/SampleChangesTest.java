package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of changes of the sample corpus as it was written by hand. */
class SampleChangesTest {
    private static final String SCAN = "云江省农作物秸秆收储中心建设管理办法";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void index() throws IOException {
        SampleCorpus.copyTo(folder);
        assertThat(CommandRun.in(folder, "reindex").exitCode()).isZero();
    }

    private static JsonNode changes(Object... options) {
        List<Object> all = new ArrayList<>(List.of("changes", "--json"));
        all.addAll(List.of(options));
        return CommandRun.in(folder, all.toArray()).json();
    }

    /** A scan is read where tesseract is installed. */
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

    /** The other regulation whose clause says so. */
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

        assertThat(wrong.exitCode()).isEqualTo(Faxian.USAGE);
        assertThat(wrong.err()).contains("vanished", "REPEALED");
    }
}
