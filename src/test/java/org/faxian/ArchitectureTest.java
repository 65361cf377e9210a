package org.faxian;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests of the dependencies between packages. The tables below define the architecture; docs/architecture.md draws it.
 */
class ArchitectureTest {
    private static final String ROOT = "org.faxian";
    private static final Path SOURCES = Path.of("src/main/java/org/faxian");

    /** The packages of the project, and the packages that each may use. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("text", Set.of()),
            Map.entry("regulation", Set.of("language", "text")),
            Map.entry("json", Set.of("language", "regulation", "text")),
            Map.entry("register", Set.of("language", "regulation", "text")),
            Map.entry("audit", Set.of("language", "register", "regulation", "text")),
            Map.entry("corpus", Set.of("language", "regulation", "json", "text")),
            Map.entry("ingest", Set.of("language", "regulation", "json", "text")),
            Map.entry("analysis", Set.of("text")),
            Map.entry("evaluation", Set.of()),
            Map.entry("meaning", Set.of()),
            Map.entry("encoder", Set.of("meaning")),
            Map.entry("search", Set.of("language", "analysis", "meaning", "regulation", "text")),
            Map.entry("compare", Set.of("language", "analysis", "regulation", "text")),
            Map.entry("lucene", Set.of("search", "analysis", "meaning", "json", "regulation", "language", "text")),
            Map.entry("opensearch", Set.of("search", "analysis", "meaning", "json", "regulation", "language", "text")),
            Map.entry("export", Set.of("language", "regulation", "text")),
            Map.entry("language", Set.of()),
            Map.entry("answer", Set.of("search", "compare", "export", "regulation", "language", "text")),
            Map.entry(
                    "web", Set.of("answer", "search", "compare", "export", "corpus", "regulation", "language", "text")),
            Map.entry(
                    "desk",
                    Set.of(
                            "language",
                            "text",
                            "regulation",
                            "json",
                            "register",
                            "audit",
                            "corpus",
                            "ingest",
                            "analysis",
                            "meaning",
                            "search",
                            "lucene")),
            Map.entry(
                    "cli",
                    Set.of(
                            "desk",
                            "answer",
                            "language",
                            "text",
                            "regulation",
                            "json",
                            "register",
                            "audit",
                            "corpus",
                            "ingest",
                            "analysis",
                            "meaning",
                            "search",
                            "compare",
                            "lucene",
                            "evaluation",
                            "export",
                            "web")));

    /** The packages within {@code search}, and those that each may use; "" is {@code search} itself. */
    private static final Map<String, Set<String>> WITHIN_SEARCH = Map.ofEntries(
            Map.entry("engine", Set.of()),
            Map.entry("index", Set.of("engine")),
            Map.entry("names", Set.of("engine")),
            Map.entry("query", Set.of("engine", "names")),
            Map.entry("highlight", Set.of("engine")),
            Map.entry("changes", Set.of("engine")),
            Map.entry("figures", Set.of("engine")),
            Map.entry("", Set.of("engine", "names", "query", "highlight")),
            Map.entry("suggest", Set.of("", "engine", "names", "query", "highlight")));

    /** The packages within {@code web}, and those that each may use; "" is {@code web} itself. */
    private static final Map<String, Set<String>> WITHIN_WEB = Map.ofEntries(
            Map.entry("traffic", Set.of()),
            Map.entry("http", Set.of("traffic")),
            Map.entry("regulations", Set.of("http")),
            Map.entry("search", Set.of("http")),
            Map.entry("changes", Set.of("http")),
            Map.entry("statistics", Set.of("http")),
            Map.entry("compilations", Set.of("http")),
            Map.entry("portal", Set.of("http", "regulations", "search", "changes", "statistics", "compilations")),
            Map.entry(
                    "",
                    Set.of(
                            "traffic",
                            "http",
                            "regulations",
                            "search",
                            "changes",
                            "statistics",
                            "compilations",
                            "portal")));

