package org.faxian.cli.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.faxian.cli.decide.DecisionCommand;
import org.faxian.corpus.CorpusException;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
import org.faxian.desk.decide.StatusList;
import org.faxian.desk.decide.StatusListReport;
import org.faxian.desk.decide.StatusTerms;
import org.faxian.desk.sources.SourceReader;
import org.faxian.ingest.DocumentReader;
import org.faxian.ingest.FileOutcome;
import org.faxian.ingest.IngestOutcome;
import org.faxian.ingest.MarkPolicy;
import org.faxian.language.Message;
import org.faxian.regulation.ListedDocument;
import picocli.CommandLine.Option;

/** The options that apply a department's status list as a whole. */
final class CatalogueOptions {
    @Option(names = "--catalogue", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.catalogue.file")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--on", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.catalogue.on")
    private Optional<LocalDate> on = Optional.empty();

    /** Returns whether a list is given. */
    boolean isGiven() {
        if (file.isEmpty() && on.isPresent()) {
            throw new UsageException(Message.of("cli.catalogue.day-without-list"));
        }
        return file.isPresent();
    }

    /** Applies the list, or reports what it would change. */
    public StatusListReport take(
            Registrar registrar, DocumentReader reader, String by, Optional<String> reason, boolean dryRun)
            throws IOException {
        Path path = file.orElseThrow();
        List<ListedDocument> rows = rows(path, reader);
        StatusList list = new StatusList(
                rows,
                new StatusTerms(
                        String.valueOf(path.getFileName()),
                        DecisionCommand.stated("--by", by),
                        on,
                        reason.map(text -> DecisionCommand.stated("--reason", text))));
        Registrar.Changes changes =
                dryRun ? registrar.rehearseAll(list, Optional.of(path)) : registrar.recordAll(list, Optional.of(path));
        return new StatusListReport(
                path.toString(),
                dryRun,
                rows.size(),
                list.agreeing(),
                changes.decisions(),
                list.findings(),
                changes.effects(),
                changes.contradictions(),
                changes.notices(),
                changes.index());
    }

    private static List<ListedDocument> rows(Path path, DocumentReader reader) {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException(Message.of("cli.catalogue.no-file", path));
        }
        // A list marked 不公开 is accepted: it is evidence and never published.
        IngestOutcome outcome = SourceReader.read(reader, PublishedFile.of(path), MarkPolicy.OVERRULED);
        FileOutcome end = outcome.result();
        if (end.isFailure() && end != FileOutcome.NO_REGULATION) {
            throw new CorpusException(Message.of("cli.catalogue.unreadable", path, end.meaning(), outcome.detail()));
        }
        List<ListedDocument> rows = outcome instanceof IngestOutcome.Catalogue list ? list.entries() : List.of();
        if (rows.stream().noneMatch(row -> row.statedInRow().isPresent())) {
            throw new UsageException(Message.of("cli.catalogue.no-status", path, rows.size()));
        }
        return rows;
    }
}
