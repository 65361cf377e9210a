package org.faxian.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words that a person is shown is in the message bundles and has one name for one thing. */
class ShownWordsTest {
    private static final Path MAIN = Path.of("src/main");
    private static final Pattern OLD =
            Pattern.compile("无相反记载|条款推定|效力状态|效力待[核定]|效力说法|部分失效|(?<!旧版本（)已被修改|撤回|全文未收录|状态始于|取代|并且年末仍然如此");
    private static final Pattern CHINESE = Pattern.compile("\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\"");
    /** Words that people type, labels that are made of the parts of a text, and the days that a person writes. */
    private static final Pattern READ =
            Pattern.compile("case \"(?:全部|现行)\"|startsWith\\(\"附\"\\)|\"附件\"|Pattern\\.compile");

    @Test
    void no_sentence_holds_a_label_that_has_another_name_now() {
        assertThat(Language.CHINESE.sentences().keySet())
                .hasSizeGreaterThan(1000)
                .allSatisfy(key ->
                        assertThat(Language.CHINESE.sentences().getString(key)).doesNotContainPattern(OLD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/jte",
                "src/main/resources/org/faxian/web",
                "docs/user.zh-CN.md",
                "docs/department.zh-CN.md",
                "README.zh-CN.md"
            })
    void no_page_script_or_guide_does_either(String place) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(place))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(OLD);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"web", "answer", "export", "desk"})
    void what_is_shown_is_not_in_the_sources(String name) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(MAIN.resolve("java/org/faxian").resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.readString(file)
                        .lines()
                        .filter(line ->
                                !line.strip().startsWith("*") && !line.strip().startsWith("/"))
                        .filter(line -> CHINESE.matcher(line).find()
                                && !READ.matcher(line).find())
                        .forEach(found::add);
            }
        }
        assertThat(found).isEmpty();
    }
}