    /** The packages within {@code cli}, and those that each may use; "" is {@code cli} itself. */
    private static final Map<String, Set<String>> WITHIN_CLI = Map.ofEntries(
            Map.entry("terminal", Set.of()),
            Map.entry("decide", Set.of("terminal")),
            Map.entry("intake", Set.of("terminal", "decide")),
            Map.entry("read", Set.of("terminal")),
            Map.entry("check", Set.of("terminal")),
            Map.entry("", Set.of("terminal", "decide", "intake", "read", "check")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void every_package_is_in_the_table_and_holds_classes() throws IOException {
        assertThat(packagesOnDisk()).isEqualTo(ALLOWED.keySet());
        for (String name : ALLOWED.keySet()) {
            assertThat(CLASSES.stream()
                            .filter(c -> packageOf(c.getPackageName()).equals(name)))
                    .as("classes of " + name)
                    .isNotEmpty();
        }
    }

    @Test
    void classes_use_only_what_their_package_may_use() {
        ALLOWED.forEach((name, allowed) -> {
            String[] forbidden = ALLOWED.keySet().stream()
                    .filter(other -> !other.equals(name) && !allowed.contains(other))
                    .map(other -> ROOT + "." + other + "..")
                    .toArray(String[]::new);
            if (forbidden.length > 0) {
                ArchRuleDefinition.noClasses()
                        .that()
                        .resideInAPackage(ROOT + "." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden)
                        .check(CLASSES);
            }
        });
    }

    /** Reads the sources, because the compiler inlines constants and so hides some dependencies in the bytecode. */
    @Test
    void source_files_name_only_what_their_package_may_use() throws IOException {
        Pattern mention = Pattern.compile("\\borg\\.faxian\\.([a-z]+)\\b");
        List<String> violations = new ArrayList<>();
        int lines = 0;
        for (Path file : sources()) {
            String name = SOURCES.relativize(file).getName(0).toString();
            for (String line : Files.readAllLines(file)) {
                Matcher m = mention.matcher(line);
                while (!line.strip().startsWith("*") && m.find()) {
                    lines++;
                    if (!m.group(1).equals(name) && !ALLOWED.get(name).contains(m.group(1))) {
                        violations.add(file + ": " + line.strip());
                    }
                }
            }
        }
        assertThat(lines).as("lines that name a package").isGreaterThan(100);
        assertThat(violations).isEmpty();
    }

    @Test
    void packages_within_search_use_only_those_below_them() throws IOException {
        arrowsWithin("search", WITHIN_SEARCH);
    }

    @Test
    void packages_within_web_use_only_those_below_them() throws IOException {
        arrowsWithin("web", WITHIN_WEB);
    }

    @Test
    void packages_within_cli_use_only_those_below_them() throws IOException {
        arrowsWithin("cli", WITHIN_CLI);
    }

    @Test
    void packages_within_answer_use_only_those_below_them() throws IOException {
        arrowsWithin(
                "answer",
                Map.of(
                        "", Set.of(),
                        "regulation", Set.of(""),
                        "search", Set.of("", "regulation"),
                        "change", Set.of("", "regulation"),
                        "compilation", Set.of("", "regulation", "search"),
                        "statistics", Set.of("")));
    }

    @Test
    void packages_within_export_use_only_those_below_them() throws IOException {
        arrowsWithin(
                "export",
                Map.ofEntries(
                        Map.entry("manuscript", Set.of()),
                        Map.entry("zip", Set.of()),
                        Map.entry("font", Set.of()),
                        Map.entry("layout", Set.of("manuscript", "font")),
                        Map.entry("pdf", Set.of("manuscript", "font", "layout")),
                        Map.entry("ofd", Set.of("manuscript", "font", "layout", "zip")),
                        Map.entry("docx", Set.of("manuscript", "zip")),
                        Map.entry("epub", Set.of("manuscript", "zip")),
                        Map.entry("akn", Set.of("manuscript")),
                        Map.entry("linked", Set.of("manuscript")),
                        Map.entry("", Set.of("manuscript", "font", "docx", "epub", "akn", "linked", "pdf", "ofd"))));
    }

    @Test
    void answers_know_neither_http_nor_a_terminal() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ROOT + ".answer..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void packages_within_the_desk_use_only_those_below_them() throws IOException {
        arrowsWithin(
                "desk",
                Map.of(
                        "", Set.of(),
                        "sources", Set.of(""),
                        "index", Set.of("", "sources"),
                        "intake", Set.of("", "sources", "index"),
                        "decide", Set.of("", "sources", "index")));
    }

    @Test
    void the_desk_knows_nothing_of_the_terminal() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ROOT + ".desk..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("picocli..", "me.tongfei..")
                .check(CLASSES);
    }

