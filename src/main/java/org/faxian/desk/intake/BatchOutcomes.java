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
import org.faxian.desk.intake.FileReport.Recognition;
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
    private final List<HashedFile> probes;
    private final Map<Sha256, ReadResult> readings;
    private final Map<Sha256, PublishedFile> firsts = new HashMap<>();
    private final Map<String, PublishedFile> places = new HashMap<>();
    private final Map<Sha256, PublishedFile> fresh = new HashMap<>();
    private final Attachments attachments;

    /**
     * Creates the conclusion of a batch.
     *
     * @param readings the results of the files that had to be read
     */
    BatchOutcomes(
            Workspace workspace,
            Map<Sha256, Identified> known,
            boolean storing,
            List<HashedFile> probes,
            Map<Sha256, ReadResult> readings) {
        this.workspace = workspace;
        this.known = known;
        this.storing = storing;
        this.probes = probes;
        this.readings = readings;
        probes.forEach(probe -> probe.sha256().ifPresent(sha256 -> firsts.putIfAbsent(sha256, probe.file())));
        this.attachments = Attachments.among(neighbours());
    }

    /** Ingests the accepted files: documents first, then their annexes, which are copied next to them. */
    IngestBatch.Result result() {
        Map<HashedFile, FileReport> reports = new HashMap<>();
        probes.stream().sorted(Comparator.comparing(this::isAnnex)).forEach(probe -> reports.put(probe, report(probe)));
        return new IngestBatch.Result(
                probes.stream()
                        .map(probe -> Objects.requireNonNull(reports.get(probe)))
                        .toList(),
                Map.copyOf(fresh));
    }

    private boolean isAnnex(HashedFile probe) {
        return attachments.hosts().containsKey(probe.path());
    }

    /** Returns the files of each folder in which a file that was read could be an annex. */
    private List<Neighbour> neighbours() {
        Set<String> folders = new HashSet<>();
        List<Neighbour> read = new ArrayList<>();
        for (HashedFile probe : probes) {
            reading(probe)
                    .flatMap(ReadResult::file)
                    .map(file -> file.neighbour(probe.path()))
                    .ifPresent(neighbour -> {
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
                        probes.stream()
                                .filter(probe -> reading(probe).isEmpty() && folders.contains(folder(probe)))
                                .flatMap(probe -> remembered(probe).stream()))
                .toList();
    }

    private static String folder(HashedFile probe) {
        return probe.path().substring(0, probe.path().lastIndexOf('/') + 1);
    }

    private Optional<Neighbour> remembered(HashedFile probe) {
        return probe.sha256()
                .flatMap(workspace.reader()::remembered)
                .flatMap(outcome -> ReadResult.of(outcome).file())
                .map(file -> file.neighbour(probe.path()));
    }

    private Optional<ReadResult> reading(HashedFile probe) {
        return probe.sha256().map(readings::get);
    }

    private FileReport report(HashedFile probe) {
        if (probe.sha256().isEmpty()) {
            return named(probe, probe.failure(), probe.reason());
        }
        Sha256 sha256 = probe.sha256().get();
        PublishedFile first = firsts.getOrDefault(sha256, probe.file());
        Optional<ReadResult> reading = reading(probe);
        if (!first.equals(probe.file())) {
            return duplicate(probe, first, reading);
        }
        Optional<String> twin = otherPathInCorpus(probe.file(), sha256);
        if (twin.isPresent()) {
            return named(probe, FileOutcome.DUPLICATE, Message.text(twin.get()));
        }
        return reading.isPresent() ? conclude(probe, sha256, reading.get()) : unchanged(probe, sha256);
    }

    private FileReport conclude(HashedFile probe, Sha256 sha256, ReadResult reading) {
        if (isAnnex(probe) && isAmendedByHost(probe, reading)) {
            return take(probe, sha256, FileOutcome.REGISTERED, Message.NONE, reading);
        }
        if (isAnnex(probe)) {
            return take(probe, sha256, FileOutcome.ANNEX, Message.text(host(probe)), reading);
        }
        if (attachments.orphans().contains(probe.path())) {
            return named(probe, FileOutcome.ORPHAN_ANNEX, Message.of("desk.orphan-annex"));
        }
        return switch (reading.outcome()) {
            case REGISTERED -> take(probe, sha256, FileOutcome.REGISTERED, reading.detail(), reading);
            // It is displayed with the regulation that it explains. If it names no known regulation, it is not
            // journalled.
            case EXPLANATION -> take(probe, sha256, FileOutcome.EXPLANATION, reading.detail(), reading);
            case CATALOGUE -> takeList(probe, sha256, reading);
            default -> named(probe, reading.outcome(), reading.detail());
        };
    }

    private boolean isAmendedByHost(HashedFile probe, ReadResult reading) {
        return probes.stream()
                .filter(other -> other.path().equals(host(probe)))
                .flatMap(other -> reading(other).flatMap(ReadResult::file).stream())
                .anyMatch(decision -> reading.file()
                        .filter(file -> file.isAmendedBy(decision))
                        .isPresent());
    }

    private String host(HashedFile probe) {
        return attachments.hosts().getOrDefault(probe.path(), "");
    }

    private FileReport unchanged(HashedFile probe, Sha256 sha256) {
        Optional<Identified> identified = Optional.ofNullable(known.get(sha256));
        identified
                .flatMap(line -> workspace.corpus().originals().find(line.source()))
                .ifPresent(place -> places.put(probe.path(), place));
        return named(
                probe,
                FileOutcome.UNCHANGED,
                identified.map(line -> Message.text(line.id().value())).orElse(Message.NONE));
    }

    /** Reports a duplicate; a file that repeats a failed file has failed as well. */
    private static FileReport duplicate(HashedFile probe, PublishedFile first, Optional<ReadResult> reading) {
        return reading.filter(r -> r.outcome().isFailure())
                .map(r -> named(probe, r.outcome(), Message.of("desk.same-bytes", first)))
                .orElseGet(() -> named(probe, FileOutcome.DUPLICATE, Message.text(first.toString())));
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
    private FileReport takeList(HashedFile probe, Sha256 sha256, ReadResult reading) {
        try {
            place(probe, sha256);
            return named(probe, reading.outcome(), reading.detail());
        } catch (IOException e) {
            return uncopied(probe, e);
        }
    }

    private static FileReport uncopied(HashedFile probe, IOException cause) {
        return named(probe, FileOutcome.UNREADABLE, Message.of("desk.not-copied", Message.cause(cause)));
    }

    private FileReport take(HashedFile probe, Sha256 sha256, FileOutcome outcome, Message detail, ReadResult reading) {
        try {
            PublishedFile place = place(probe, sha256);
            places.put(probe.path(), place);
            fresh.put(sha256, place);
            return new FileReport(
                    probe.file().toString(),
                    known.containsKey(sha256) ? FileOutcome.UNCHANGED : outcome,
                    detail,
                    reading.title(),
                    probe.sha256(),
                    isAnnex(probe) ? reading.recognised().map(Recognition::asAnnex) : reading.recognised(),
                    Optional.empty(),
                    Optional.empty());
        } catch (IOException e) {
            return uncopied(probe, e);
        }
    }

    /** Returns the file's place in the corpus; an annex from outside is copied next to its document. */
    private PublishedFile place(HashedFile probe, Sha256 sha256) throws IOException {
        PublishedFile file = probe.file();
        if (!storing || workspace.corpus().contains(file)) {
            return file;
        }
        Optional<PublishedFile> host = Optional.ofNullable(places.get(host(probe)));
        return host.isPresent()
                ? workspace.corpus().takeBeside(file, sha256, host.get())
                : workspace.corpus().take(file, sha256);
    }

    private static FileReport named(HashedFile probe, FileOutcome outcome, Message detail) {
        return FileReport.of(probe, outcome, detail);
    }
}
