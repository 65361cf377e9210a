package org.faxian.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A corpus and its index in a temporary folder, both empty at first, and the commands over them; see {@link WithCorpus}.
 *
 * @param folder the folder that holds {@code corpus} and {@code index}, and other files of the test
 */
public record TestCorpus(Path folder) {
    /** Returns a path relative to {@link #folder}, such as {@code inbox} or {@code corpus/incoming}. */
    public Path path(String relative) {
        return folder.resolve(relative);
    }

    /** Returns the folder of the corpus, which exists once something was written or ingested. */
    public Path files() {
        return folder.resolve("corpus");
    }

    /** Returns the folder of the index, which exists once something was ingested. */
    public Path index() {
        return folder.resolve("index");
    }

    /** Returns the file of the journal. */
    public Path journal() {
        return files().resolve("register.jsonl");
    }

    /** Returns the text of the journal. */
    public String journalText() {
        try {
            return Files.readString(journal());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text to a path relative to {@link #folder}, such as {@code corpus/a.txt} or {@code inbox/a.txt}. */
    public Path write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a text into the corpus and ingests it. */
    public Path take(String name, String text) {
        Path file = write("corpus/" + name, text);
        run("ingest", file);
        return file;
    }

    /** Runs a command on this corpus and index, in English. */
    public CommandRun run(Object... arguments) {
        return CommandRun.in(folder, arguments);
    }

    /** Searches regulations of every status, and returns the result as JSON. */
    public JsonNode search(String query) {
        return run("search", query, "--status", "all", "--json").json();
    }

    /** Returns the id of the first regulation that a search over every status finds. */
    public String id(String query) {
        return search(query).at("/hits/0/id").asText();
    }

    /** Returns the regulation as JSON. */
    public JsonNode show(String id, Object... options) {
        List<Object> arguments = new ArrayList<>(List.of("show", id, "--json"));
        arguments.addAll(List.of(options));
        return run(arguments.toArray()).json();
    }
}
