package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.language.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;

/** Tests that the command line speaks one language at a time. */
@Tag("process")
class CommandLanguageTest {
    /** Words of English; option names, ids, paths and codes stand alone or hold other signs. */
    private static final Pattern ENGLISH =
            Pattern.compile("(?<![\\w./=-])[A-Za-z]?[a-z]+,? [a-z]+,? [a-z]+(?![\\w./=-])");

    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private static final String LAMPS = """
            云江省路灯管理办法
            （2021年3月1日云江省人民政府令第190号公布 自2021年5月1日起施行）
            第一条　为了规范路灯管理，制定本办法。
            第三条　本办法自2021年5月1日起施行。
            """;

    @TempDir
    private Path folder;

    private static List<CommandLine> commands(Language language) {
        CommandLine faxian = Faxian.commandLine(CommandRun.CLOCK, CommandRun.DOCUMENTS, language);
        List<CommandLine> all = new ArrayList<>(List.of(faxian));
        all.addAll(faxian.getSubcommands().values());
        return all;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_command_option_and_parameter_is_described(Language language) {
        List<String> undescribed = new ArrayList<>();
        for (CommandLine command : commands(language)) {
            String name = command.getCommandSpec().qualifiedName();
            check(name, command.getCommandSpec().usageMessage().description(), language, undescribed);
            for (ArgSpec argument : command.getCommandSpec().args()) {
                check(name + " " + argument, argument.description(), language, undescribed);
            }
        }
        assertThat(undescribed).isEmpty();
    }

    private static void check(String what, String[] description, Language language, List<String> undescribed) {
        String text = String.join(" ", description);
        boolean isInLanguage = language == Language.CHINESE
                ? CHINESE.matcher(text).find() && !ENGLISH.matcher(text).find()
                : !text.isBlank();
        if (!isInLanguage || text.contains("${")) {
            undescribed.add(what + ": " + text);
        }
    }

    @Test
    void help_in_chinese_holds_no_english() {
        for (CommandLine command : commands(Language.CHINESE)) {
            String help = command.getUsageMessage();
            assertThat(ENGLISH.matcher(help).results().map(one -> one.group()))
                    .as(help)
                    .isEmpty();
            assertThat(help).startsWith("用法：").doesNotContain("=DATE", "=FILE", "PATH", " ID", "Usage");
        }
    }

    @Test
    void whatever_goes_wrong_is_told_in_chinese() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/路灯.txt"), LAMPS);
        Files.writeString(folder.resolve("in/空.txt"), "");
        Files.writeString(folder.resolve("in/坏.docx"), "PK no archive");
        Files.writeString(folder.resolve("in/通讯录.txt"), "第一季度通讯录\n张三 13800000000\n");

        assertThat(run("ingest", folder.resolve("in"))).contains("已收入", "空文件", "条文缺号", "索引：文件 1 件");
        assertThat(run("ingest", "--dry-run", folder.resolve("in"))).contains("未作存储");
        assertThat(run("ingest", folder.resolve("none"))).contains("请检查路径");
        assertThat(run("ingest")).contains("未指定文件或者文件夹");
        assertThat(run("search", "无人提及的词")).contains("找到 0 件");
        assertThat(run("search", "路灯")).contains("现行有效", "施行 2021-05-01");
        assertThat(run("show", "云江省路灯管理办法")).contains("依据：");
        assertThat(run("show", "没有的办法")).contains("没有文件");
        assertThat(run("inspect", folder.resolve("in/路灯.txt"))).contains("标题", "存疑");
        assertThat(run("verify")).contains("原件完好 1 个");
        assertThat(run("audit")).contains("合计（截至 2026-11-23）");
        assertThat(run("changes")).contains("项变动");
        assertThat(run("statistics")).startsWith("年份\t类别");
        assertThat(run("reindex")).contains("已启用");
        assertThat(run(repeal())).contains("已由 张三 登记");
        assertThat(run(repeal())).contains("已对", "未再登记");
        assertThat(run("diff", "云江省路灯管理办法")).contains("只有一个版本");
    }

    private static Object[] repeal() {
        return new Object[] {
            "repeal",
            "云江省路灯管理办法",
            "--on",
            "2024-01-01",
            "--instrument",
            "云江省人民政府令第200号",
            "--reason",
            "清理规章",
            "--by",
            "张三"
        };
    }

    /** Runs the command in Chinese and requires that no English shows in what it prints. */
    private String run(Object... arguments) {
        CommandRun run = CommandRun.in(Language.CHINESE, folder, arguments);
        String all = run.out() + run.err();
        assertThat(ENGLISH.matcher(all).results().map(one -> one.group()))
                .as(all)
                .isEmpty();
        return all;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "serch",
                "search --sizes 3",
                "search --size many",
                "repeal a",
                "repeal a --on",
                "repeal a --on 2024-02-30 --reason b",
                "repeal a b --on 2024-02-03 --reason c",
                "link a --repealed-by b --amended-by c --reason d",
                "changes --type nothing",
                "merge a --reason b",
                "ingest --json --json"
            })
    void what_picocli_refuses_is_said_with_what_is_expected_in_both_languages(String typed) {
        String[] arguments = typed.isEmpty() ? new String[0] : typed.split(" ");

        CommandRun english = CommandRun.bare(Language.ENGLISH, arguments);
        CommandRun chinese = CommandRun.bare(Language.CHINESE, arguments);

        assertThat(List.of(english.exitCode(), chinese.exitCode())).containsOnly(ExitCode.USAGE);
        assertThat(english.err()).startsWith("faxian: ").contains("see faxian");
        assertThat(chinese.err()).startsWith("faxian：").contains("用法见 faxian");
        assertThat(ENGLISH.matcher(chinese.err()).find()).as(chinese.err()).isFalse();
    }

    @Test
    void by_is_the_person_beside_an_instrument_and_the_instrument_without_one_as_it_used_to_be() throws IOException {
        Files.createDirectories(folder.resolve("in"));
        Files.writeString(folder.resolve("in/路灯.txt"), LAMPS);
        CommandRun.in(folder, "ingest", folder.resolve("in"));
        List<Object> old = new ArrayList<>(Arrays.asList(repeal()));
        old.subList(old.indexOf("--instrument"), old.indexOf("--instrument") + 2)
                .clear();
        old.set(old.indexOf("张三"), "云江省人民政府令第200号");

        CommandRun rehearsed = CommandRun.in(folder, rehearsed(old));
        CommandRun twice = CommandRun.in(folder, with(repeal(), "--decided-by", "李四"));
        CommandRun recorded = CommandRun.in(folder, repeal());

        assertThat(rehearsed.err()).contains("--instrument now").hasLineCount(1);
        assertThat(rehearsed.out()).contains("by 云江省人民政府令第200号");
        assertThat(twice.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(recorded.err()).isEmpty();
        assertThat(recorded.out()).contains("by 云江省人民政府令第200号", "recorded by 张三");
    }

    private static Object[] rehearsed(List<Object> arguments) {
        return with(arguments.toArray(), "--dry-run");
    }

    private static Object[] with(Object[] arguments, Object... more) {
        return Stream.concat(Arrays.stream(arguments), Arrays.stream(more)).toArray();
    }

    @Test
    void the_environment_says_the_language() {
        assertThat(Language.ofTerminal(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Language.CHINESE);
        assertThat(Language.ofTerminal(Map.of("LANG", "zh_CN.UTF-8", "FAXIAN_LANG", "en")))
                .isEqualTo(Language.ENGLISH);
    }
}
