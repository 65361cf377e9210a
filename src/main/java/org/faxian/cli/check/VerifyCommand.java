package org.faxian.cli.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.faxian.cli.terminal.ExitCode;
import org.faxian.cli.terminal.Json;
import org.faxian.cli.terminal.Terminal;
import org.faxian.cli.terminal.WorkspaceOptions;
import org.faxian.corpus.Corpus;
import org.faxian.corpus.Journal;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.FilesByChecksum;
import org.faxian.desk.sources.Workspace;
import org.faxian.language.Message;
import org.faxian.lucene.LuceneEngine;
import org.faxian.regulation.Decision;
import org.faxian.regulation.EvidenceFile;
import org.faxian.regulation.Explanation;
import org.faxian.regulation.JournalEvent;
import org.faxian.regulation.JournalEvent.Identified;
import org.faxian.regulation.JournalEvent.Published;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;
import org.faxian.regulation.TextId;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.EngineUnavailableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code faxian verify}: checks every original against its checksum, and the index against the journal. */
@Command(name = "verify", description = "${bundle:cli.verify}", mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOptions options;

    @Override
    public Integer call() throws Exception {
        Workspace workspace = options.open();
        Journal.Contents journal = workspace.corpus().journal().read();
        List<Message> faults = new ArrayList<>();
        journal.torn().ifPresent(torn -> faults.add(Message.of("cli.verify.torn")));
        Set<Sha256> present = present(workspace.corpus());
        int intact = checkOriginals(workspace.corpus(), journal, present, faults);
        checkIndex(workspace, journal, present, faults);
        print(journal.events().size(), intact, faults);
        return faults.isEmpty() ? 0 : ExitCode.SOME_FAILED;
    }

    private Set<Sha256> present(Corpus corpus) {
        try (Progress progress =
                options.start(Message.of("desk.progress.verify"), corpus.files().size())) {
            return FilesByChecksum.of(corpus, progress).keySet();
        }
    }

    /** Checks the originals; a file may have been moved within the corpus if its bytes are still there. */
    private static int checkOriginals(
            Corpus corpus, Journal.Contents journal, Set<Sha256> present, List<Message> faults) {
        int intact = 0;
        for (JournalEvent event : journal.events()) {
            switch (event) {
                case Identified identified -> {
                    if (present.contains(identified.sha256())) {
                        intact++;
                    } else {
                        faults.add(fault(corpus, identified));
                    }
                }
                case Decision decision ->
                    decision.evidence().flatMap(file -> fault(corpus, file)).ifPresent(faults::add);
                // The file has its own line with its identification.
                case Published published -> {}
            }
        }
        return intact;
    }

    private static Message fault(Corpus corpus, Identified identified) {
        boolean changed = corpus.originals().find(identified.source()).isPresent();
        return Message.of(changed ? "cli.verify.changed" : "cli.verify.gone", identified.source(), identified.title());
    }

    private static Optional<Message> fault(Corpus corpus, EvidenceFile evidence) {
        try {
            Optional<PublishedFile> file = corpus.originals().find(evidence.path());
            if (file.isPresent() && file.get().digest().equals(evidence.sha256())) {
                return Optional.empty();
            }
            String key = file.isPresent() ? "cli.verify.evidence-changed" : "cli.verify.evidence-gone";
            return Optional.of(Message.of(key, evidence.path()));
        } catch (IOException e) {
            return Optional.of(Message.of("cli.verify.evidence-unreadable", evidence.path(), Message.cause(e)));
        }
    }

    private static void checkIndex(
            Workspace workspace, Journal.Contents journal, Set<Sha256> present, List<Message> faults) {
        Map<RegulationId, Identified> expected = new TreeMap<>();
        Map<TextId, Identified> texts = journal.identifiedTexts();
        texts.values().forEach(line -> expected.putIfAbsent(line.id(), line));
        for (Decision decision : journal.decisions()) {
            switch (decision) {
                case Decision.Withdrawn withdrawn -> expected.remove(withdrawn.id());
                case Decision.Merged merged -> expected.remove(merged.id());
                case Decision.Split split ->
                    expected.put(split.into(), texts.get(split.sources().getFirst()));
                case Decision.Act act -> {}
                case Decision.Dismissed dismissed -> {}
                case Decision.Corrected corrected -> {}
                case Decision.Matched matched -> {}
            }
        }
        try (LuceneEngine engine = workspace.engine();
                Engine.Snapshot snapshot = engine.snapshot()) {
            Engine.Contents contents = snapshot.contents();
            if (contents.regulations() > expected.size() || contents.journalOffset() != journal.offset()) {
                faults.add(Message.of(
                        "cli.verify.index-differs",
                        contents.regulations(),
                        contents.journalOffset(),
                        expected.size(),
                        journal.offset()));
            }
            expected.values().stream()
                    .filter(line -> snapshot.regulation(line.id()).isEmpty())
                    .forEach(line -> faults.add(Message.of("cli.verify.not-in-index", line.title(), line.id())));
            Set<Sha256> identified = journal.identified().keySet();
            snapshot.regulations().stream()
                    .flatMap(VerifyCommand::downloads)
                    .filter(file -> !present.contains(file.sha256()) && !identified.contains(file.sha256()))
                    .distinct()
                    .forEach(file -> faults.add(Message.of("cli.verify.annex", file.path())));
        } catch (EngineUnavailableException e) {
            faults.add(e.message());
        }
    }

    /** Returns all downloadable files of a regulation. */
    private static Stream<SourceFile> downloads(Regulation regulation) {
        return Stream.concat(
                regulation.versions().stream().flatMap(version -> version.files().stream()),
                regulation.explanations().stream().map(Explanation::file));
    }

    private void print(int lines, int intact, List<Message> faults) throws IOException {
        Terminal terminal = options.terminal(spec);
        if (options.json()) {
            terminal.print(Json.of(Map.of("journalLines", lines, "intact", intact, "faults", faults)));
        } else {
            faults.forEach(fault -> terminal.say("cli.verify.fault", fault));
            terminal.say("cli.verify.total", intact, lines, faults.size());
        }
        terminal.out().flush();
    }
}
