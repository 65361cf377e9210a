package org.faxian.desk.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.intake.IngestBatch.Reading;
import org.faxian.desk.sources.CorpusFile.Content;
import org.faxian.desk.sources.Workspace;
import org.faxian.ingest.FileOutcome;
import org.faxian.language.Message;
import org.faxian.register.Attachments;
import org.faxian.register.Attachments.Neighbour;
import org.faxian.regulation.JournalEvent.Identified;
import org.faxian.regulation.Sha256;

/** The outcome of each file of a batch after all files have been read: ingested, or reported with a reason. */
public final class BatchOutcomes {
    private final Workspace workspace;
    private final Map<Sha256, Identified> known;
    private final boolean storing;
    private final BatchFiles files;
    private final Map<Sha256, Reading> readings;
    private final Map<Sha256, PublishedFile> firsts;
    private final Map<String, PublishedFile> places = new HashMap<>();
    private final Map<Sha256, PublishedFile> fresh = new HashMap<>();
    private final Attachments attachments;

    /**
     * Creates the conclusion of a batch.
     *
     * @param readings the files that had to be read
     */
    BatchOutcomes(
            Workspace workspace,
            Map<Sha256, Identified> known,
            boolean storing,
            BatchFiles files,
            Map<Sha256, Reading> readings) {
        this.workspace = workspace;
        this.known = known;
        this.storing = storing;
        this.files = files;
        this.readings = readings;
        this.firsts = files.firsts();
        this.attachments = Attachments.among(neighbours());
    }

    /** Ingests the accepted files: documents first, then their annexes, which are copied next to them. */
    IngestBatch.Result result() {
        Map<PublishedFile, FileReport> reports = new HashMap<>();
        files.files().stream()
                .sorted(Comparator.comparing(this::isAnnex))
                .forEach(file -> reports.put(file, report(file)));
        return new IngestBatch.Result(
                files.files().stream()
                        .map(file -> Objects.requireNonNull(reports.get(file)))
                        .toList(),
                Map.copyOf(fresh));
    }

    private boolean isAnnex(PublishedFile file) {
        return attachments.hosts().containsKey(path(file));
    }

    /** Returns the path as given, with forward slashes. */
    private static String path(PublishedFile file) {
        return file.toString().replace('\\', '/');
    }

    /** Returns the files of each folder in which a file that was read could be an annex. */
    private List<Neighbour> neighbours() {
        Set<String> folders = new HashSet<>();
        List<Neighbour> read = new ArrayList<>();
        for (PublishedFile file : files.files()) {
            content(file).map(content -> content.neighbour(path(file))).ifPresent(neighbour -> {
                read.add(neighbour);
                if (!neighbour.isDocument()
                        || neighbour.isCalledAnnex()
                        || !neighbour.names().isEmpty()) {
                    folders.add(neighbour.folder());
                }
            });
        }
        return Stream.concat(
                        read.stream(),
                        files.files().stream()
                                .filter(file -> reading(file).isEmpty() && folders.contains(folder(file)))
                                .flatMap(file -> remembered(file).stream()))
                .toList();
    }

    private static String folder(PublishedFile file) {
        return path(file).substring(0, path(file).lastIndexOf('/') + 1);
    }

    private Optional<Neighbour> remembered(PublishedFile file) {
        return files.checksum(file)
                .flatMap(workspace.reader()::remembered)
                .flatMap(Content::ofDocumentOrAnnex)
                .map(content -> content.neighbour(path(file)));
    }

    private Optional<Reading> reading(PublishedFile file) {
        return files.checksum(file).map(readings::get);
    }

    private Optional<Content> content(PublishedFile file) {
        return reading(file).flatMap(Reading::content);
    }

    private FileReport report(PublishedFile file) {
        Optional<FileReport> failure = Optional.ofNullable(files.failures().get(file));
        if (failure.isPresent()) {
            return failure.get();
        }
        Sha256 sha256 = files.checksum(file).orElseThrow();
        PublishedFile first = firsts.getOrDefault(sha256, file);
        Optional<FileReport> reading = reading(file).map(Reading::report);
        if (!first.equals(file)) {
            return duplicate(file, first, reading);
        }
        Optional<String> twin = otherPathInCorpus(file, sha256);
        if (twin.isPresent()) {
            return named(file, FileOutcome.DUPLICATE, Message.text(twin.get()));
        }
        return reading.map(report -> conclude(file, sha256, report)).orElseGet(() -> unchanged(file, sha256));
    }

