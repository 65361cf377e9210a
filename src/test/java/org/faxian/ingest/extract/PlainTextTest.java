package org.faxian.ingest.extract;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.faxian.ingest.IngestOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {
    private static final String TEXT = "云江省献血办法\r\n\r\n　　第一条　为了保证临床用血，制定本办法。\r\n　　第二条　本办法自2024年3月1日起施行。\r\n";

    @TempDir
    private Path folder;

    static Stream<Arguments> encodings() {
        return Stream.of(
                Arguments.of("UTF-8", TEXT.getBytes(UTF_8)),
                Arguments.of("UTF-8 with a mark", ("\uFEFF" + TEXT).getBytes(UTF_8)),
                Arguments.of("GB18030", TEXT.getBytes(Charset.forName("GB18030"))),
                Arguments.of("UTF-16, little end first", ("\uFEFF" + TEXT).getBytes(UTF_16LE)),
                Arguments.of("UTF-16, big end first", ("\uFEFF" + TEXT).getBytes(UTF_16BE)),
                Arguments.of("UTF-16 without a mark, little end first", TEXT.getBytes(UTF_16LE)),
                Arguments.of("UTF-16 without a mark, big end first", TEXT.getBytes(UTF_16BE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void aTextIsReadInWhateverEncodingItWasSaved(String encoding, byte[] bytes) {
        Path file = Extracting.write(folder.resolve("献血办法.txt"), bytes);

        assertThat(Extracting.paragraphs(file))
                .as(encoding)
                .containsExactly("云江省献血办法", "第一条　为了保证临床用血，制定本办法。", "第二条　本办法自2024年3月1日起施行。");
    }

    @Test
    void markdownKeepsItsSigns() {
        Path file = Extracting.write(folder.resolve("a.md"), "# 云江省献血办法\n\n## 第一章 总则\n\n第一条 为了。\n", UTF_8);

        assertThat(Extracting.paragraphs(file)).containsExactly("# 云江省献血办法", "## 第一章 总则", "第一条 为了。");
    }

    @Test
    void aTableThatWasSavedAsTextKeepsItsCells() {
        Path file = Extracting.write(folder.resolve("a.txt"), "目录\n序号\t名称\t结果\n1\t云江省渡口办法\t废止\n\n第一条\t为了。\n", UTF_8);

        assertThat(Extracting.paragraphs(file)).containsExactly("目录", "序号\t名称\t结果", "1\t云江省渡口办法\t废止", "第一条 为了。");
    }

    @Test
    void pageNumbersBetweenDashesAreNoText() {
        Path file = Extracting.write(folder.resolve("a.txt"), "第一条 为了。\n— 3 —\n第二条 本办法。\n", UTF_8);

        assertThat(Extracting.paragraphs(file)).containsExactly("第一条 为了。", "第二条 本办法。");
    }

    @Test
    void aProgramRenamedTxtIsNoText() {
        byte[] bytes = new byte[3000];
        new Random(5).nextBytes(bytes);
        bytes[100] = 0;

        assertThat(Extracting.ended(Extracting.write(folder.resolve("a.txt"), bytes)))
                .isInstanceOfAny(IngestOutcome.UnsupportedYet.class, IngestOutcome.Damaged.class);
    }

    @Test
    void aTextWithZeroBytesIsNoText() {
        Path file = Extracting.write(folder.resolve("a.txt"), "第一条\0\0 为了。".repeat(50), UTF_8);

        assertThat(Extracting.ended(file)).isEqualTo(new IngestOutcome.UnsupportedYet("application/octet-stream"));
    }

    @Test
    void aTextInUtf8ThatBreaksOffInsideACharacterIsDamagedRatherThanReadAsOtherCharacters() {
        byte[] whole = TEXT.repeat(3).getBytes(UTF_8);
        Path file = Extracting.write(folder.resolve("a.txt"), Arrays.copyOf(whole, whole.length - 4));

        assertThat(Extracting.ended(file)).isInstanceOf(IngestOutcome.Damaged.class);
    }

    @Test
    @Tag("corpus")
    void aTextLongerThanAnyDocumentIsDamagedRatherThanCutShort() {
        Path file = Extracting.write(folder.resolve("a.txt"), "第一条 为了保障渡运安全。\n".repeat(1_600_000), UTF_8);

        assertThat(Extracting.ended(file)).isInstanceOfSatisfying(IngestOutcome.Damaged.class, damaged -> assertThat(
                        damaged.reason().toString())
                .contains("20000000"));
    }
}
