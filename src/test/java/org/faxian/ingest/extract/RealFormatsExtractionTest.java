package org.faxian.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Tests of real regulations in the formats of government sites; skipped if they are not next to the repository. */
@Tag("corpus")
class RealFormatsExtractionTest {
    private static final Set<String> FORMATS = Set.of("docx", "doc", "odt", "rtf", "html", "txt", "pdf", "ofd");
    private static final Pattern ARTICLE = Pattern.compile("^第[零〇一二三四五六七八九十百千0-9]+条");
    private static final Pattern CONTENTS = Pattern.compile("目[\\s\\u3000]*录");

    @TestFactory
    Stream<DynamicTest> everyRealFileGivesItsWholeTextAndAllItsArticles() throws IOException {
        Optional<Path> formats = folder();
        if (formats.isEmpty()) {
            String absent = "the real files are not beside the repository: set -Dfaxian.real";
            return Stream.of(DynamicTest.dynamicTest(absent, () -> Assumptions.abort(absent)));
        }
        ObjectMapper json = new ObjectMapper();
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : Files.readAllLines(formats.get().resolve("gold.jsonl"))) {
            JsonNode gold = json.readTree(line);
            String name = gold.get("file").asText();
            if (FORMATS.contains(name.substring(name.lastIndexOf('.') + 1)) && !name.contains("-scan")) {
                tests.add(DynamicTest.dynamicTest(
                        name,
                        () -> check(formats.get(), name, gold.get("articles").asInt())));
            }
        }
        return tests.stream();
    }

    private static void check(Path formats, String name, int articles) throws IOException {
        List<String> found = withoutContents(Extracting.paragraphs(formats.resolve(name)));
        String text = name.replaceAll("(-gb18030|-utf8bom|-textbox)?\\.[a-z]+$", ".txt");
        List<String> expected = Files.readAllLines(formats.resolve("text").resolve(text));

        assertThat(similarity(squeezed(found), squeezed(expected)))
                .as("similarity")
                .isEqualTo(1.0);
        assertThat(found.stream().filter(p -> ARTICLE.matcher(p).find()))
                .as("articles")
                .hasSize(articles);
    }

    private static Optional<Path> folder() {
        return Stream.of(System.getProperty("faxian.real", "../shared/real"), "../../shared/real")
                .map(root -> Path.of(root, "formats"))
                .filter(Files::isDirectory)
                .findFirst();
    }

    /** Removes the 目录, which repeats the headings and is absent from the expected texts. */
    private static List<String> withoutContents(List<String> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (CONTENTS.matcher(paragraphs.get(i)).matches()) {
                String firstHeading = squeezed(List.of(paragraphs.get(i + 1)));
                int end = i + 2;
                while (!squeezed(List.of(paragraphs.get(end))).equals(firstHeading)) {
                    end++;
                }
                return Stream.concat(
                                paragraphs.subList(0, i).stream(), paragraphs.subList(end, paragraphs.size()).stream())
                        .toList();
            }
        }
        return paragraphs;
    }

    private static String squeezed(List<String> paragraphs) {
        return paragraphs.stream().collect(Collectors.joining()).replaceAll("[\\s\\p{Z}]+", "");
    }

    /** Returns the share of common prefix and suffix: cheap, and never above the similarity by edit distance. */
    private static double similarity(String found, String expected) {
        int shorter = Math.min(found.length(), expected.length());
        int start = 0;
        while (start < shorter && found.charAt(start) == expected.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && found.charAt(found.length() - 1 - end) == expected.charAt(expected.length() - 1 - end)) {
            end++;
        }
        return (start + end) / (double) Math.max(1, Math.max(found.length(), expected.length()));
    }
}