    private static void arrowsWithin(String outer, Map<String, Set<String>> table) throws IOException {
        Set<String> named = new HashSet<>(table.keySet());
        named.remove("");
        assertThat(foldersIn(SOURCES.resolve(outer))).isEqualTo(named);
        table.forEach((name, allowed) -> table.keySet().stream()
                .filter(other -> !other.equals(name) && !allowed.contains(other))
                .forEach(other -> noArrow(within(outer, name), within(outer, other))));
    }

    private static String within(String outer, String name) {
        String parent = outer.replace('/', '.');
        return name.isEmpty() ? parent : parent + "." + name;
    }

    @Test
    void no_two_packages_need_each_other() {
        SlicesRuleDefinition.slices()
                .matching(ROOT + ".(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void the_domain_knows_nothing_but_the_java_platform() {
        ArchRuleDefinition.classes()
                .that()
                .resideInAnyPackage(ROOT + ".regulation", ROOT + ".text")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify.annotations", ROOT + ".regulation", ROOT + ".text", ROOT + ".language")
                .check(CLASSES);
    }

    @Test
    void lucene_stays_behind_the_engine() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".web..", ROOT + ".search..", ROOT + ".register..", ROOT + ".ingest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(CLASSES);
    }

    @Test
    void opensearch_stays_behind_the_engine() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".opensearch..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.opensearch..", "org.apache.hc..", "jakarta.json..")
                .check(CLASSES);
    }

    @Test
    void native_libraries_of_the_encoder_stay_behind_it() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".encoder..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("ai.onnxruntime..", "ai.djl..")
                .check(CLASSES);
    }

    @Test
    void the_three_steps_of_ingest_know_neither_each_other_nor_who_joins_them() {
        noArrow("ingest", "ingest.extract..", "ingest.recognise..", "ingest.nature..");
        noArrow("ingest.extract..", "ingest.recognise..", "ingest.nature..");
        noArrow("ingest.recognise", "ingest.extract..", "ingest.nature..");
        noArrow("ingest.nature", "ingest.extract..", "ingest.recognise..");
    }

    @Test
    void readers_of_formats_use_only_the_packages_below_them() throws IOException {
        arrowsWithin(
                "ingest/extract",
                Map.of(
                        "paragraph", Set.of(),
                        "layout", Set.of("paragraph"),
                        "ocr", Set.of("paragraph", "layout"),
                        "pdf", Set.of("paragraph", "layout", "ocr"),
                        "ofd", Set.of("paragraph", "layout"),
                        "office", Set.of("paragraph"),
                        "page", Set.of("paragraph"),
                        "", Set.of("paragraph", "layout", "ocr", "pdf", "ofd", "office", "page")));
    }

    /** Each part of the recogniser uses only the parts before it. */
    @Test
    void the_recogniser_is_laid_out_from_lines_to_witnesses() {
        List<String> parts = List.of("line", "head", "structure", "frame", "clause", "witness");
        for (int i = 0; i < parts.size() - 1; i++) {
            noArrow(
                    "ingest.recognise." + parts.get(i),
                    parts.subList(i + 1, parts.size()).stream()
                            .map(part -> "ingest.recognise." + part + "..")
                            .toArray(String[]::new));
        }
    }

    private static void noArrow(String from, String... to) {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ROOT + "." + from)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of(to).map(name -> ROOT + "." + name).toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void no_package_is_a_drawer_for_everything() throws IOException {
        Set<String> drawers = Set.of("util", "common", "helper", "service", "dto", "mapper", "model");

        assertThat(packagesOnDisk()).doesNotContainAnyElementsOf(drawers);
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        Set<Path> folders = sources().stream().map(Path::getParent).collect(Collectors.toSet());
        for (Path folder : folders) {
            assertThat(Files.readString(folder.resolve("package-info.java")).replaceAll("\\s+(?:\\* )?", " "))
                    .as(folder.toString())
                    .contains("ay use")
                    .contains("Open {@link");
        }
    }

    @Test
    void imports_name_classes_and_no_wildcards() throws IOException {
        for (Path file : sources()) {
            assertThat(Files.readAllLines(file))
                    .as(file.toString())
                    .noneMatch(line -> line.startsWith("import ") && line.endsWith(".*;"));
        }
    }

    private static Set<String> packagesOnDisk() throws IOException {
        return foldersIn(SOURCES);
    }

    private static Set<String> foldersIn(Path parent) throws IOException {
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    private static List<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageOf(String name) {
        return Arrays.stream(name.split("\\.")).skip(2).findFirst().orElse("");
    }
}
