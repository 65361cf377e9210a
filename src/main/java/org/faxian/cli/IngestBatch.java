package org.faxian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.faxian.cli.IngestReport.FileReport;
import org.faxian.corpus.Corpus;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.IngestOutcome.Recognised;
import org.faxian.ingest.IngestOutcome.Unreadable;
import org.faxian.regulation.JournalEvent.Identified;
import org.faxian.regulation.Sha256;

/** The files of one {@code ingest}, from their bytes to an outcome each. */
final class IngestBatch {
    private final Workspace workspace;
    private final Map<Sha256, Identified> known;
    private final boolean storing;

    /**
     * A batch.
     *
     * @param known what the journal knows
     * @param storing whether outcomes are remembered and files from elsewhere copied into the corpus
     */
    IngestBatch(Workspace workspace, Map<Sha256, Identified> known, boolean storing) {
        this.workspace = workspace;
        this.known = known;
        this.storing = storing;
    }

    /**
     * What became of the batch.
     *
     * @param reports one a file, in the order given
     * @param fresh where each newly recognised file lies in the corpus, by checksum
     */
    record Result(List<FileReport> reports, Map<Sha256, Path> fresh) {}

    /** A file looked at: its checksum, or the reason why it has none. */
    private record Probe(Path file, Optional<Sha256> sha256, String reason) {}

    /** Reads the files, in parallel where they differ. */
    Result read(List<Path> files) {
        List<Probe> probes = Parallel.map(files, Progress.silent(), IngestBatch::probe);
        Map<Sha256, Path> first = new HashMap<>();
        probes.forEach(probe -> probe.sha256().ifPresent(sha256 -> first.putIfAbsent(sha256, probe.file())));
        List<Probe> unread = probes.stream()
                .filter(probe -> isFirst(probe, first) && !isUnchanged(probe))
                .toList();
        Map<Sha256, IngestOutcome> outcomes = new HashMap<>();
        try (Progress progress = Progress.of("ingest", unread.size())) {
            List<IngestOutcome> read = Parallel.map(unread, progress, this::outcome);
            for (int i = 0; i < read.size(); i++) {
                outcomes.put(unread.get(i).sha256().orElseThrow(), read.get(i));
            }
        }
        return conclude(probes, first, outcomes);
    }

    private static Probe probe(Path file) {
        if (Files.isSymbolicLink(file)) {
            return new Probe(file, Optional.empty(), FileOutcome.LINK.meaning());
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return new Probe(file, Optional.empty(), "there is no such file");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            return new Probe(file, Optional.empty(), "no permission to read it, or not a file");
        }
        try {
            return new Probe(file, Optional.of(Corpus.digest(file)), "");
        } catch (IOException e) {
            return new Probe(file, Optional.empty(), "it could not be read: " + e.getMessage());
        }
    }

    private static boolean isFirst(Probe probe, Map<Sha256, Path> first) {
        return probe.sha256().map(first::get).filter(probe.file()::equals).isPresent();
    }

    private boolean isUnchanged(Probe probe) {
        Sha256 sha256 = probe.sha256().orElseThrow();
        return known.containsKey(sha256)
                && workspace.reader().remembered(sha256).isPresent();
    }

    private IngestOutcome outcome(Probe probe) {
        BiFunction<Path, Sha256, IngestOutcome> reading = storing
                ? workspace.reader()::rememberedOrRead
                : (file, sha256) -> workspace.reader().rehearse(file);
        return reading.apply(probe.file(), probe.sha256().orElseThrow());
    }

    private Result conclude(List<Probe> probes, Map<Sha256, Path> first, Map<Sha256, IngestOutcome> outcomes) {
        List<FileReport> reports = new ArrayList<>();
        Map<Sha256, Path> fresh = new HashMap<>();
        for (Probe probe : probes) {
            reports.add(
                    probe.sha256().isEmpty()
                            ? unopened(probe)
                            : report(probe, first.get(probe.sha256().get()), outcomes, fresh));
        }
        return new Result(List.copyOf(reports), Map.copyOf(fresh));
    }

    private static FileReport unopened(Probe probe) {
        FileOutcome outcome = Files.isSymbolicLink(probe.file()) ? FileOutcome.LINK : FileOutcome.UNREADABLE;
        return new FileReport(probe.file().toString(), outcome, probe.reason(), "", 0);
    }

    private FileReport report(Probe probe, Path first, Map<Sha256, IngestOutcome> outcomes, Map<Sha256, Path> fresh) {
        Sha256 sha256 = probe.sha256().orElseThrow();
        if (!first.equals(probe.file())) {
            return named(probe, FileOutcome.DUPLICATE, first.toString());
        }
        Optional<String> twin = otherPathInCorpus(probe.file(), sha256);
        if (twin.isPresent()) {
            return named(probe, FileOutcome.DUPLICATE, twin.get());
        }
        IngestOutcome outcome = outcomes.get(sha256);
        if (outcome == null) {
            return named(probe, FileOutcome.UNCHANGED, known.get(sha256).id().value());
        }
        return outcome instanceof Recognised recognised
                ? take(probe, recognised, fresh)
                : named(probe, FileOutcome.of(outcome), FileOutcome.detail(outcome));
    }

    /** The path under which the same bytes lie in the corpus already, where this one is a copy beside it. */
    private Optional<String> otherPathInCorpus(Path file, Sha256 sha256) {
        return Optional.ofNullable(known.get(sha256))
                .map(Identified::source)
                .filter(source -> workspace.corpus().contains(file)
                        && !workspace.corpus().relative(file).equals(source)
                        && Files.isRegularFile(workspace.corpus().root().resolve(source)));
    }

    private FileReport take(Probe probe, Recognised recognised, Map<Sha256, Path> fresh) {
        Sha256 sha256 = probe.sha256().orElseThrow();
        try {
            Path place = probe.file();
            if (storing && !workspace.corpus().contains(place)) {
                place = workspace.corpus().take(place, sha256);
            }
            fresh.put(sha256, place);
            return new FileReport(
                    probe.file().toString(),
                    known.containsKey(sha256) ? FileOutcome.UNCHANGED : FileOutcome.REGISTERED,
                    "",
                    recognised.document().metadata().title(),
                    recognised.document().warnings().size());
        } catch (IOException e) {
            IngestOutcome failed = new Unreadable("it could not be copied into the corpus: " + e.getMessage());
            return named(probe, FileOutcome.of(failed), FileOutcome.detail(failed));
        }
    }

    private static FileReport named(Probe probe, FileOutcome outcome, String detail) {
        return new FileReport(probe.file().toString(), outcome, detail, "", 0);
    }
}
