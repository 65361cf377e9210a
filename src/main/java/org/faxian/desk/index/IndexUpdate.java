package org.faxian.desk.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.faxian.corpus.CorpusException;
import org.faxian.corpus.Journal;
import org.faxian.desk.Parallel;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.Workspace;
import org.faxian.ingest.DocumentReader;
import org.faxian.ingest.IngestOutcome;
import org.faxian.json.DomainJson;
import org.faxian.language.Message;
import org.faxian.lucene.LuceneWriter;
import org.faxian.register.Register;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Provision.Annex;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.RegulationVersion;
import org.faxian.regulation.Retired;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.VersionId;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.EngineWriter;

/** Updates an index to match the register. */
public final class IndexUpdate {
    private final Workspace workspace;
    private final ObjectMapper json = DomainJson.mapper();

    IndexUpdate(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * Throws if the journal is shorter than it was when the live index was written.
     *
     * @throws CorpusException if lines are missing, because every regulation that they name would vanish
     */
    void requireWholeJournal(long journalOffset) throws IOException {
        long known = workspace
                .generations()
                .current()
                .map(LuceneWriter::journalOffsetOf)
                .orElse(0L);
        if (known > journalOffset) {
            throw new CorpusException(Message.of("desk.journal-shortened", journalOffset, known, Journal.FILE_NAME));
        }
    }

    /** Writes changes into the live generation; builds a new generation if there is none of the current format. */
    IndexChange update(Register register, Optional<String> basis, JournalState journal) throws IOException {
        Optional<Path> current = workspace.generations().current().filter(LuceneWriter::canAddTo);
        return current.isPresent() ? write(current.get(), register, basis, journal) : rebuild(register, basis, journal);
    }

    /** Builds a new generation next to the live one, then makes it live. */
    IndexChange rebuild(Register register, Optional<String> basis, JournalState journal) throws IOException {
        Path generation = workspace.generations().next();
        IndexChange change = write(generation, register, basis, journal);
        workspace.generations().switchTo(generation);
        return change;
    }

    /** Writes one regulation of the live generation, which holds all others as they are. */
    IndexChange update(IndexedRegister known, Decision.Act act, JournalState journal) throws IOException {
        Path generation = workspace.generations().current().orElseThrow();
        Regulation changed = known.with(act);
        try (EngineWriter writer = LuceneWriter.open(generation, workspace.analysis())) {
            writer.replace(changed, texts(changed), mark(changed));
            writer.commit(journal.length());
        }
        keepState(
                generation,
                Optional.of(known.state().basis()),
                journal,
                known.state().undergone());
        Engine.Contents contents = known.contents();
        return new IndexChange(contents.regulations(), contents.versions(), 1, 0, contents.generation());
    }

    private static void keepState(Path generation, Optional<String> basis, JournalState journal, String undergone) {
        Optional<String> commit = LuceneWriter.commitOf(generation);
        if (basis.isPresent() && commit.isPresent()) {
            new IndexState(commit.get(), basis.get(), journal, undergone).keepIn(generation);
        }
    }

    private IndexChange write(Path generation, Register register, Optional<String> basis, JournalState journal) {
        IndexChange change = write(generation, register, journal.length());
        keepState(generation, basis, journal, IndexState.lines(register.undergone()));
        return change;
    }

    private IndexChange write(Path generation, Register register, long journalOffset) {
        try (EngineWriter writer = LuceneWriter.open(generation, workspace.analysis())) {
            Map<RegulationId, String> gone = writer.marks();
            List<Regulation> changed = register.regulations().stream()
                    .filter(regulation -> !mark(regulation).equals(gone.remove(regulation.id())))
                    .toList();
            replace(changed, writer);
            List<Retired> retired = register.retired().stream()
                    .filter(one -> !mark(one).equals(gone.remove(one.id())))
                    .toList();
            retired.forEach(one -> writer.retire(one, mark(one)));
            gone.keySet().forEach(writer::delete);
            new VectorLearning(generation.resolve("learning"), workspace.analysis(), workspace.progress())
                    .learn(writer, register.regulations(), this::text);
            writer.commit(journalOffset);
            int versions = register.regulations().stream()
                    .mapToInt(r -> r.versions().size())
                    .sum();
            return new IndexChange(
                    register.regulations().size(),
                    versions,
                    changed.size(),
                    gone.size() + retired.size(),
                    generation.getFileName().toString());
        }
    }

    private void replace(List<Regulation> changed, EngineWriter writer) {
        try (Progress progress = workspace.progress().start(Message.of("desk.progress.index"), changed.size())) {
            Parallel.map(changed, progress, regulation -> {
                writer.replace(regulation, texts(regulation), mark(regulation));
                return regulation.id();
            });
        }
    }

    /** Returns a checksum of the content and the reader's version. */
    private String mark(Object regulation) {
        try {
            CRC32C crc = new CRC32C();
            crc.update(DocumentReader.VERSION.getBytes(StandardCharsets.UTF_8));
            crc.update(json.writeValueAsBytes(regulation));
            return Long.toHexString(crc.getValue());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a part of the register cannot be written as JSON: " + regulation, e);
        }
    }

    private Map<VersionId, RegulationText> texts(Regulation regulation) {
        Map<VersionId, RegulationText> texts = new HashMap<>();
        for (RegulationVersion version : regulation.versions()) {
            texts.put(version.id(), text(version));
        }
        return texts;
    }

    private RegulationText text(RegulationVersion version) {
        List<Annex> annexes = version.attachments().stream().map(this::annex).toList();
        return RegulationText.joined(version.parts().stream().map(this::text).toList())
                .withAnnexes(annexes);
    }

    private RegulationText text(SourceFile file) {
        if (remembered(file) instanceof IngestOutcome.Recognised recognised) {
            return recognised.document().regulations().get(file.position()).text();
        }
        throw new IllegalStateException("a file of the register holds no text: " + file.path());
    }

    private Annex annex(SourceFile file) {
        String label = file.name().replaceFirst("\\.[A-Za-z]{1,5}$", "");
        return switch (remembered(file)) {
            case IngestOutcome.Table table -> RegulationText.annexOf(label, table.rows());
            case IngestOutcome.Catalogue catalogue -> RegulationText.annexOf(label, catalogue.rows());
            case IngestOutcome.NoRegulation none -> RegulationText.annexOf(label, none.lines());
            case IngestOutcome.Doubtful doubtful -> doubtful.document().text().asAnnex(label);
            case IngestOutcome.Recognised recognised ->
                recognised.document().text().asAnnex(label);
            case IngestOutcome outcome ->
                throw new IllegalStateException("an annex of the register holds no text: " + file.path());
        };
    }

    private IngestOutcome remembered(SourceFile file) {
        return workspace
                .reader()
                .registered(file.sha256())
                .orElseThrow(() -> new IllegalStateException(
                        "what was read of " + file.path() + " is gone from the cache: run the command again"));
    }
}
