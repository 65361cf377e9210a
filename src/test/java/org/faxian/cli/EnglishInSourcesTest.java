package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that sentences for people stand in the bundles, not in the sources. */
class EnglishInSourcesTest {
    private static final Path SOURCES = Path.of("src/main/java/org/faxian");
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\\n])*\"");
    private static final Pattern SENTENCE = Pattern.compile("\\b[a-z]+ [a-z]+ [a-z]+");

    /** Strings that only logs and programmers read, such as the causes of failures. */
    private static final Pattern FOR_PROGRAMMERS = Pattern.compile(
            "LOG\\.|IllegalStateException|IllegalArgumentException|IOException|NoSuchFileException|requireNonNull"
                    + "|EncryptedMember|@SuppressWarnings");

    @Test
    void no_source_of_the_command_line_holds_an_english_sentence() throws IOException {
        List<String> found = new ArrayList<>();
        for (String name : List.of("cli", "desk", "corpus", "export")) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(name))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".java")).toList()) {
                    found.addAll(sentences(file));
                }
            }
        }
        assertThat(found).isEmpty();
    }

    /** Returns the statements with a sentence; a statement may go over several lines. */
    private static List<String> sentences(Path file) throws IOException {
        String code = Files.readString(file).replaceAll("(?m)^\\s*(//|\\*|/\\*).*$", "");
        return Stream.of(code.split(";"))
                .filter(statement -> LITERAL.matcher(statement)
                        .results()
                        .anyMatch(literal -> SENTENCE.matcher(literal.group()).find()))
                .filter(statement -> !FOR_PROGRAMMERS.matcher(statement).find())
                .map(statement -> file + ": " + statement.strip())
                .toList();
    }
}
