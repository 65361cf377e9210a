package org.faxian.desk.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.Parallel;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.SourceReader;
import org.faxian.desk.sources.Workspace;
import org.faxian.language.Message;
import org.faxian.regulation.JournalEvent.Identified;
import org.faxian.regulation.Sha256;

/** The files of one {@code ingest} run, read and brought to an outcome each. */
public final class IngestBatch {
    private final Workspace workspace;
    private final Map<Sha256, Identified> known;
    private final boolean storing;

    /**
     * Creates a batch.
     *
     * @param known the files known to the journal
     * @param storing whether outcomes are cached and external files are copied into the corpus
     */
    IngestBatch(Workspace workspace, Map<Sha256, Identified> known, boolean storing) {
        this.workspace = workspace;
        this.known = known;
        this.storing = storing;
    }

    /**
     * The result of the batch.
     *
     * @param reports one report per file, in the order given
     * @param fresh the location in the corpus of each newly recognised file, by checksum
     */
    record Result(List<FileReport> reports, Map<Sha256, PublishedFile> fresh) {}

    /** Reads the files in parallel; files with identical bytes are read once. */
    public Result read(List<PublishedFile> files) {
        List<HashedFile> probes = Parallel.map(files, Progress.silent(), HashedFile::of);
        Map<Sha256, PublishedFile> first = new HashMap<>();
        probes.forEach(probe -> probe.sha256().ifPresent(sha256 -> first.putIfAbsent(sha256, probe.file())));
        List<HashedFile> unread = probes.stream()
                .filter(probe -> isFirst(probe, first) && !isUnchanged(probe))
                .toList();
        Map<Sha256, ReadResult> readings = new HashMap<>();
        try (Progress progress = workspace.progress().start(Message.of("desk.progress.ingest"), unread.size())) {
            List<ReadResult> read = Parallel.map(unread, progress, this::reading);
            for (int i = 0; i < read.size(); i++) {
                readings.put(unread.get(i).sha256().orElseThrow(), read.get(i));
            }
        }
        return new BatchOutcomes(workspace, known, storing, probes, readings).result();
    }

    private static boolean isFirst(HashedFile probe, Map<Sha256, PublishedFile> first) {
        return probe.sha256().map(first::get).filter(probe.file()::equals).isPresent();
    }

    private boolean isUnchanged(HashedFile probe) {
        Sha256 sha256 = probe.sha256().orElseThrow();
        return known.containsKey(sha256) && workspace.reader().remembers(sha256) && isHeld(probe.file(), sha256);
    }

    /** Returns whether the corpus holds the bytes; a missing original is ingested again. */
    private boolean isHeld(PublishedFile file, Sha256 sha256) {
        return workspace.corpus().contains(file)
                || Optional.ofNullable(known.get(sha256))
                        .flatMap(identified -> workspace.corpus().originals().find(identified.source()))
                        .isPresent();
    }

    private ReadResult reading(HashedFile probe) {
        SourceReader reader = workspace.reader();
        return ReadResult.of(
                storing
                        ? reader.rememberedOrRead(probe.file(), probe.sha256().orElseThrow())
                        : reader.rehearse(probe.file(), probe.sha256().orElseThrow()));
    }
}
