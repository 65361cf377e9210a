package org.faxian.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.faxian.export.manuscript.Publication;
import org.faxian.fixture.RegulationBuilder;
import org.faxian.fixture.VersionBuilder;
import org.faxian.ingest.DirectReader;
import org.faxian.ingest.DocumentNature;
import org.faxian.ingest.DocumentReader;
import org.faxian.ingest.IngestOutcome.Recognised;
import org.faxian.ingest.MarkPolicy;
import org.faxian.ingest.extract.TextExtractor;
import org.faxian.ingest.recognise.RealDocuments;
import org.faxian.ingest.recognise.Recogniser;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that a downloaded text can be ingested again and is unchanged. */
@Tag("process")
class ReingestTest {
    /** A reader that takes each text for a regulation, because these tests are about provisions. */
    private static final DocumentReader READER = new DirectReader(
            new TextExtractor()::extract,
            new Recogniser()::recognise,
            (text, name, document) -> new DocumentNature.Regulation());

    @TempDir
    private Path folder;

    private RegulationText again(RegulationText text, RegulationVersion version, ExportFormat format) {
        Publication publication =
                new Publication(version, text, LocalDate.of(2024, 6, 1), Optional.of("http://localhost/regulations/x"));
        try {
            String name = publication.fileName() + "." + format.parameter();
            Path file = Files.write(Files.createTempDirectory(folder, "").resolve(name), format.bytes(publication));
            RecognisedDocument document = ((Recognised) READER.read(file, name, MarkPolicy.HEEDED)).document();
            Files.delete(file);
            return document.text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegulationVersion version(VersionBuilder version) {
        return RegulationBuilder.regulation("textsaaaaa", version)
                .build()
                .versions()
                .getFirst();
    }

    @ParameterizedTest
    @EnumSource(names = "JSON", mode = EnumSource.Mode.EXCLUDE)
    void signs_of_markdown_tables_and_markup_stand_as_they_stood(ExportFormat format) {
        VersionBuilder written = VersionBuilder.titled("云江省标识标牌管理办法")
                .chapter("第一章　总则")
                .article(
                        "1",
                        "为了*规范*标识_标牌_，根据<b>有关</b>规定，制定本办法。",
                        "- 项目\t数量\t单价",
                        "1.2 米以上的\\*标牌，按[附表](表一)执行&amp;备案。",
                        "--- 以下留空 ---",
                        "3)不是列表")
                .chapter("第二章　附则")
                .article("2", "标牌应当包括下列内容：", "（一）**名称**；", "（二）`编号`~~无~~|竖线|。")
                .article("3", "本办法自2024年1月1日起施行。");
        RegulationText text = written.text();

        RegulationText again = again(text, version(written), format);

        assertThat(again.provisions()).isEqualTo(text.provisions());
        assertThat(again.titleBlock()).isEqualTo(text.titleBlock());
    }

    @ParameterizedTest
    @EnumSource(names = "JSON", mode = EnumSource.Mode.EXCLUDE)
    void where_a_picture_stood_a_reader_can_read_it_and_it_is_taken_in_again_as_one(ExportFormat format) {
        VersionBuilder written = VersionBuilder.titled("云江省燃气收费办法")
                .article("1", "费用按照下列公式计算：\uFFFC", "式中\uFFFC为用气量。")
                .article("2", "本办法自2024年3月1日起施行。");
        RegulationVersion version = version(written);
        Publication publication = new Publication(version, written.text(), LocalDate.of(2024, 6, 1), Optional.empty());

        assertThat(content(format.bytes(publication)))
                .contains("式中〔图，见原件〕为用气量。")
                .doesNotContain("\uFFFC");
        assertThat(again(written.text(), version, format).provisions())
                .isEqualTo(written.text().provisions());
    }

    @Test
    void every_real_document_gives_the_same_provisions_again() {
        Optional<RealDocuments> real = RealDocuments.find();
        assumeTrue(
                real.isPresent(),
                "the real documents are not at ../shared/real; -Dfaxian.real=DIR names another place");
        List<JsonNode> laws = new ArrayList<>();
        real.orElseThrow().eachLaw(laws::add);

        List<String> wrong = laws.parallelStream()
                .flatMap(law -> {
                    RecognisedDocument document = RealDocuments.recogniseLaw(law);
                    return Stream.of(ExportFormat.values())
                            .filter(format -> format != ExportFormat.JSON)
                            .filter(format -> !again(document.text(), version(document), format)
                                    .provisions()
                                    .equals(document.text().provisions()))
                            .map(format -> format + " of " + law.get("path").asText());
                })
                .toList();

        assertThat(wrong).isEmpty();
        assertThat(laws).hasSize(2615);
    }

    /** Returns the text of the file, or of all its parts if it is an archive. */
    private static String content(byte[] file) {
        StringBuilder parts = new StringBuilder();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts.isEmpty() ? new String(file, StandardCharsets.UTF_8) : parts.toString();
    }

    private static RegulationVersion version(RecognisedDocument document) {
        RegulationVersion any = version(VersionBuilder.titled("任何文件"));
        return new RegulationVersion(
                any.id(),
                document.metadata(),
                any.parts(),
                any.sources(),
                any.attachments(),
                any.representsFrom(),
                any.representsUntil(),
                any.timeline(),
                any.corrections(),
                any.disagreements());
    }

    @Test
    void a_file_says_where_it_is_from_what_it_is_worth_on_which_day_and_the_sum_of_its_original() {
        RegulationVersion version = version(VersionBuilder.titled("云江省“标识”标牌\\管理办法")
                .number("云政发〔2023〕9号")
                .promulgated("2023-12-01")
                .effective("2024-01-01"));
        RegulationText text = VersionBuilder.titled("云江省标识标牌管理办法").text();
        Publication publication = new Publication(version, text, LocalDate.of(2024, 6, 1), Optional.of("http://a/b"));

        for (ExportFormat format : ExportFormat.values()) {
            String file = content(format.bytes(publication));
            assertThat(file)
                    .as(format.name())
                    .contains(
                            "http://a/b",
                            "现行有效",
                            "2024-06-01",
                            "2024-01-01",
                            "云政发〔2023〕9号",
                            version.original().sha256().hex());
            assertThat(file)
                    .contains(ExportFormat.plainText().contains(format) ? "云江省“标识”标牌\\\\管理办法" : "云江省“标识”标牌\\管理办法");
        }
    }

    @Test
    void the_name_of_a_file_is_one_that_every_file_system_takes() {
        assertThat(Publication.fileName("关于《A/B》：\"C\"<d>的规定", "2024-01-01"))
                .isEqualTo("关于《A_B》：_C__d_的规定（2024-01-01）");
        assertThat(Publication.fileName("长".repeat(300), "2024-01-01").getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(240);
        assertThat(Stream.of(ExportFormat.values()).map(ExportFormat::parameter))
                .contains("txt", "md", "json", "docx", "epub", "akn", "ttl", "jsonld");
        assertThat(ExportFormat.AKN.extension()).isEqualTo("xml");
    }
}
