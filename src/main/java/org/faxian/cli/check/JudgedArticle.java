package org.faxian.cli.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.faxian.desk.UsageException;
import org.faxian.json.DomainJson;
import org.faxian.language.Message;

/**
 * An article of a judged collection: one line of JSON.
 *
 * @param title the title of its document, optionally followed by a blank and the part (编) of the document
 * @param article the number as written: 第五十四条
 * @param text the text, with or without the number at its beginning; one line per paragraph
 */
record JudgedArticle(String id, String title, String article, String text) {
    private static final Pattern PART = Pattern.compile("(.+)[\\s\\p{Z}]+\\S*(?:编|总则|分则|附则)");
    private static final ObjectMapper JSON =
            DomainJson.mapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** A question of a judged collection, with the fields {@code qid} and {@code text}. */
    record Question(String qid, String text) {
        Question {
            require("qid", qid);
            require("text", text);
        }
    }

    JudgedArticle {
        require("id", id);
        require("title", title);
        require("article", article);
        require("text", text);
    }

    private static void require(String field, String value) {
        // Jackson passes null for an absent field.
        if (Optional.ofNullable(value).filter(stated -> !stated.isBlank()).isEmpty()) {
            throw new IllegalArgumentException("the field " + field + " is missing or empty");
        }
    }

    /** Returns the title of the document, without the name of the part. */
    public String document() {
        Matcher part = PART.matcher(title.strip());
        return part.matches() ? part.group(1) : title.strip();
    }

    /** Returns the paragraphs, without the number at the beginning of the first. */
    List<String> paragraphs() {
        String rest = text.startsWith(article) ? text.substring(article.length()) : text;
        return rest.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Reads a file of JSON lines; a name ending in {@code .gz} denotes gzip compression. */
    public static <T> List<T> read(Path file, Class<T> type) {
        List<T> read = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    read.add(parse(line, type, file, read.size() + 1));
                }
            }
            return read;
        } catch (IOException e) {
            throw new UsageException(Message.of("cli.evaluate.unreadable", file, Message.cause(e)));
        }
    }

    private static <T> T parse(String line, Class<T> type, Path file, int number) {
        try {
            return JSON.readValue(line, type);
        } catch (JsonProcessingException e) {
            throw new UsageException(Message.of("cli.evaluate.bad-object", file, number, e.getOriginalMessage()));
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
