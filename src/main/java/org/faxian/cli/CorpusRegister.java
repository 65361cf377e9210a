package org.faxian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.corpus.Corpus;
import org.faxian.corpus.Journal;
import org.faxian.ingest.IngestOutcome;
import org.faxian.register.Register;
import org.faxian.register.RegisteredSource;
import org.faxian.register.RegisteredSource.ArticleRange;
import org.faxian.regulation.JournalEvent;
import org.faxian.regulation.JournalEvent.Identified;
import org.faxian.regulation.RecognisedDocument;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.SourceFile;

/**
 * The register of a corpus as its files and its journal have it now.
 *
 * @param missing the paths of files that the journal knows and that are gone; what was read of them still counts
 * @param lost of those, the ones of which nothing is remembered either
 */
record CorpusRegister(Register register, List<String> missing, List<String> lost) {

    /**
     * Builds the register of all files that the journal knows, and of those just taken in.
     *
     * @param fresh files just recognised that the journal does not know yet, by checksum
     */
    static CorpusRegister of(Workspace workspace, Journal.Contents journal, Map<Sha256, Path> fresh) {
        Map<Sha256, Identified> known = new LinkedHashMap<>();
        for (JournalEvent event : journal.events()) {
            switch (event) {
                case Identified identified -> known.putIfAbsent(identified.sha256(), identified);
            }
        }
        Set<Sha256> wanted = new HashSet<>(known.keySet());
        wanted.addAll(fresh.keySet());
        Map<Sha256, Path> present = present(workspace.corpus(), wanted);
        present.putAll(fresh);
        return new Builder(workspace, known, present).build();
    }

    /** Where each of the wanted files lies now, whatever folder it was moved to. */
    private static Map<Sha256, Path> present(Corpus corpus, Set<Sha256> wanted) {
        List<Path> files = corpus.files();
        List<Optional<Sha256>> digests = Parallel.map(files, Progress.silent(), CorpusRegister::digest);
        Map<Sha256, Path> present = new HashMap<>();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            digests.get(i).filter(wanted::contains).ifPresent(sha256 -> present.putIfAbsent(sha256, file));
        }
        return present;
    }

    private static Optional<Sha256> digest(Path file) {
        try {
            return Optional.of(Corpus.digest(file));
        } catch (IOException e) {
            // A file that cannot be opened now is reported as missing by its checksum.
            return Optional.empty();
        }
    }

    /** Gathers what is known of each file. */
    private static final class Builder {
        private final Workspace workspace;
        private final Map<Sha256, Identified> known;
        private final Map<Sha256, Path> present;
        private final List<String> missing = new ArrayList<>();
        private final List<String> lost = new ArrayList<>();
        private final List<RegisteredSource> sources = new ArrayList<>();

        private Builder(Workspace workspace, Map<Sha256, Identified> known, Map<Sha256, Path> present) {
            this.workspace = workspace;
            this.known = known;
            this.present = present;
        }

        private CorpusRegister build() {
            known.values().stream()
                    .filter(identified -> !present.containsKey(identified.sha256()))
                    .forEach(this::addMissing);
            List<Sha256> order = present.keySet().stream().sorted().toList();
            try (Progress progress = Progress.of("read", order.size())) {
                List<IngestOutcome> outcomes = Parallel.map(
                        order, progress, sha256 -> workspace.reader().rememberedOrRead(present.get(sha256), sha256));
                for (int i = 0; i < order.size(); i++) {
                    Sha256 sha256 = order.get(i);
                    add(sha256, workspace.corpus().relative(present.get(sha256)), outcomes.get(i));
                }
            }
            return new CorpusRegister(Register.of(sources), missing, lost);
        }

        private void addMissing(Identified identified) {
            missing.add(identified.source());
            Optional<IngestOutcome> remembered = workspace.reader().remembered(identified.sha256());
            remembered.ifPresentOrElse(
                    outcome -> add(identified.sha256(), identified.source(), outcome),
                    () -> lost.add(identified.source()));
        }

        private void add(Sha256 sha256, String path, IngestOutcome outcome) {
            if (outcome instanceof IngestOutcome.Recognised(String mediaType, RecognisedDocument document)) {
                SourceFile file = new SourceFile(path, sha256, size(sha256), mediaType);
                sources.add(new RegisteredSource(
                        file,
                        document.metadata(),
                        document.sketch(),
                        articles(document),
                        Optional.ofNullable(known.get(sha256)).map(Identified::id)));
            } else {
                lost.add(path);
            }
        }

        private static Optional<ArticleRange> articles(RecognisedDocument document) {
            IntSummaryStatistics numbers = document.text().articles().stream()
                    .mapToInt(article -> article.number().main())
                    .summaryStatistics();
            return numbers.getCount() == 0
                    ? Optional.empty()
                    : Optional.of(new ArticleRange(numbers.getMin(), numbers.getMax()));
        }

        private long size(Sha256 sha256) {
            Path file = present.get(sha256);
            return file == null ? 0 : file.toFile().length();
        }
    }
}
