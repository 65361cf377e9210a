package org.faxian.desk.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.corpus.Journal;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.index.IndexChange;
import org.faxian.desk.index.JournalSession;
import org.faxian.desk.sources.CorpusRegister;
import org.faxian.desk.sources.Workspace;
import org.faxian.language.Message;
import org.faxian.register.Contradiction;
import org.faxian.register.Register;
import org.faxian.regulation.Decision;
import org.faxian.regulation.JournalEvent.Identified;
import org.faxian.regulation.JournalEvent.Published;
import org.faxian.regulation.LegalDay;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Retired;
import org.faxian.regulation.Sha256;

/** Ingests files into corpus, journal and index; each file ends in a named outcome. */
public final class Ingestion {
    private static final String AUTHOR = "faxian";

    private final Workspace workspace;
    private final Clock clock;

    /** Creates an ingestion into the workspace. */
    public Ingestion(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Returns the files in the given files, folders and archives, without duplicates. */
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

    /** Resolves symbolic links in the folder of the file, but not the file itself; the corpus uses such paths. */
    static Path withRealFolder(Path file) {
        Path folder = file.getParent();
        try {
            return folder == null ? file : folder.toRealPath().resolve(file.getFileName());
        } catch (IOException e) {
            // A path that cannot be resolved is reported as unreadable under its own name.
            return file;
        }
    }

    private List<PublishedFile> expand(List<Path> paths, List<PublishOrder> orders) {
        Set<PublishedFile> files = new LinkedHashSet<>(expand(paths));
        orders.forEach(order -> files.add(order.file()));
        return List.copyOf(files);
    }

    /**
     * Ingests the files.
     *
     * @param orders files that are ingested as well, despite their marks
     */
    public IngestReport run(List<Path> paths, List<PublishOrder> orders) throws IOException {
        Instant begin = clock.instant();
        List<PublishedFile> files = expand(paths, orders);
        try (JournalSession session = JournalSession.open(workspace)) {
            List<Message> notices = new ArrayList<>(session.notices());
            Journal.Contents before = session.contents();
            Publishing publishing = Publishing.of(workspace.reader(), before.published(), orders, true);
            IngestBatch.Result batch = batch(publishing, before, true).read(files);
            // Appended before the register is computed, which reads a marked file only if the journal holds the
            // decision.
            session.append(publishing.decided(batch, workspace, clock.instant()));
            notices.addAll(publishing.notices());
            Journal.Contents decided = session.contents();
            CorpusRegister result = CorpusRegister.of(workspace, decided, batch.fresh());
            session.append(identities(result.register()));
            IndexChange change = session.update(result.register(), result);
            notices.addAll(result.notices());
            notices.addAll(mergers(result.register(), decided));
            return new IngestReport(
                    reports(batch, result.register(), decided),
                    change,
                    result.missing(),
                    result.changed(),
                    result.register().unmatchedRepeals().size(),
                    result.register().catalogues(),
                    result.register().disagreements(),
                    result.register().contradictionsOn(LegalDay.today(clock)).stream()
                            .map(Contradiction::sentence)
                            .toList(),
                    notices,
                    Duration.between(begin, clock.instant()));
        }
    }

    private IngestBatch batch(Publishing publishing, Journal.Contents journal, boolean storing) {
        return new IngestBatch(workspace.publishing(publishing.checksums()), journal.identified(), storing);
    }

    /** Returns a notice for each id that was merged into an older one without a person's decision. */
    private static List<Message> mergers(Register register, Journal.Contents journal) {
        List<RegulationId> decided = journal.decisions().stream()
                .filter(Decision.Merged.class::isInstance)
                .map(Decision::id)
                .toList();
        return register.retired().stream()
                .filter(Retired.Merged.class::isInstance)
                .map(Retired.Merged.class::cast)
                .filter(merged -> !decided.contains(merged.id()))
                .map(merged -> Message.of("desk.met", merged.id(), merged.into()))
                .toList();
    }

    /** Returns the reports, completed with facts known only after the register has been computed. */
    private static List<FileReport> reports(IngestBatch.Result batch, Register register, Journal.Contents journal) {
        Map<Sha256, Published> published = journal.published();
        List<FileReport> reports =
                DuplicateTexts.in(register, journal.identified().keySet()).toldIn(batch.reports());
        return reports.stream()
                .map(report -> report.sha256()
                        .flatMap(sha256 -> Optional.ofNullable(published.get(sha256)))
                        .map(report::withPublished)
                        .orElse(report))
                .toList();
    }

    /**
     * The outcomes that ingesting the files would have.
     *
     * @param notices further messages for the user
     */
    public record Rehearsal(List<FileReport> files, List<Message> notices) {}

    /** Computes the outcomes of the files; stores nothing. */
    public Rehearsal rehearse(List<Path> paths, List<PublishOrder> orders) {
        Journal.Contents journal = workspace.corpus().journal().read();
        Publishing publishing = Publishing.of(workspace.reader(), journal.published(), orders, false);
        List<FileReport> files =
                batch(publishing, journal, false).read(expand(paths, orders)).reports();
        return new Rehearsal(files, publishing.notices());
    }

    private List<Identified> identities(Register register) {
        return register.newIdentities().stream()
                .map(identity -> new Identified(
                        clock.instant(),
                        AUTHOR,
                        identity.id(),
                        identity.source().path(),
                        identity.source().sha256(),
                        Optional.of(identity.source().position()).filter(position -> position > 0),
                        identity.title()))
                .toList();
    }
}
