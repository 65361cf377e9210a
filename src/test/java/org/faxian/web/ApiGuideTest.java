package org.faxian.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests that the client in docs/api.md works as documented. */
@Tag("process")
class ApiGuideTest {
    private static final Pattern CODE = Pattern.compile("```python\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void the_client_of_twenty_lines_searches_page_by_page_and_resolves() throws IOException, InterruptedException {
        assumeTrue(hasPython(), "there is no python3 on the path");
        Matcher code = CODE.matcher(Files.readString(Path.of("docs/api.md")));
        assertThat(code.find()).isTrue();
        assertThat(code.group(1).lines().filter(line -> !line.isBlank())).hasSizeLessThanOrEqualTo(20);
        Path client = Files.writeString(folder.resolve("client.py"), code.group(1));
        Path out = folder.resolve("out");

        try (RunningServer server = RunningServer.start()) {
            ProcessBuilder run = new ProcessBuilder(
                            "python3", client.toString(), "http://127.0.0.1:" + server.port(), "燃气管理办法")
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile());
            run.environment().put("PYTHONIOENCODING", "utf-8");
            run.environment().put("PYTHONUTF8", "1");
            Process process = run.start();
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(out, StandardCharsets.UTF_8)).contains("gasbbbbbbb\t已废止\t云江省燃气管理办法", "第一条\t");
            assertThat(process.exitValue()).isZero();
        }
    }
}
