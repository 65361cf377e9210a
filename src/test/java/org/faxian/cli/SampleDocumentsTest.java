package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.corpus.Corpus;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.Workspace;
import org.faxian.export.ExportFormat;
import org.faxian.export.MadeManuscript;
import org.faxian.export.docx.OpenedDocx;
import org.faxian.export.epub.EpubValidator;
import org.faxian.export.manuscript.Publication;
import org.faxian.export.manuscript.RegulationManuscript;
import org.faxian.regulation.RegulationVersion;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the documents with pages that are made of every text of the sample corpus. */
@Tag("corpus")
class SampleDocumentsTest {
    @TempDir
    private static Path folder;

    private static final List<Publication> TEXTS = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        Path corpus = SampleCorpus.copyTo(folder);
        CommandRun.in(folder, "ingest", corpus);
        Workspace workspace = Workspace.open(
                Corpus.open(corpus), folder.resolve("index"), CommandRun.DOCUMENTS, Progress.Display.none());
        try (Engine engine = workspace.engine();
                Snapshot snapshot = engine.snapshot()) {
            snapshot.regulations().stream()
                    .flatMap(regulation -> regulation.versions().stream())
                    .forEach(version -> TEXTS.add(publication(version, snapshot)));
        }
    }

    private static Publication publication(RegulationVersion version, Snapshot snapshot) {
        return new Publication(
                version,
                snapshot.text(version.id()).orElseThrow(),
                LocalDate.of(2030, 1, 1),
                Optional.of("http://localhost/regulations/" + version.id()));
    }

    @Test
    void the_outline_that_word_shows_is_the_structure_of_the_text() throws IOException {
        assertThat(TEXTS).hasSizeGreaterThan(40);
        for (Publication text : TEXTS) {
            List<OpenedDocx.Entry> expected = MadeManuscript.outline(RegulationManuscript.of(text)).stream()
                    .map(outlined -> new OpenedDocx.Entry(outlined.level(), outlined.text()))
                    .toList();
            try (OpenedDocx docx = OpenedDocx.of(ExportFormat.DOCX.bytes(text))) {
                assertThat(docx.outline()).as(text.metadata().title()).isEqualTo(expected);
            }
        }
    }

    @Test
    void every_book_is_valid() throws IOException {
        assumeTrue(EpubValidator.isInstalled(), "the validator of EPUB is not there: run scripts/install-test-needs");
        Path books = Files.createDirectory(folder.resolve("books"));
        for (Publication text : TEXTS) {
            Files.write(books.resolve(text.version().id() + ".epub"), ExportFormat.EPUB.bytes(text));
        }

        assertThat(EpubValidator.messages(books)).containsExactly(TEXTS.size() + " checked");
    }
}
