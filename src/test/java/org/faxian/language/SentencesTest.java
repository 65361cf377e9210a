package org.faxian.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates and code say sentences by key, and the sentences are all said somewhere. */
class SentencesTest {
    private static final Path SOURCES = Path.of("src/main");
    private static final Set<String> KEYS = Language.ENGLISH.sentences().keySet();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.faxian");
    private static final Pattern SAID = Pattern.compile("(?:\\bsay|\\bpieces|Message\\.of)\\(\\s*\"([^\"]*)\"");
    /** A sentence of the help of a command, as picocli looks it up. */
    private static final Pattern OF_HELP = Pattern.compile("\\$\\{bundle:([\\w.-]+)}");

    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z][\\w-]*(?:\\.[\\w-]+)*\\.?)\"");

    @Test
    void everySentenceThatIsSaidExists() throws IOException {
        Map<String, String> missing = new TreeMap<>();
        for (Path file : sources()) {
            Matcher said = SAID.matcher(Files.readString(file));
            while (said.find()) {
                String key = said.group(1);
                // What ends in a dot is continued by a name or a code.
                boolean exists =
                        key.endsWith(".") ? KEYS.stream().anyMatch(known -> known.startsWith(key)) : KEYS.contains(key);
                if (!exists) {
                    missing.put(key, file.toString());
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everySentenceIsSaidSomewhere() throws IOException {
        Set<String> literals = new TreeSet<>();
        for (Path file : sources()) {
            String source = Files.readString(file);
            LITERAL.matcher(source).results().forEach(found -> literals.add(found.group(1)));
            OF_HELP.matcher(source).results().forEach(found -> literals.add(found.group(1)));
        }
        Set<String> unused = new TreeSet<>(KEYS);
        unused.removeAll(literals);
        List<String> beginnings =
                literals.stream().filter(word -> word.endsWith(".")).toList();
        unused.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
        // picocli asks for these itself.
        unused.removeIf(key -> key.startsWith("mixinStandardHelpOptions."));
        terms().map(term -> term.message().key()).forEach(unused::remove);

        assertThat(unused).isEmpty();
    }

    @Test
    void aTermHasItsLabelInChineseAndANameInEnglish() {
        List<Labelled> terms = terms().toList();

        assertThat(terms).hasSizeGreaterThan(50).allSatisfy(term -> {
            assertThat(Language.CHINESE.say(term)).isEqualTo(term.label());
            assertThat(Language.ENGLISH.say(term)).isNotEqualTo(term.label());
        });
    }

    @Test
    void elementsStandWhereTheSentenceHasThem() {
        assertThat(Language.CHINESE.pieces("status.replaced", "2026年1月1日").stream()
                        .map(piece -> piece.text().isEmpty() ? "<" + piece.element() + ">" : piece.text())
                        .collect(Collectors.joining()))
                .isEqualTo("自 2026年1月1日起由 <0> 替代");
    }

    private static Stream<Labelled> terms() {
        return CLASSES.stream()
                .filter(type ->
                        type.isAssignableTo(Labelled.class) && type.reflect().isEnum())
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(Labelled.class::cast);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:java|jte)"))
                    .toList();
        }
    }
}
