package org.faxian.export.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.faxian.export.MadeManuscript;
import org.faxian.export.manuscript.Block;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@Tag("process")
@EnabledIf(
        value = "org.faxian.export.epub.EpubValidator#isInstalled",
        disabledReason = "the validator of EPUB is not there: run scripts/install-test-needs")
class EpubValidityTest {
    @TempDir
    private Path folder;

    @Test
    void a_text_a_compilation_and_an_empty_manuscript_are_valid_books() throws IOException {
        EpubWriter writer = new EpubWriter();
        Files.write(folder.resolve("text.epub"), MadeManuscript.written(writer, MadeManuscript.ofText()));
        Files.write(folder.resolve("all.epub"), MadeManuscript.written(writer, MadeManuscript.ofCompilation()));
        Files.write(folder.resolve("empty.epub"), MadeManuscript.written(writer, MadeManuscript.of()));
        Files.write(
                folder.resolve("deep.epub"),
                MadeManuscript.written(
                        writer,
                        MadeManuscript.of(new Block.Heading(12, "1.1.1", "深/1"), new Block.Heading(1, "一、", "深/2"))));

        assertThat(EpubValidator.messages(folder)).containsExactly("4 checked");
    }

    @Test
    void the_validator_finds_what_is_wrong() throws IOException {
        Files.write(folder.resolve("none.epub"), "not a book".getBytes(StandardCharsets.UTF_8));

        assertThat(EpubValidator.messages(folder)).hasSizeGreaterThan(1);
    }
}
