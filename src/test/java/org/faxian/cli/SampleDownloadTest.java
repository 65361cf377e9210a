package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.faxian.compare.Comparer;
import org.faxian.corpus.Corpus;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.Workspace;
import org.faxian.export.akn.AknSchema;
import org.faxian.export.manuscript.Publication;
import org.faxian.export.manuscript.RegulationManuscript;
import org.faxian.fixture.Manuscripts;
import org.faxian.ingest.IngestOutcome.Recognised;
import org.faxian.ingest.MarkPolicy;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Sha256;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.web.FaxianServer;
import org.faxian.web.traffic.Traffic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that every document of the sample corpus, in each of its formats, is downloaded complete. */
@Tag("corpus")
class SampleDownloadTest {
    @TempDir
    private static Path folder;

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static LuceneEngine engine;
    private static FaxianServer server;

    @BeforeAll
    static void serve() throws IOException {
        Path corpus = SampleCorpus.copyTo(folder);
        CommandRun.in(folder, "ingest", corpus);
        Workspace workspace = Workspace.open(
                Corpus.open(corpus), folder.resolve("index"), CommandRun.DOCUMENTS, Progress.Display.none());
        engine = workspace.engine();
        server = new FaxianServer(
                        engine,
                        workspace.search(),
                        workspace.advisor(),
                        new Comparer(workspace.analysis()),
                        workspace.corpus().originals(),
                        CommandRun.CLOCK,
                        workspace.corpus().site(),
                        Traffic.Rules.OPEN)
                .start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.close();
        engine.close();
    }

    private static byte[] download(String version, String format) {
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/api/v1/regulations/" + version
                + "/download?format=" + format + "&asOf=2030-01-01");
        try {
            HttpResponse<byte[]> answer =
                    CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void eachVersion(BiConsumer<RegulationVersion, RegulationText> consumer) {
        try (Snapshot snapshot = engine.snapshot()) {
            snapshot.regulations().stream()
                    .flatMap(regulation -> regulation.versions().stream())
                    .forEach(version ->
                            consumer.accept(version, snapshot.text(version.id()).orElseThrow()));
        }
    }

    @Test
    void every_original_comes_byte_for_byte() {
        List<String> sums = new ArrayList<>();
        eachVersion((version, text) -> {
            for (int part = 1; part <= version.originals().size(); part++) {
                byte[] bytes = download(version.id().toString(), "original&part=" + part);
                sums.add(Sha256.of(bytes).hex());
                assertThat(Sha256.of(bytes))
                        .isEqualTo(version.originals().get(part - 1).sha256());
            }
        });
        assertThat(sums).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "docx", "epub"})
    void what_was_made_of_a_text_gives_the_same_provisions_when_it_is_taken_in_again(String format) {
        List<String> wrong = new ArrayList<>();
        eachVersion((version, text) -> {
            RegulationText again = again(download(version.id().toString(), format), version, format);
            if (!again.provisions().equals(text.provisions())) {
                wrong.add(version.original().path());
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_text_is_valid_akoma_ntoso() {
        Optional<AknSchema> schema = AknSchema.find();
        assumeThat(schema).as(AknSchema.ABSENT).isPresent();
        List<String> violations = new ArrayList<>();
        eachVersion((version, text) -> schema.orElseThrow()
                .violation(download(version.id().toString(), "akn"))
                .ifPresent(violation -> violations.add(version.original().path() + ": " + violation)));
        assertThat(violations).isEmpty();
    }

    @Test
    void facts_in_turtle_and_json_ld_are_the_same_and_can_be_read() {
        List<String> different = new ArrayList<>();
        eachVersion((version, text) -> {
            Model turtle = read(download(version.id().toString(), "ttl"), RDFFormat.TURTLE);
            Model json = read(download(version.id().toString(), "jsonld"), RDFFormat.JSONLD);
            if (turtle.isEmpty() || !Models.isomorphic(turtle, json)) {
                different.add(version.original().path());
            }
        });
        assertThat(different).isEmpty();
    }

    private static Model read(byte[] file, RDFFormat format) {
        try {
            return Rio.parse(new ByteArrayInputStream(file), "", format);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_pdf_has_every_character_of_the_text_once() {
        Manuscripts.fonts();
        List<String> wrong = new ArrayList<>();
        eachVersion((version, text) -> {
            Publication publication = new Publication(version, text, LocalDate.of(2030, 1, 1), Optional.empty());
            String words = words(download(version.id().toString(), "pdf"));
            if (!characters(words).equals(characters(words(publication)))) {
                wrong.add(version.original().path());
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Returns the characters in sorted order: those of a table come out by its lines, not by its cells. */
    private static List<Integer> characters(String words) {
        String text = words.substring(0, words.indexOf("文本说明（faxian:1）"));
        return text.codePoints().sorted().boxed().toList();
    }

    private static String words(Publication publication) {
        try {
            return Manuscripts.words(RegulationManuscript.of(publication));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String words(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            return Manuscripts.squeezed(text.replaceAll("(?m)^\\s*— \\d+ —\\s*$", ""));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RegulationText again(byte[] bytes, RegulationVersion version, String format) {
        try {
            String name = version.id().label() + "." + format;
            Path file = Files.write(folder.resolve(name), bytes);
            return ((Recognised) CommandRun.DOCUMENTS.read(file, name, MarkPolicy.HEEDED))
                    .document()
                    .text();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
