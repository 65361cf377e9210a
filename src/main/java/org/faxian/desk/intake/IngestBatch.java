package org.faxian.desk.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.Parallel;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.CorpusFile.Content;
import org.faxian.desk.sources.SourceReader;
import org.faxian.desk.sources.Workspace;
import org.faxian.ingest.IngestOutcome;
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

    /**
     * A file that was read, without its text, because the texts of a batch would not fit into memory.
     *
     * @param report the outcome, as far as the file alone decides it
     * @param content the content of a file that can be a document or an annex
     */
    record Reading(FileReport report, Optional<Content> content) {}

    /** Reads the files in parallel; files with identical bytes are read once. */
    public Result read(List<PublishedFile> given) {
        BatchFiles files = BatchFiles.of(given);
        List<Map.Entry<Sha256, PublishedFile>> unread = files.firsts().entrySet().stream()
                .filter(first -> !isUnchanged(first.getValue(), first.getKey()))
                .toList();
        Map<Sha256, Reading> readings = new HashMap<>();
        try (Progress progress = workspace.progress().start(Message.of("desk.progress.ingest"), unread.size())) {
            List<Reading> read = Parallel.map(unread, progress, first -> reading(first.getValue(), first.getKey()));
            for (int i = 0; i < read.size(); i++) {
                readings.put(unread.get(i).getKey(), read.get(i));
            }
        }
        return new BatchOutcomes(workspace, known, storing, files, readings).result();
    }

    private boolean isUnchanged(PublishedFile file, Sha256 sha256) {
        return known.containsKey(sha256) && workspace.reader().remembers(sha256) && isHeld(file, sha256);
    }

    /** Returns whether the corpus holds the bytes; a missing original is ingested again. */
    private boolean isHeld(PublishedFile file, Sha256 sha256) {
        return workspace.corpus().contains(file)
                || Optional.ofNullable(known.get(sha256))
                        .flatMap(identified -> workspace.corpus().originals().find(identified.source()))
                        .isPresent();
    }

    private Reading reading(PublishedFile file, Sha256 sha256) {
        SourceReader reader = workspace.reader();
        IngestOutcome outcome = storing ? reader.rememberedOrRead(file, sha256) : reader.rehearse(file, sha256);
        return new Reading(FileReport.of(file, sha256, outcome), Content.ofDocumentOrAnnex(outcome));
    }
}
