package org.faxian.web.regulations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.search.engine.EngineWriter;
import org.faxian.web.RunningServer;
import org.faxian.web.portal.Browser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a file saved from the portal has its published name and content. */
@Tag("browser")
@EnabledIf(
        value = "org.faxian.web.portal.Browser#isInstalled",
        disabledReason = "chromium or chromedriver is not installed: run scripts/install-test-needs as root")
class BrowserDownloadTest {
    private static final String NAME = "云政办发〔2022〕7号《云江省渡口管理规定》; 100% a+b&c.txt";

    @TempDir
    private Path folder;

    @Test
    void an_original_is_saved_under_its_own_name_and_byte_for_byte() throws IOException {
        try (RunningServer server = RunningServer.start();
                Browser browser = Browser.start()) {
            RegulationBuilder regulation = publish(server);
            browser.saveTo(folder);
            browser.open("http://127.0.0.1:" + server.port() + "/regulations/ferriesaaa");

            browser.first("a[href$='format=original']").click();

            Path saved = browser.awaitFile(folder);
            assertThat(saved.getFileName()).hasToString(NAME);
            assertThat(saved).hasBinaryContent(regulation.content());
        }
    }

    private static RegulationBuilder publish(RunningServer server) throws IOException {
        RegulationBuilder regulation = RegulationBuilder.regulation(
                        "ferriesaaa",
                        VersionBuilder.titled("云江省渡口管理规定")
                                .promulgated("2022-03-01")
                                .effective("2022-05-01")
                                .article("1", "渡口应当设置标志。"))
                .file(NAME, "渡口的原件，一字不差。".getBytes(StandardCharsets.UTF_8));
        try (EngineWriter writer = server.engine().writer()) {
            writer.replace(regulation.build(), regulation.texts(), "1");
            writer.commit(0);
        }
        Path file = server.originals().resolve(regulation.path());
        Files.createDirectories(file.getParent());
        Files.write(file, regulation.content());
        return regulation;
    }
}
