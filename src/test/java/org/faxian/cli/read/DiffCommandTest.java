package org.faxian.cli.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faxian.answer.regulation.DiffView;
import org.faxian.cli.CommandRun;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.cli.terminal.Terminal;
import org.faxian.language.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

/** Tests of version comparison on the command line, with three texts of the sample corpus. */
@Tag("process")
class DiffCommandTest {
    private static final Path SAMPLES = Path.of("corpus", "规章");

    @TempDir
    private static Path folder;

    private static String id;

    @BeforeAll
    static void takeIn() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        for (String name : new String[] {"（2008年公布）.doc", "（2014年修正）.rtf", "（2021年修订）.docx"}) {
            Files.copy(SAMPLES.resolve("云江省公共停车场管理办法" + name), corpus.resolve(name));
        }
        CommandRun.in(folder, "ingest", corpus);
        id = CommandRun.in(folder, "search", "停车场", "--json")
                .json()
                .at("/hits/0/id")
                .asText();
    }

    private static CommandRun diff(Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "diff";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return CommandRun.in(folder, all);
    }

    @Test
    void the_wording_in_force_is_compared_with_the_one_before_it() {
        CommandRun run = diff(id);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("云江省公共停车场管理办法")
                .contains("old  " + id + "@2014-07-21", "new  " + id + "@2021-12-01", "[-", "-]", "{+", "+}");
    }

    @Test
    void json_is_the_answer_of_the_api() {
        JsonNode diff =
                diff(id, "--from", "2010-01-01", "--to", "2014-07-21", "--json").json();

        assertThat(diff.at("/from/version").asText()).isEqualTo(id + "@2008-11-01");
        assertThat(diff.at("/to/version").asText()).isEqualTo(id + "@2014-07-21");
        assertThat(diff.get("total").asInt()).isEqualTo(diff.get("changes").size());
        assertThat(diff(id, "--from", "2010-01-01", "--to", "2014-07-21", "--json", "--unchanged")
                        .json()
                        .get("changes"))
                .hasSizeGreaterThan(25);
        assertThat(diff(id, "--from", "2010-01-01", "--to", "2014-07-21", "--json", "--exact")
                        .json()
                        .get("total")
                        .asInt())
                .isGreaterThanOrEqualTo(diff.get("total").asInt());
    }

    @Test
    void a_version_that_is_not_there_is_told_with_those_that_are() {
        CommandRun run = diff(id, "--from", "1999-01-01");

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("1999-01-01", "2008-11-01, 2014-07-21, 2021-12-01")
                .doesNotContain("Exception");
        assertThat(diff("nothingaaa").exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void on_a_terminal_there_are_colours_in_place_of_marks() throws Exception {
        StringWriter out = new StringWriter();
        org.faxian.answer.regulation.DiffView view =
                org.faxian.json.DomainJson.mapper().readValue(diff(id, "--json").out(), DiffView.class);

        new DiffText(new Terminal(new PrintWriter(out, true), Language.ENGLISH), Help.defaultColorScheme(Ansi.ON))
                .print(view);

        assertThat(out.toString()).contains("\u001b[").doesNotContain("[-", "{+");
    }
}
