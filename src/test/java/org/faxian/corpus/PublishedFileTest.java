package org.faxian.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.faxian.fixture.ZipFiles;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFileTest {
    private static final byte[] TEXT = "第一条 为了规范路灯管理，制定本办法。".getBytes(UTF_8);
    private static final int END_OF_DIRECTORY = 22;

    @TempDir
    private Path folder;

    @Test
    void each_member_of_an_archive_is_a_file_with_the_name_that_was_typed() throws IOException {
        Path archive = zip("GBK", Map.of("规章/路灯管理办法.txt", TEXT));

        PublishedFile member = PublishedFile.in(archive).getFirst();

        assertThat(member).hasToString(archive + "!/规章/路灯管理办法.txt");
        assertThat(member.name()).isEqualTo("路灯管理办法.txt");
        assertThat(member.size()).isEqualTo(TEXT.length);
        assertThat(member.read(PublishedFileTest::bytes)).isEqualTo(TEXT);
    }

    @Test
    void names_in_utf_8_are_read_whether_the_archive_says_so_or_not() throws IOException {
        Path said = zip("UTF-8", Map.of("路灯.txt", TEXT));
        byte[] bytes = Files.readAllBytes(said);
        Path unsaid = Files.write(folder.resolve("b.zip"), withoutUtf8Flag(bytes));

        assertThat(PublishedFile.in(said)).extracting(PublishedFile::name).containsExactly("路灯.txt");
        assertThat(PublishedFile.in(unsaid)).extracting(PublishedFile::name).containsExactly("路灯.txt");
    }

    @Test
    void what_a_system_leaves_in_an_archive_is_no_file_that_somebody_packed() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("__MACOSX/._路灯.txt", TEXT);
        members.put(".DS_Store", TEXT);
        members.put("路灯.txt", TEXT);

        assertThat(PublishedFile.in(zip("UTF-8", members)))
                .extracting(PublishedFile::name)
                .containsExactly("路灯.txt");
    }

    @Test
    void a_name_that_leads_out_of_the_archive_is_no_more_than_a_name() throws IOException {
        PublishedFile member =
                PublishedFile.in(zip("UTF-8", Map.of("../../etc/路灯.txt", TEXT))).getFirst();

        member.read(path -> assertThat(path.getParent()).isEqualTo(Path.of(System.getProperty("java.io.tmpdir"))));
        assertThat(member.name()).isEqualTo("路灯.txt");
    }

    @Test
    void a_document_that_is_an_archive_within_is_one_file() throws IOException {
        Path docx = zip("UTF-8", Map.of("[Content_Types].xml", TEXT, "word/document.xml", TEXT));

        assertThat(PublishedFile.in(docx)).containsExactly(PublishedFile.of(docx));
    }

    @Test
    @Tag("corpus")
    void an_archive_of_more_files_than_anybody_publishes_is_not_opened() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        IntStream.rangeClosed(0, 10_000).forEach(i -> members.put(i + ".txt", new byte[0]));
        Path archive = zip("UTF-8", members);

        assertThat(PublishedFile.in(archive)).containsExactly(PublishedFile.of(archive));
    }

    @Test
    void a_member_that_is_larger_than_the_archive_declares_is_not_read() throws IOException {
        Path archive = zip("UTF-8", Map.of("路灯.txt", new byte[1_000_000]));
        byte[] bytes = Files.readAllBytes(archive);
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(bytes.length - END_OF_DIRECTORY + 16);
        buffer.putInt(directory + 24, 100);
        Files.write(archive, bytes);

        assertThatThrownBy(() -> PublishedFile.in(archive).getFirst().digest())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("declares 100 bytes");
    }

    @Test
    void two_members_of_one_name_are_two_files() throws IOException {
        Path archive = zip("UTF-8", Map.of("a.txt", TEXT, "b.txt", new byte[1]));
        byte[] bytes = Files.readAllBytes(archive);
        for (int i = 0; i + 4 < bytes.length; i++) {
            if (bytes[i] == 'b' && bytes[i + 1] == '.' && bytes[i + 2] == 't') {
                bytes[i] = 'a';
            }
        }
        Files.write(archive, bytes);

        List<PublishedFile> members = PublishedFile.in(archive);

        assertThat(members).extracting(PublishedFile::name).containsExactly("a.txt", "a.txt~2");
        assertThat(members.get(0).size() + members.get(1).size()).isEqualTo(TEXT.length + 1);
    }

    private Path zip(String names, Map<String, byte[]> members) throws IOException {
        return ZipFiles.write(folder.resolve("a.zip"), Charset.forName(names), members);
    }

    /** Clears the UTF-8 flag of the first member in both of its headers, as some systems write it. */
    private static byte[] withoutUtf8Flag(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int directory = buffer.getInt(bytes.length - END_OF_DIRECTORY + 16);
        bytes[7] = 0;
        bytes[directory + 9] = 0;
        return bytes;
    }

    private static byte[] bytes(Path path) {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @Tag("corpus")
    void a_member_is_read_without_the_list_of_all_others() throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>();
        IntStream.range(0, 10_000).forEach(i -> members.put("路灯" + i + ".txt", ("第" + i + "条").getBytes(UTF_8)));
        List<PublishedFile> files = PublishedFile.in(zip("UTF-8", members));

        assertThat(files).hasSize(10_000);
        // Scanning the list for each file would take minutes.
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < files.size(); i++) {
                assertThat(files.get(i).read(PublishedFileTest::bytes)).isEqualTo(("第" + i + "条").getBytes(UTF_8));
            }
        });
    }

    @Test
    void a_member_of_an_archive_that_was_replaced_is_that_of_the_new_one() throws IOException {
        Path archive = zip("UTF-8", Map.of("路灯.txt", TEXT));
        PublishedFile member = PublishedFile.in(archive).getFirst();
        byte[] other = "第一条 路灯由市政管理机构维护，任何单位不得损坏。".getBytes(UTF_8);

        zip("UTF-8", Map.of("井盖.txt", TEXT, "路灯.txt", other));

        assertThat(member.read(PublishedFileTest::bytes)).isEqualTo(other);
        assertThat(member).isEqualTo(PublishedFile.named(archive + "!/路灯.txt"));
    }
}
