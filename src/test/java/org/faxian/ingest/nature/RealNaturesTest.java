package org.faxian.ingest.nature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.cli.CommandRun;
import org.faxian.ingest.IngestOutcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tests that real normative documents and explanations are distinguished; they are next to the repository, not part of
 * it.
 */
@Tag("corpus")
class RealNaturesTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void each_real_document_ends_as_it_was_marked_by_eye() throws IOException {
        Optional<Path> folder = Stream.of(System.getProperty("faxian.real", "../shared/real"))
                .map(real -> Path.of(real, "norms"))
                .filter(norms -> Files.exists(norms.resolve("gold.jsonl")))
                .findFirst();
        assumeTrue(
                folder.isPresent(),
                "the real documents are not at ../shared/real/norms; -Dfaxian.real=DIR names another place");
        List<JsonNode> marked = Files.readAllLines(folder.orElseThrow().resolve("gold.jsonl")).stream()
                .map(RealNaturesTest::parsed)
                .filter(line -> line.has("outcome"))
                .toList();

        List<String> wrong = marked.parallelStream()
                .map(line -> wrong(folder.orElseThrow(), line))
                .filter(sentence -> !sentence.isEmpty())
                .toList();

        assertThat(wrong).isEmpty();
        assertThat(marked).hasSizeGreaterThan(200);
    }

    private static String wrong(Path folder, JsonNode line) {
        Path file = folder.resolve(line.get("file").asText());
        String expected = line.get("outcome").asText();
        IngestOutcome outcome =
                CommandRun.DOCUMENTS.read(file, file.getFileName().toString());
        boolean right =
                switch (expected) {
                    case "REGISTERED" -> outcome instanceof IngestOutcome.Recognised;
                    case "EXPLANATION" -> outcome instanceof IngestOutcome.Explanation;
                    default -> !(outcome instanceof IngestOutcome.Recognised);
                };
        return right ? "" : file.getFileName() + ": " + outcome.getClass().getSimpleName() + ", not " + expected;
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
