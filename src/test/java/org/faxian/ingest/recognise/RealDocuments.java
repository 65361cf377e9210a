package org.faxian.ingest.recognise;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.faxian.ingest.ExtractedText;
import org.faxian.regulation.RecognisedDocument;

/** The real documents, if they are next to the repository; they are no part of it. */
public final class RealDocuments {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Path folder;

    private RealDocuments(Path folder) {
        this.folder = folder;
    }

    public static Optional<RealDocuments> find() {
        String stated = System.getProperty("faxian.real");
        Stream<String> places = stated == null
                ? Stream.of("../shared/real", "../../shared/real", "../../../shared/real")
                : Stream.of(stated);
        return places.map(Path::of)
                .filter(place -> Files.exists(place.resolve("gold.dev.jsonl")))
                .findFirst()
                .map(RealDocuments::new);
    }

    /** Returns the path of a file next to the real documents. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    List<JsonNode> lines(String file) {
        try (Stream<String> lines = Files.lines(folder.resolve(file))) {
            return lines.filter(line -> !line.isBlank())
                    .map(RealDocuments::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the annotations made by eye, one document per line. */
    static List<JsonNode> marked(String resource) {
        try (var in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(RealDocuments.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return in.lines().map(RealDocuments::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Recognises the text of a file in formats/text. */
    RecognisedDocument recogniseText(String name) {
        return recognise(textOf(name), name);
    }

    /** Returns the names of the files in formats/text. */
    List<String> texts() {
        try (Stream<Path> files = Files.list(folder.resolve("formats/text"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the paragraphs of a file in formats/text. */
    List<String> paragraphsOf(String name) {
        return paragraphs(textOf(name));
    }

    private String textOf(String name) {
        try {
            return Files.readString(folder.resolve("formats/text").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void eachLaw(Consumer<JsonNode> consumer) {
        each("laws.dev.jsonl.gz", consumer);
    }

    /** Returns the questions of lay people. */
    public List<String> questions() {
        List<String> questions = new ArrayList<>();
        each(
                "queries.dev.jsonl.gz",
                question -> questions.add(question.get("text").asText()));
        return questions;
    }

    private void each(String file, Consumer<JsonNode> consumer) {
        try (var in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(file))), StandardCharsets.UTF_8))) {
            in.lines().map(RealDocuments::parse).forEach(consumer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RecognisedDocument recogniseLaw(JsonNode law) {
        return recognise(
                law.get("header").asText() + "\n\n" + law.get("body").asText(),
                law.get("path").asText());
    }

    static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static RecognisedDocument recognise(String text, String name) {
        ExtractedText extracted = new ExtractedText("text/markdown", paragraphs(text), Map.of(), Map.of(), List.of());
        return new Recogniser().recognise(extracted, name);
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
