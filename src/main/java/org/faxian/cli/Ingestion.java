package org.faxian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.faxian.cli.IngestReport.IndexChange;
import org.faxian.corpus.Journal;
import org.faxian.corpus.PublishedFile;
import org.faxian.register.Contradiction;
import org.faxian.register.Register;
import org.faxian.regulation.JournalEvent.Identified;

/** Takes files into corpus, journal and index; each of them ends in a named outcome. */
final class Ingestion {
    private static final String AUTHOR = "faxian";

    private final Workspace workspace;
    private final Clock clock;

    Ingestion(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Files, folders and archives as given, made into a list of files without repetition. */
    List<PublishedFile> expand(List<Path> paths) {
        Set<PublishedFile> files = new LinkedHashSet<>();
        for (Path path : paths) {
            Path absolute = withRealFolder(path.toAbsolutePath().normalize());
            if (Files.isDirectory(absolute)) {
                files.addAll(workspace.corpus().filesBeneath(absolute));
            } else {
                files.addAll(PublishedFile.in(absolute));
            }
        }
        return List.copyOf(files);
    }

    /** The same file by the true path of its folder, as the corpus knows its own; a link itself is not followed. */
    private static Path withRealFolder(Path file) {
        Path folder = file.getParent();
        try {
            return folder == null ? file : folder.toRealPath().resolve(file.getFileName());
        } catch (IOException e) {
            // What cannot be reached by its path is named as unreadable by that path.
            return file;
        }
    }

    /** Takes the files in. */
    IngestReport run(List<Path> paths) throws IOException {
        Instant begin = clock.instant();
        List<PublishedFile> files = expand(paths);
        try (Journal.Writer journal = workspace.corpus().journal().openForWriting()) {
            List<String> notices = new ArrayList<>();
            journal.setTornLineAside()
                    .ifPresent(aside -> notices.add("the last line of the journal was torn and has been set aside in "
                            + aside + ": look at it and enter again what it meant"));
            Journal.Contents before = workspace.corpus().journal().read();
            IndexUpdate update = new IndexUpdate(workspace);
            update.requireWholeJournal(before.offset());
            IngestBatch.Result batch = new IngestBatch(workspace, before.identified(), true).read(files);
            CorpusRegister result = CorpusRegister.of(workspace, before, batch.fresh());
            journal.append(identities(result.register()));
            IndexChange change = update.update(
                    result.register(), workspace.corpus().journal().read().offset());
            result.lost()
                    .forEach(path -> notices.add("nothing is known any more of " + path
                            + ": put the file back into the corpus and run the command again"));
            result.unread().forEach(file -> notices.add("cannot be read on this machine now: " + file));
            return new IngestReport(
                    SameTexts.in(result.register(), before.identified().keySet())
                            .toldIn(batch.reports()),
                    change,
                    result.missing(),
                    result.changed(),
                    result.register().unmatchedRepeals().size(),
                    result
                            .register()
                            .contradictionsOn(LocalDate.now(clock.withZone(ZoneId.of("Asia/Shanghai"))))
                            .stream()
                            .map(Contradiction::sentence)
                            .toList(),
                    notices,
                    Duration.between(begin, clock.instant()));
        }
    }

    /** Says what would become of the files; stores nothing. */
    List<FileReport> rehearse(List<Path> paths) {
        Journal.Contents journal = workspace.corpus().journal().read();
        return new IngestBatch(workspace, journal.identified(), false)
                .read(expand(paths))
                .reports();
    }

    private List<Identified> identities(Register register) {
        return register.newIdentities().stream()
                .map(identity -> new Identified(
                        clock.instant(),
                        AUTHOR,
                        identity.id(),
                        identity.source().path(),
                        identity.source().sha256(),
                        identity.title()))
                .toList();
    }
}
