package org.faxian.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.faxian.analysis.TextAnalysis;
import org.faxian.corpus.Corpus;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.Workspace;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Match;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.EngineRequest;
import org.faxian.search.engine.EngineWriter;
import org.faxian.search.engine.Filters;
import org.faxian.search.engine.Passages;
import org.faxian.search.engine.ScanEngine;
import org.faxian.search.engine.SearchQuery;
import org.faxian.search.engine.SearchQuery.Field;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that every string in a line of a text is found in exactly the versions in which a full scan finds it.
 *
 * <p>The strings are drawn with a fixed seed. {@code -Dfaxian.findability=DIR} uses the corpus and index in that folder
 * instead of the sample corpus; {@code -Dfaxian.findability.strings=N} sets the number of strings.
 */
@Tag("corpus")
class FindabilityTest {
    private static final long SEED = 20_261_123;
    private static final int MOST_HITS = 10_000;
    private static final int LONGEST = 12;
    private static final int FILTERED = 500;

    @TempDir
    private Path scratch;

    @Test
    void random_strings_are_found_in_exactly_the_versions_in_which_they_stand() throws IOException {
        int count = Integer.getInteger("faxian.findability.strings", 1_000);
        Workspace workspace = workspace();
        try (LuceneEngine lucene = workspace.engine();
                Snapshot indexed = lucene.snapshot();
                Engine scan = copy(indexed, workspace);
                Snapshot scanned = scan.snapshot()) {
            List<String> strings = draw(lines(indexed), count, workspace.analysis());
            for (String string : strings) {
                assertThat(versions(indexed, string))
                        .as("where «" + string + "» is found")
                        .isEqualTo(versions(scanned, string))
                        .isNotEmpty();
            }
            System.out.println(strings.size() + " strings agree over " + indexed.contents());
        }
    }

    @Test
    void what_filters_let_through_is_what_reading_every_version_lets_through() throws IOException {
        Workspace workspace = workspace();
        try (LuceneEngine lucene = workspace.engine();
                Snapshot indexed = lucene.snapshot();
                Engine scan = copy(indexed, workspace);
                Snapshot scanned = scan.snapshot()) {
            List<String> strings = draw(lines(indexed), FILTERED, workspace.analysis());
            RandomFilters filters = new RandomFilters(indexed.regulations(), new Random(SEED));
            int found = 0;
            for (String string : strings) {
                EngineRequest request = filters.next(string.substring(0, string.offsetByCodePoints(0, 1)));
                List<VersionId> versions = versions(indexed, request);
                assertThat(versions).as(request.toString()).isEqualTo(versions(scanned, request));
                found += versions.size();
            }
            assertThat(found).isPositive();
            System.out.println(strings.size() + " filtered searches agree, " + found + " versions found");
        }
    }

    private static List<VersionId> versions(Snapshot snapshot, EngineRequest request) {
        return snapshot.search(request).matches().stream().map(Match::version).toList();
    }

    private Workspace workspace() throws IOException {
        String stated = System.getProperty("faxian.findability", "");
        Path folder = stated.isEmpty() ? scratch : Path.of(stated);
        if (stated.isEmpty()) {
            CommandRun.in(folder, "ingest", SampleCorpus.copyTo(folder));
        }
        return Workspace.open(
                Corpus.open(folder.resolve("corpus")),
                folder.resolve("index"),
                CommandRun.DOCUMENTS,
                Progress.Display.none());
    }

    private static Engine copy(Snapshot indexed, Workspace workspace) {
        ScanEngine scan = new ScanEngine(workspace.analysis());
        try (EngineWriter writer = scan.writer()) {
            matches(indexed, new SearchQuery.Everything()).stream()
                    .map(match -> match.version().regulation())
                    .distinct()
                    .forEach(id -> {
                        var regulation = indexed.regulation(id).orElseThrow();
                        Map<VersionId, RegulationText> texts = new HashMap<>();
                        for (RegulationVersion version : regulation.versions()) {
                            texts.put(version.id(), indexed.text(version.id()).orElseThrow());
                        }
                        writer.replace(regulation, texts, "");
                    });
            writer.commit(0);
        }
        return scan;
    }

    /** Returns every line of every stored text, including title and header. */
    private static List<String> lines(Snapshot indexed) {
        List<String> lines = new ArrayList<>();
        for (Match match : matches(indexed, new SearchQuery.Everything())) {
            var version = indexed.regulation(match.version().regulation())
                    .flatMap(regulation -> regulation.version(match.version()))
                    .orElseThrow();
            Passages.of(version.metadata(), indexed.text(match.version()).orElseThrow())
                    .forEach(passage -> lines.addAll(passage.lines()));
        }
        return lines;
    }

    /** Draws strings of 1 to 12 characters, none of them blank, each from a single line. */
    private static List<String> draw(List<String> lines, int count, TextAnalysis analysis) {
        Random random = new Random(SEED);
        List<String> strings = new ArrayList<>();
        while (strings.size() < count) {
            int[] line = lines.get(random.nextInt(lines.size())).codePoints().toArray();
            int length = 1 + random.nextInt(LONGEST);
            if (line.length >= length) {
                String string = new String(line, random.nextInt(line.length - length + 1), length);
                if (!string.isBlank() && analysis.fold(string).length() > 0) {
                    strings.add(string);
                }
            }
        }
        return strings;
    }

    private static Set<VersionId> versions(Snapshot snapshot, String string) {
        Set<VersionId> versions = new TreeSet<>();
        matches(snapshot, new SearchQuery.Literal(Field.TEXT, string)).forEach(m -> versions.add(m.version()));
        return versions;
    }

    private static List<Match> matches(Snapshot snapshot, SearchQuery query) {
        return snapshot.search(new EngineRequest(
                        query,
                        Filters.NONE,
                        LocalDate.of(2100, 1, 1),
                        VersionScope.ALL,
                        SortOrder.PROMULGATED_NEWEST,
                        0,
                        MOST_HITS,
                        Set.of()))
                .matches();
    }
}
