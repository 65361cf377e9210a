package org.faxian.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.faxian.ingest.DirectReader;
import org.faxian.ingest.DocumentReader;
import org.faxian.ingest.extract.TextExtractor;
import org.faxian.ingest.nature.NatureReader;
import org.faxian.ingest.recognise.Recogniser;
import org.faxian.language.Language;
import picocli.CommandLine;

/** One run of the command line, as seen in a terminal. */
public record CommandRun(int exitCode, String out, String err) {
    /** 2026-11-23 in Asia/Shanghai. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

    /** Reads files in this process; IsolatedReaderTest checks that child processes read alike. */
    public static final DocumentReader DOCUMENTS =
            new DirectReader(new TextExtractor()::extract, new Recogniser()::recognise, new NatureReader());

    /** Runs a command on the corpus and index in the folder, in English. */
    public static CommandRun in(Path folder, Object... arguments) {
        return in(Language.ENGLISH, folder, arguments);
    }

    /** Runs a command on the corpus and index in the folder, in the language. */
    public static CommandRun in(Language language, Path folder, Object... arguments) {
        List<String> all = new ArrayList<>();
        for (Object argument : arguments) {
            all.add(argument.toString());
        }
        all.addAll(List.of(
                "--corpus",
                folder.resolve("corpus").toString(),
                "--index",
                folder.resolve("index").toString()));
        return bare(language, all.toArray(String[]::new));
    }

    /** Runs a command with exactly the given arguments, in English. */
    public static CommandRun bare(String... arguments) {
        return bare(Language.ENGLISH, arguments);
    }

    /** Runs a command with exactly the given arguments, in the language. */
    public static CommandRun bare(Language language, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commandLine = Faxian.commandLine(CLOCK, DOCUMENTS, language)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return new CommandRun(commandLine.execute(arguments), out.toString(), err.toString());
    }

    /** Returns the output as JSON. */
    public JsonNode json() {
        try {
            return new ObjectMapper().readTree(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
