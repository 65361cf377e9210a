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
import org.faxian.cli.IngestReport.FileReport;
import org.faxian.corpus.PublishedFile;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.IngestOutcome.Recognised;
import org.faxian.regulation.JournalEvent.Identified;
import org.faxian.regulation.RecognisedDocument;
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
    record Result(List<FileReport> reports, Map<Sha256, PublishedFile> fresh) {}

    /** A file looked at: its checksum, or the reason why it has none. */
    private record Probe(PublishedFile file, Optional<Sha256> sha256, FileOutcome failure, String reason) {
        static Probe failed(PublishedFile file, FileOutcome failure, String reason) {
            return new Probe(file, Optional.empty(), failure, reason);
        }
    }

    /** What is told of a file that was read; its text is not kept, since the texts of a batch would not fit into memory. */
    private record Reading(FileOutcome outcome, String detail, String title, int warnings) {
        static Reading of(IngestOutcome outcome) {
            String detail = FileOutcome.detail(outcome);
            return outcome instanceof Recognised(String mediaType, RecognisedDocument document)
                    ? new Reading(
                            FileOutcome.REGISTERED,
                            detail,
                            document.metadata().title(),
                            document.warnings().size())
                    : new Reading(FileOutcome.of(outcome), detail, "", 0);
        }
    }

    /** Reads the files, in parallel where they differ. */
    Result read(List<PublishedFile> files) {
        List<Probe> probes = Parallel.map(files, Progress.silent(), IngestBatch::probe);
        Map<Sha256, PublishedFile> first = new HashMap<>();
        probes.forEach(probe -> probe.sha256().ifPresent(sha256 -> first.putIfAbsent(sha256, probe.file())));
        List<Probe> unread = probes.stream()
                .filter(probe -> isFirst(probe, first) && !isUnchanged(probe))
                .toList();
        Map<Sha256, Reading> readings = new HashMap<>();
        try (Progress progress = Progress.of("ingest", unread.size())) {
            List<Reading> read = Parallel.map(unread, progress, this::reading);
            for (int i = 0; i < read.size(); i++) {
                readings.put(unread.get(i).sha256().orElseThrow(), read.get(i));
            }
        }
        return conclude(probes, first, readings);
    }

    private static Probe probe(PublishedFile file) {
        Path path = file.path();
        if (Files.isSymbolicLink(path)) {
            return Probe.failed(file, FileOutcome.LINK, FileOutcome.LINK.meaning());
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return Probe.failed(file, FileOutcome.UNREADABLE, "there is no such file");
        }
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            return Probe.failed(file, FileOutcome.UNREADABLE, "no permission to read it, or not a file");
        }
        try {
            return new Probe(file, Optional.of(file.digest()), FileOutcome.REGISTERED, "");
        } catch (IOException e) {
            IngestOutcome outcome = SourceReader.unopened(file, e);
            return Probe.failed(file, FileOutcome.of(outcome), FileOutcome.detail(outcome));
        }
    }

    private static boolean isFirst(Probe probe, Map<Sha256, PublishedFile> first) {
        return probe.sha256().map(first::get).filter(probe.file()::equals).isPresent();
    }

    private boolean isUnchanged(Probe probe) {
        Sha256 sha256 = probe.sha256().orElseThrow();
        return known.containsKey(sha256) && workspace.reader().remembers(sha256) && isHeld(probe.file(), sha256);
    }

    /** Whether the corpus has the bytes; an original that went missing is taken in again. */
    private boolean isHeld(PublishedFile file, Sha256 sha256) {
        return workspace.corpus().contains(file)
                || Optional.ofNullable(known.get(sha256))
                        .flatMap(identified -> workspace.corpus().originals().find(identified.source()))
                        .isPresent();
    }

    private Reading reading(Probe probe) {
        SourceReader reader = workspace.reader();
        return Reading.of(
                storing
                        ? reader.rememberedOrRead(probe.file(), probe.sha256().orElseThrow())
                        : reader.rehearse(probe.file()));
    }

    private Result conclude(List<Probe> probes, Map<Sha256, PublishedFile> first, Map<Sha256, Reading> readings) {
        List<FileReport> reports = new ArrayList<>();
        Map<Sha256, PublishedFile> fresh = new HashMap<>();
        for (Probe probe : probes) {
            reports.add(
                    probe.sha256().isEmpty()
                            ? named(probe, probe.failure(), probe.reason())
                            : report(probe, first, readings, fresh));
        }
        return new Result(List.copyOf(reports), Map.copyOf(fresh));
    }

    private FileReport report(
            Probe probe,
            Map<Sha256, PublishedFile> firsts,
            Map<Sha256, Reading> readings,
            Map<Sha256, PublishedFile> fresh) {
        Sha256 sha256 = probe.sha256().orElseThrow();
        PublishedFile first = firsts.getOrDefault(sha256, probe.file());
        if (!first.equals(probe.file())) {
            return duplicate(probe, first, Optional.ofNullable(readings.get(sha256)));
        }
        Optional<String> twin = otherPathInCorpus(probe.file(), sha256);
        if (twin.isPresent()) {
            return named(probe, FileOutcome.DUPLICATE, twin.get());
        }
        Optional<Reading> reading = Optional.ofNullable(readings.get(sha256));
        if (reading.isEmpty()) {
            String id = Optional.ofNullable(known.get(sha256))
                    .map(i -> i.id().value())
                    .orElse("");
            return named(probe, FileOutcome.UNCHANGED, id);
        }
        return reading.get().outcome() == FileOutcome.REGISTERED
                ? take(probe, reading.get(), fresh)
                : named(probe, reading.get().outcome(), reading.get().detail());
    }

    /** A file that repeats one that failed has failed as well, and is named with the reason. */
    private static FileReport duplicate(Probe probe, PublishedFile first, Optional<Reading> reading) {
        return reading.filter(r -> r.outcome().isFailure())
                .map(r -> named(probe, r.outcome(), "the same bytes as " + first))
                .orElseGet(() -> named(probe, FileOutcome.DUPLICATE, first.toString()));
    }

    /** The path under which the same bytes lie in the corpus already, where this one is a copy beside it. */
    private Optional<String> otherPathInCorpus(PublishedFile file, Sha256 sha256) {
        return Optional.ofNullable(known.get(sha256))
                .map(Identified::source)
                .filter(source -> workspace.corpus().contains(file)
                        && !workspace.corpus().relative(file).equals(source)
                        && workspace.corpus().originals().find(source).isPresent());
    }

    private FileReport take(Probe probe, Reading reading, Map<Sha256, PublishedFile> fresh) {
        Sha256 sha256 = probe.sha256().orElseThrow();
        try {
            PublishedFile place = probe.file();
            if (storing && !workspace.corpus().contains(place)) {
                place = workspace.corpus().take(place, sha256);
            }
            fresh.put(sha256, place);
            return new FileReport(
                    probe.file().toString(),
                    known.containsKey(sha256) ? FileOutcome.UNCHANGED : FileOutcome.REGISTERED,
                    "",
                    reading.title(),
                    reading.warnings());
        } catch (IOException e) {
            return named(probe, FileOutcome.UNREADABLE, "it could not be copied into the corpus: " + e.getMessage());
        }
    }

    private static FileReport named(Probe probe, FileOutcome outcome, String detail) {
        return new FileReport(probe.file().toString(), outcome, detail, "", 0);
    }
}
