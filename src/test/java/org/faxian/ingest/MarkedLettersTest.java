package org.faxian.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.ingest.extract.TextExtractor;
import org.faxian.ingest.nature.NatureReader;
import org.faxian.ingest.recognise.Recogniser;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.junit.jupiter.api.Test;

/**
 * Tests of thirty fictional documents in the style of twelve departments, written and annotated by an author who did
 * not know the recogniser; docs/benchmarks.md has the figures of the first run.
 */
class MarkedLettersTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/faxian/ingest/letters");
    /** The known difference: the last day of a term that a pdf splits over two lines (10 月 31 / 日) is not read. */
    private static final List<String> KNOWN = List.of("lapsesOn 2029-10-31");

    private final DirectReader reader =
            new DirectReader(new TextExtractor()::extract, new Recogniser()::recognise, new NatureReader());

    @Test
    void what_the_letters_say_is_read() throws IOException {
        List<String> differences = new ArrayList<>();
        for (String line : Files.readAllLines(FOLDER.resolve("gold.jsonl"))) {
            JsonNode gold = new ObjectMapper().readTree(line);
            Path file = FOLDER.resolve(gold.get("file").asText());
            IngestOutcome outcome = reader.read(file, file.getFileName().toString());
            differences.addAll(compare(gold, outcome));
        }

        assertThat(differences).containsExactlyInAnyOrderElementsOf(KNOWN);
    }

    private static List<String> compare(JsonNode gold, IngestOutcome outcome) {
        boolean regulation = outcome instanceof IngestOutcome.Recognised;
        String wanted = gold.get("outcome").asText();
        boolean explained = outcome instanceof IngestOutcome.Explanation;
        if (wanted.equals("REGISTERED") != regulation || (wanted.equals("EXPLANATION") && !explained)) {
            return List.of(gold.get("file").asText() + " " + outcome.getClass().getSimpleName());
        }
        return outcome instanceof IngestOutcome.Recognised(String mediaType, var document)
                ? compare(gold, document.metadata())
                : List.of();
    }

    private static List<String> compare(JsonNode gold, Metadata read) {
        String numbers =
                read.caption().numbers().stream().map(DocumentNumber::written).collect(Collectors.joining());
        return Stream.of(
                        differs(gold, "title", Optional.of(read.title())),
                        differs(gold, "number", Optional.of(numbers).filter(n -> !n.isEmpty())),
                        differs(gold, "signedOn", read.enactment().signedOn().map(LocalDate::toString)),
                        differs(
                                gold,
                                "firstEffectiveOn",
                                read.term().firstEffectiveOn().map(LocalDate::toString)),
                        differs(gold, "lapsesOn", read.term().lapsesOn().map(LocalDate::toString)),
                        authorities(gold, read))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> differs(JsonNode gold, String field, Optional<String> read) {
        if (!gold.has(field)) {
            return Optional.empty();
        }
        JsonNode wanted = gold.get(field);
        boolean right = wanted.isNull()
                ? read.isEmpty()
                : read.filter(value -> Stream.concat(Stream.of(wanted), accepted(gold, field))
                                .anyMatch(one -> folded(one.asText()).equals(folded(value))))
                        .isPresent();
        return right ? Optional.empty() : Optional.of(field + " " + wanted.asText());
    }

    private static Stream<JsonNode> accepted(JsonNode gold, String field) {
        JsonNode accept = gold.path("accept").path(field);
        return accept.isArray() ? accept.valueStream() : Stream.empty();
    }

    private static Optional<String> authorities(JsonNode gold, Metadata read) {
        List<String> wanted = gold.path("authorities")
                .valueStream()
                .map(JsonNode::asText)
                .sorted()
                .toList();
        List<String> found = read.caption().authorities().stream().sorted().toList();
        return !gold.has("authorities") || wanted.equals(found)
                ? Optional.empty()
                : Optional.of("authorities " + wanted + " not " + found);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[〔\\[【]", "(")
                .replaceAll("[〕\\]】]", ")")
                .replaceAll("[〈<]", "《")
                .replaceAll("[〉>]", "》")
                .replaceAll("\\s", "");
    }
}