    private FileReport conclude(PublishedFile file, Sha256 sha256, FileReport reading) {
        if (isAnnex(file)) {
            FileReport annex = isAmendedByHost(file)
                    ? reading.asAnnex(FileOutcome.REGISTERED, Message.NONE)
                    : reading.asAnnex(FileOutcome.ANNEX, Message.text(host(file)));
            return take(file, sha256, annex);
        }
        if (attachments.orphans().contains(path(file))) {
            return named(file, FileOutcome.ORPHAN_ANNEX, Message.of("desk.orphan-annex"));
        }
        return switch (reading.outcome()) {
            // An explanation is displayed with the regulation that it explains. If it names no known regulation, it is
            // not journalled.
            case REGISTERED, EXPLANATION -> take(file, sha256, reading);
            case CATALOGUE -> takeList(file, sha256, reading);
            default -> reading;
        };
    }

    private boolean isAmendedByHost(PublishedFile file) {
        return files.files().stream()
                .filter(other -> path(other).equals(host(file)))
                .flatMap(other -> content(other).stream())
                .anyMatch(decision -> content(file)
                        .filter(content -> content.isAmendedBy(decision))
                        .isPresent());
    }

    private String host(PublishedFile file) {
        return attachments.hosts().getOrDefault(path(file), "");
    }

    private FileReport unchanged(PublishedFile file, Sha256 sha256) {
        Optional<Identified> identified = Optional.ofNullable(known.get(sha256));
        identified
                .flatMap(line -> workspace.corpus().originals().find(line.source()))
                .ifPresent(place -> places.put(path(file), place));
        return named(
                file,
                FileOutcome.UNCHANGED,
                identified.map(line -> Message.text(line.id().value())).orElse(Message.NONE));
    }

    /** Reports a duplicate; a file that repeats a failed file has failed as well. */
    private FileReport duplicate(PublishedFile file, PublishedFile first, Optional<FileReport> reading) {
        return reading.filter(r -> r.outcome().isFailure())
                .map(r -> named(file, r.outcome(), Message.of("desk.same-bytes", first)))
                .orElseGet(() -> named(file, FileOutcome.DUPLICATE, Message.text(first.toString())));
    }

    /**
     * Returns the path of a file with identical bytes already in the corpus, if this file is a copy within the corpus.
     */
    private Optional<String> otherPathInCorpus(PublishedFile file, Sha256 sha256) {
        return Optional.ofNullable(known.get(sha256))
                .map(Identified::source)
                .filter(source -> workspace.corpus().contains(file)
                        && !workspace.corpus().relative(file).equals(source)
                        && workspace.corpus().originals().find(source).isPresent());
    }

    /** Copies a catalogue from outside into the corpus, as documents are, but does not journal it. */
    private FileReport takeList(PublishedFile file, Sha256 sha256, FileReport report) {
        try {
            place(file, sha256);
            return report;
        } catch (IOException e) {
            return uncopied(file, e);
        }
    }

    private FileReport uncopied(PublishedFile file, IOException cause) {
        return named(file, FileOutcome.UNREADABLE, Message.of("desk.not-copied", Message.cause(cause)));
    }

    private FileReport take(PublishedFile file, Sha256 sha256, FileReport report) {
        try {
            PublishedFile place = place(file, sha256);
            places.put(path(file), place);
            fresh.put(sha256, place);
            return known.containsKey(sha256) ? report.asUnchanged() : report;
        } catch (IOException e) {
            return uncopied(file, e);
        }
    }

    /** Returns the file's place in the corpus; an annex from outside is copied next to its document. */
    private PublishedFile place(PublishedFile file, Sha256 sha256) throws IOException {
        if (!storing || workspace.corpus().contains(file)) {
            return file;
        }
        Optional<PublishedFile> host = Optional.ofNullable(places.get(host(file)));
        return host.isPresent()
                ? workspace.corpus().takeBeside(file, sha256, host.get())
                : workspace.corpus().take(file, sha256);
    }

    private FileReport named(PublishedFile file, FileOutcome outcome, Message detail) {
        return FileReport.of(file, files.checksum(file), outcome, detail);
    }
}
