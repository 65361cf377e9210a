package org.faxian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments use the words of the field: those below read as translated, and a plain word exists for each. */
class PlainEnglishTest {
    /** Text blocks, strings and comments; only the last are looked at. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'|//[^\\n]*|/\\*(?s:.*?)\\*/");

    private static final Pattern UNUSUAL = Pattern.compile(
            "\\b(?:tells?|told|telling|bears?|bore|borne|behind|worth|whatever|thereof|hence|likewise|nought)\\b",
            Pattern.CASE_INSENSITIVE);
    /** A summary names the thing and does not begin with a pronoun. */
    private static final Pattern BEGINNING = Pattern.compile("^/\\*\\*[\\s*]*(?:What|The same|Those)\\b");

    @Test
    void comments_of_the_program_and_of_its_tests_are_in_plain_english() throws IOException {
        assertThat(unusual(Path.of("src/main/java"))).isEmpty();
        assertThat(unusual(Path.of("src/test/java"))).isEmpty();
        assertThat(unusual(Path.of("src/bench/java"))).isEmpty();
    }

    @Test
    void an_unusual_word_is_found_in_comments_alone(@TempDir Path folder) throws IOException {
        String following = "be" + "hind";
        Files.writeString(
                folder.resolve("A.java"),
                "/** A " + following + " B. */ String behind = \"" + following + "\"; // " + following
                        + " C\n/** What is. */");

        assertThat(unusual(folder)).hasSize(3);
    }

    private static List<String> unusual(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(PlainEnglishTest::inFile)
                    .toList();
        }
    }

    private static Stream<String> inFile(Path file) {
        try {
            return TOKEN.matcher(Files.readString(file))
                    .results()
                    .map(token -> token.group())
                    .filter(comment -> comment.startsWith("/"))
                    .filter(comment -> UNUSUAL.matcher(comment).find()
                            || BEGINNING.matcher(comment).find())
                    .map(comment -> file + ": " + comment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
