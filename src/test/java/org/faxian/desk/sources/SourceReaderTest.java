package org.faxian.desk.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faxian.cli.CommandRun;
import org.faxian.corpus.Corpus;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.Progress;
import org.faxian.ingest.IngestOutcome;
import org.faxian.regulation.Sha256;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
class SourceReaderTest {
    @TempDir
    private Path folder;

    @Test
    void a_file_that_changed_since_it_was_looked_at_is_not_remembered_under_its_former_bytes() throws IOException {
        Workspace workspace = Workspace.open(
                Corpus.openOrCreate(folder.resolve("corpus")),
                folder.resolve("index"),
                CommandRun.DOCUMENTS,
                Progress.Display.none());
        Path file = folder.resolve("路灯.txt");
        Files.writeString(file, "云江省路灯管理办法\n第一条 路灯应当在日落前开启。");
        Sha256 before = PublishedFile.of(file).digest();
        Files.writeString(file, "云江省路灯管理办法\n第一条 路灯应当在日落后开启。");

        assertThat(workspace.reader().read(PublishedFile.of(file), before))
                .isInstanceOf(IngestOutcome.Unreadable.class);
        assertThat(workspace.reader().remembers(before)).isFalse();
    }
}
