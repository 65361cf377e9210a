package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
class ServeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void serving_refuses_limits_and_networks_that_are_none() throws IOException {
        SampleCorpus.copyTo(folder);
        for (String[] wrong : new String[][] {
            {"--search-millis", "0"}, {"--requests-per-second", "-1"}, {"--trusted-proxy", "proxy.example"}
        }) {
            CommandRun run = CommandRun.in(folder, "serve", wrong[0], wrong[1]);
            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains(wrong[0]);
        }
    }
}
