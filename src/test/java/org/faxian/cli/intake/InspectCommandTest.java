package org.faxian.cli.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faxian.cli.CommandRun;
import org.faxian.cli.Faxian;
import org.faxian.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;

@Tag("process")
class InspectCommandTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("云江省石窟办法.txt"), """
                云江省石窟办法
                （2020年5月1日云江省人民政府令第3号公布）
                第一章　总则
                第一条　为了保护石窟，制定本办法。
                第二章　保护
                第三条　保护石窟。
                第四条　本办法自2020年6月1日起施行。
                """);
    }

    @Test
    void a_person_sees_what_was_understood_where_it_was_read_the_outline_and_the_doubts() {
        CommandRun run = CommandRun.in(folder, "inspect", file);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines().map(String::strip))
                .contains(
                        "Title                云江省石窟办法  [header]",
                        "Number               云江省人民政府令第3号  [header]",
                        "Promulgated          2020-05-01 云江省人民政府  [header]",
                        "Effective            2020-06-01  [body]",
                        "articles             3",
                        "第一章 总则  1 article",
                        "第二章 保护  2 articles",
                        "doubt                article-gap: 第三条 follows 第一条, expected 第二条; look into the original");
    }

    @Test
    void colours_are_for_terminals_only() {
        assertThat(CommandRun.in(folder, "inspect", file).out()).doesNotContain("\u001b[");

        StringWriter out = new StringWriter();
        Faxian.commandLine(CommandRun.CLOCK, CommandRun.DOCUMENTS, Language.ENGLISH)
                .setColorScheme(Help.defaultColorScheme(Ansi.ON))
                .setOut(new PrintWriter(out, true))
                .execute("inspect", file.toString());
        assertThat(out.toString()).contains("\u001b[").contains("云江省石窟办法");
    }

    @Test
    void a_program_gets_outline_and_provenance_by_the_names_of_the_fields() {
        JsonNode view = CommandRun.in(folder, "inspect", "--json", file).json();

        assertThat(view.get("provenance").get("firstEffectiveOn").asText()).isEqualTo("BODY");
        assertThat(view.get("provenance").get("promulgatedOn").asText()).isEqualTo("HEADER");
        assertThat(view.get("outline").get(1).get("label").asText()).isEqualTo("第二章");
        assertThat(view.get("outline").get(1).get("articles").asInt()).isEqualTo(2);
    }
}
