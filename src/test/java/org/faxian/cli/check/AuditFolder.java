package org.faxian.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.cli.CommandRun;
import org.faxian.cli.Faxian;
import org.faxian.cli.TestCorpus;
import org.faxian.language.Language;
import picocli.CommandLine;

/** A department's corpus, the findings of an audit of it, and the commands that they propose, run as a user would. */
record AuditFolder(TestCorpus corpus) {
    /** The default replacements of the words in capitals. */
    private static final Map<String, String> TOLD =
            Map.of("REASON", "会议决定", "INSTRUMENT", "云江省人民政府令第200号", "KIND", "NORMATIVE_DOCUMENT");

    private static final Pattern WORD = Pattern.compile("(?:[^\\s']|'[^']*')+");

    /** Adds a text to the corpus folder. */
    AuditFolder with(String path, String text) {
        corpus.write("corpus/" + path, text);
        return this;
    }

    AuditFolder takenIn() {
        corpus.run("ingest", corpus.files());
        return this;
    }

    JsonNode audit(Object... options) {
        List<Object> all = new ArrayList<>(List.of("audit", "--json"));
        all.addAll(List.of(options));
        CommandRun run = corpus.run(all.toArray());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run.json();
    }

    List<JsonNode> findings(String type, Object... options) {
        List<Object> all = new ArrayList<>(List.of("--type", type));
        all.addAll(List.of(options));
        return audit(all.toArray()).get("findings").valueStream().toList();
    }

    /** Returns the only finding of the type. */
    JsonNode finding(String type, Object... options) {
        List<JsonNode> findings = findings(type, options);
        assertThat(findings).as(type).hasSize(1);
        return findings.getFirst();
    }

    /** Asserts that the program knows every proposed command and its options. */
    static void requireCommandsThatExist(JsonNode audit) {
        CommandLine faxian = Faxian.commandLine(CommandRun.CLOCK, CommandRun.DOCUMENTS, Language.ENGLISH);
        assertThat(audit.get("findings")).allSatisfy(finding -> Stream.of("settle", "otherwise")
                .filter(finding::has)
                .map(field -> words(finding.get(field).asText()))
                .forEach(words -> faxian.parseArgs(words.stream()
                        .map(word -> word.equals("DATE") ? "2026-01-01" : word)
                        .toArray(String[]::new))));
    }

    /** Returns the words of a command, split as a shell does, without the name of the program. */
    static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group().replace("'", ""));
        }
        assertThat(words.removeFirst()).isEqualTo("faxian");
        return words;
    }

    /**
     * Runs the command with the words in capitals replaced.
     *
     * @param replacements pairs of a word in capitals and its replacement
     */
    void run(JsonNode command, String... replacements) {
        List<Object> words = new ArrayList<>();
        for (String word : words(command.asText())) {
            String said = word;
            for (int i = 0; i < replacements.length; i += 2) {
                said = said.replaceFirst("\\b" + replacements[i] + "$", replacements[i + 1]);
            }
            for (Map.Entry<String, String> usual : TOLD.entrySet()) {
                said = said.replaceFirst("\\b" + usual.getKey() + "$", usual.getValue());
            }
            words.add(said);
        }
        CommandRun run = corpus.run(words.toArray());
        assertThat(run.exitCode()).as(Arrays.asList(words) + run.err()).isZero();
    }
}
