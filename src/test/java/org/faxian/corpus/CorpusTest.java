package org.faxian.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.faxian.fixture.ZipFiles;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
    private static final Sha256 SOME = new Sha256("0".repeat(64));

    @TempDir
    private Path folder;

    private Corpus corpus;

    @BeforeEach
    void openCorpus() {
        corpus = Corpus.openOrCreate(folder.resolve("corpus"));
    }

    @Test
    void no_path_leads_out_of_the_corpus() throws IOException {
        Files.writeString(folder.resolve("passwords.txt"), "secret");
        Files.createSymbolicLink(corpus.root().resolve("link.txt"), folder.resolve("passwords.txt"));
        Files.writeString(corpus.root().resolve("a.txt"), "第一条");

        assertThat(corpus.originals().open(source("a.txt"))).isPresent();
        assertThat(corpus.originals().open(source("../passwords.txt"))).isEmpty();
        assertThat(corpus.originals().open(source("link.txt"))).isEmpty();
    }

    @Test
    void a_member_of_an_archive_is_given_byte_for_byte_and_leaves_nothing_behind() throws IOException {
        byte[] text = "第一条".getBytes(UTF_8);
        ZipFiles.write(corpus.root().resolve("a.zip"), UTF_8, Map.of("规章/a.txt", text));

        try (SeekableByteChannel channel =
                corpus.originals().open(source("a.zip!/规章/a.txt")).orElseThrow()) {
            ByteBuffer end = ByteBuffer.allocate(text.length - 3);
            channel.position(3).read(end);
            assertThat(end.array()).isEqualTo(Arrays.copyOfRange(text, 3, text.length));
            assertThat(channel.size()).isEqualTo(text.length);
        }
        assertThat(corpus.originals().open(source("a.zip!/b.txt"))).isEmpty();
        assertThat(corpus.originals().open(source("a.zip!/../a.txt"))).isEmpty();
    }

    @Test
    void a_file_that_changes_while_it_is_copied_is_not_taken() throws IOException {
        Path outside = Files.writeString(folder.resolve("a.txt"), "第一条");

        assertThatThrownBy(() -> corpus.take(PublishedFile.of(outside), SOME))
                .hasMessageContaining("changed while it was copied");
        assertThat(corpus.files()).isEmpty();
    }

    @Test
    void another_version_of_the_reader_does_not_see_what_this_one_kept() throws IOException {
        Path cache = folder.resolve("cache");
        new ExtractionCache<>(cache, "1", String.class).put(SOME, "云江省路灯管理办法");

        assertThat(new ExtractionCache<>(cache, "1", String.class).get(SOME)).contains("云江省路灯管理办法");
        assertThat(new ExtractionCache<>(cache, "2", String.class).get(SOME)).isEmpty();
    }

    private static SourceFile source(String path) {
        return new SourceFile(path, SOME, 1, "text/plain");
    }
}
