package org.faxian.cli.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.faxian.cli.CommandRun;
import org.faxian.cli.SampleCorpus;
import org.faxian.corpus.Corpus;
import org.faxian.desk.Progress;
import org.faxian.desk.index.IndexedRegister;
import org.faxian.desk.sources.CorpusRegister;
import org.faxian.desk.sources.Workspace;
import org.faxian.lucene.LuceneEngine;
import org.faxian.register.Register;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.Engine.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision that is applied to what the index holds leaves the same index as the register computed from scratch. */
@Tag("corpus")
class DecisionOnIndexTest {
    private static final List<String> ACTS = List.of("repeal", "amend", "lapse", "suspend", "resume", "confirm");
    private static final int STEPS = 10;

    @TempDir
    private Path folder;

    private Path corpus;

    @BeforeEach
    void index() throws IOException {
        corpus = SampleCorpus.copyTo(folder);
        assertThat(CommandRun.in(folder, "reindex").exitCode()).isLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void random_decisions_and_changes_of_files_leave_the_index_that_the_register_gives(long seed) throws IOException {
        Random random = new Random(seed);
        int applied = 0;
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(3) == 0) {
                disturb(random);
            }
            RegulationId id = any(random);
            boolean isApplied =
                    IndexedRegister.of(workspace(folder.resolve("index")), id).isPresent();
            CommandRun run = random.nextInt(6) == 0 ? correct(id) : act(id, random);
            applied += isApplied && run.exitCode() == 0 ? 1 : 0;
            requireIndexOfRegister("seed " + seed + " step " + step + ": " + run.err() + run.out());
        }
        assertThat(applied).as("decisions applied to the index").isGreaterThan(STEPS / 4);
    }

    private CommandRun act(RegulationId id, Random random) {
        String kind = ACTS.get(random.nextInt(ACTS.size()));
        LocalDate on = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
        Stream<Object> by =
                List.of("lapse", "confirm").contains(kind) ? Stream.of() : Stream.of("--by", "云江省人民政府令第200号");
        return CommandRun.in(
                folder,
                Stream.concat(Stream.of(kind, id, "--on", on, "--reason", "另行规定", "--decided-by", "王明"), by)
                        .toArray());
    }

    private CommandRun correct(RegulationId id) {
        return CommandRun.in(
                folder, "correct", id, "--set", "lapsesOn=2031-12-31", "--reason", "原件如此", "--decided-by", "王明");
    }

    private RegulationId any(Random random) {
        List<Regulation> all = indexed();
        return all.get(random.nextInt(all.size())).id();
    }

    private void disturb(Random random) throws IOException {
        List<Path> files = workspace(folder.resolve("index")).corpus().paths();
        Path file = files.get(random.nextInt(files.size()));
        Path state = folder.resolve("index/generations/1/state");
        switch (random.nextInt(8)) {
            case 0 -> Files.write(file, changed(Files.readAllBytes(file)));
            case 1 -> Files.delete(file);
            case 2 -> Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));
            case 3 -> Files.move(file, file.resolveSibling("移" + file.getFileName()));
            case 4 -> Files.write(state, changed(Files.readAllBytes(state)));
            case 5 -> Files.deleteIfExists(folder.resolve("index/cache/checksums"));
            case 6 -> Files.writeString(corpus.resolve("site.json"), "{\"name\": \"云江省" + random.nextInt() + "\"}");
            default -> {
                Path added = Files.writeString(folder.resolve("新" + random.nextInt() + ".txt"), TEXT);
                CommandRun.in(folder, "ingest", added);
            }
        }
    }

    private static final String TEXT = """
            云江省人民政府令

            第311号

            云江省渡口检查规定

            第一条 为了加强渡口管理，制定本规定。
            第二条 渡口应当每年接受检查。
            第三条 本规定自2025年3月1日起施行。《云江省内河渡口渡船安全管理实施细则》同时废止。
            """;

    private static byte[] changed(byte[] bytes) {
        byte[] changed = bytes.clone();
        changed[changed.length / 2] ^= 1;
        return changed;
    }

    @Test
    void an_act_reads_nothing_but_what_it_concerns() throws IOException {
        RegulationId id = indexed().getFirst().id();
        delete(folder.resolve("index/cache/essences"));
        act(id, new Random(1));
        assertThat(folder.resolve("index/cache/essences")).doesNotExist();
        requireIndexOfRegister("after an act");
    }

    @Test
    void an_act_after_a_crash_that_kept_an_older_state_is_applied_to_the_whole_register() throws IOException {
        Path state = folder.resolve("index/generations/1/state");
        Path former = Files.copy(state, folder.resolve("state"));
        RegulationId id = indexed().getFirst().id();
        act(id, new Random(1));
        Files.copy(former, state, StandardCopyOption.REPLACE_EXISTING);
        assertThat(IndexedRegister.of(workspace(folder.resolve("index")), id)).isEmpty();
        act(indexed().get(1).id(), new Random(2));
        requireIndexOfRegister("after a crash");
    }

    @Test
    void an_act_whose_line_is_in_the_journal_and_not_in_the_index_is_made_up_for() throws IOException {
        List<Regulation> all = indexed();
        Path index = folder.resolve("index");
        copy(index, folder.resolve("former"));
        act(all.get(0).id(), new Random(1));
        delete(index);
        copy(folder.resolve("former"), index);
        act(all.get(1).id(), new Random(2));
        requireIndexOfRegister("after a crash before the index was written");
    }

    private void requireIndexOfRegister(String when) throws IOException {
        Path fresh = folder.resolve("fresh");
        delete(fresh);
        copy(folder.resolve("index/cache"), fresh.resolve("cache"));
        Files.deleteIfExists(fresh.resolve("cache/checksums"));
        Workspace scratch = workspace(fresh);
        Register register = CorpusRegister.of(
                        scratch, scratch.corpus().journal().read(), Map.of())
                .register();
        assertThat(indexed()).as(when).isEqualTo(register.regulations());
    }

    private List<Regulation> indexed() {
        try (LuceneEngine engine = workspace(folder.resolve("index")).engine();
                Snapshot snapshot = engine.snapshot()) {
            return snapshot.regulations();
        }
    }

    private Workspace workspace(Path index) {
        return Workspace.open(Corpus.open(corpus), index, CommandRun.DOCUMENTS, Progress.Display.none());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
