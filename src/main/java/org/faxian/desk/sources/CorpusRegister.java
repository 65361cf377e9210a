package org.faxian.desk.sources;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.audit.FileNotes;
import org.faxian.corpus.Journal;
import org.faxian.corpus.PublishedFile;
import org.faxian.desk.Parallel;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.CorpusFile.Content;
import org.faxian.ingest.IngestOutcome;
import org.faxian.language.Message;
import org.faxian.register.Catalogue;
import org.faxian.register.Register;
import org.faxian.register.RegisterInput;
import org.faxian.register.RegisteredExplanation;
import org.faxian.register.RegisteredSource;
import org.faxian.register.RegisteredSource.Registration;
import org.faxian.regulation.Decision;
import org.faxian.regulation.JournalEvent.Identified;
import org.faxian.regulation.RecognisedDocument.Warning;
import org.faxian.regulation.Sha256;
import org.faxian.regulation.TextId;

/**
 * The register of a corpus, computed from its current files and journal.
 *
 * @param holdings the input of the register, apart from decisions
 * @param notes further observations from reading the files
 * @param missing the paths of files that the journal knows but that are gone; their cached content still counts
 * @param changed the paths of files that were changed in place; the cached content of the former bytes still counts
 * @param lost the paths among {@code missing} and {@code changed} without cached content
 * @param unread the files that exist but cannot be read on this machine, each with the reason
 * @param basis the {@link CorpusBasis} of the register; empty if a later run might see more of the same files
 */
public record CorpusRegister(
        Register register,
        RegisterInput holdings,
        FileNotes notes,
        List<String> missing,
        List<String> changed,
        List<String> lost,
        List<Message> unread,
        Optional<String> basis) {

    /**
     * Builds the register of all files in the journal and of newly ingested files.
     *
     * @param fresh newly recognised files that are not in the journal yet, by checksum
     */
    public static CorpusRegister of(Workspace workspace, Journal.Contents journal, Map<Sha256, PublishedFile> fresh)
            throws IOException {
        Map<Sha256, Identified> known = journal.identified();
        Collection<Identified> texts = journal.identifiedTexts().values();
        Set<Sha256> wanted = new HashSet<>(known.keySet());
        wanted.addAll(fresh.keySet());
        CorpusChecksums checksums = CorpusChecksums.of(workspace.corpus(), workspace.checksums(), Clock.systemUTC());
        Map<Sha256, PublishedFile> present = new HashMap<>(checksums.files());
        boolean isAsFound = present.entrySet().containsAll(fresh.entrySet());
        Map<Sha256, PublishedFile> others = new HashMap<>(present);
        others.keySet().removeAll(wanted);
        present.keySet().retainAll(wanted);
        present.putAll(fresh);
        Workspace publishing = workspace.publishing(journal.published().keySet());
        CorpusRegister result = new Builder(publishing, known, texts, present, OrphanAnnexes.among(others, publishing))
                .build(journal.decisions(), Catalogues.among(others, publishing));
        return isAsFound && result.lost.isEmpty() && result.unread.isEmpty()
                ? result.on(CorpusBasis.of(workspace, checksums))
                : result;
    }

    private CorpusRegister on(String known) {
        return new CorpusRegister(register, holdings, notes, missing, changed, lost, unread, Optional.of(known));
    }

    /** Returns messages about the files that are missing from the register. */
    public List<Message> notices() {
        return Stream.concat(
                        lost.stream().map(path -> Message.of("desk.lost", path)),
                        unread.stream().map(file -> Message.of("desk.unread", file)))
                .toList();
    }

    /** Collects what is known of each file. */
    private static final class Builder {
        private final Workspace workspace;
        private final Map<Sha256, Identified> known;
        private final Map<Sha256, Map<Integer, Registration>> registrations = new HashMap<>();
        private final Map<Sha256, PublishedFile> present;
        private final List<String> missing = new ArrayList<>();
        private final List<String> changed = new ArrayList<>();
        private final List<String> lost = new ArrayList<>();
        private final List<Message> unread = new ArrayList<>();
        private final List<CorpusFile> files = new ArrayList<>();
        private final Map<TextId, List<Warning>> doubts = new HashMap<>();
        private final List<String> orphans;
        private final List<RegisteredExplanation> explanations = new ArrayList<>();

        private Builder(
                Workspace workspace,
                Map<Sha256, Identified> known,
                Collection<Identified> texts,
                Map<Sha256, PublishedFile> present,
                List<String> orphans) {
            this.workspace = workspace;
            this.orphans = new ArrayList<>(orphans);
            this.known = known;
            this.present = present;
            int place = 0;
            for (Identified line : texts) {
                registrations
                        .computeIfAbsent(line.sha256(), k -> new HashMap<>())
                        .put(line.text().position(), new Registration(line.id(), place++));
            }
        }

        private CorpusRegister build(List<Decision> decisions, List<Catalogue> catalogues) {
            known.values().stream()
                    .filter(identified -> !present.containsKey(identified.sha256()))
                    .forEach(this::addMissing);
            List<Sha256> order = present.keySet().stream().sorted().toList();
            try (Progress progress = workspace.progress().start(Message.of("desk.progress.read"), order.size())) {
                List<Read> read = Parallel.map(order, progress, this::read);
                for (int i = 0; i < order.size(); i++) {
                    String path = path(order.get(i));
                    Message reason = read.get(i).reason();
                    Sha256 sha256 = order.get(i);
                    read.get(i)
                            .content()
                            .ifPresentOrElse(
                                    content -> add(sha256, path, content),
                                    () -> unread.add(Message.of("desk.unread-file", path, reason)));
                }
            }
            RegisterInput holdings = new RegisterInput(sources(), explanations, catalogues);
            Register register = Register.of(holdings, decisions, workspace.conventions());
            return new CorpusRegister(
                    register,
                    holdings,
                    new FileNotes(doubts, orphans),
                    missing,
                    changed,
                    lost,
                    unread,
                    Optional.empty());
        }

        private void addMissing(Identified identified) {
            boolean isThere =
                    workspace.corpus().originals().find(identified.source()).isPresent();
            (isThere ? changed : missing).add(identified.source());
            workspace
                    .reader()
                    .remembered(identified.sha256())
                    .flatMap(Content::of)
                    .ifPresentOrElse(
                            content -> add(identified.sha256(), identified.source(), content),
                            () -> lost.add(identified.source()));
        }

        private void add(Sha256 sha256, String path, Content content) {
            Map<Integer, Registration> known = registrations.getOrDefault(sha256, Map.of());
            CorpusFile file = new CorpusFile(path, sha256, size(sha256), content, known);
            for (int i = 0; i < content.documents().size(); i++) {
                doubts.put(new TextId(sha256, i), content.documents().get(i).warnings());
            }
            content.explained()
                    .ifPresentOrElse(
                            explained -> explanations.add(new RegisteredExplanation(
                                    file.source(), explained.title(), explained.names(), file.registration())),
                            () -> files.add(file));
        }

        /** Returns the documents, each with the files that hold its annexes. */
        private List<RegisteredSource> sources() {
            Map<String, String> hosts = new AnnexHosts(files).byPath();
            Map<String, List<CorpusFile>> byHost = files.stream()
                    .filter(file -> hosts.containsKey(file.path()))
                    .sorted(Comparator.comparing(CorpusFile::path))
                    .collect(Collectors.groupingBy(file -> Objects.requireNonNull(hosts.get(file.path()))));
            List<RegisteredSource> sources = new ArrayList<>();
            for (CorpusFile file : files) {
                if (file.content().refusal().isPresent() && !hosts.containsKey(file.path()) && !file.isCalledAnnex()) {
                    unread.add(Message.of(
                            "desk.unread-file",
                            file.path(),
                            file.content().refusal().get()));
                } else if (file.isAnnexOnly() && !hosts.containsKey(file.path())) {
                    orphans.add(file.path());
                    unread.add(Message.of("desk.annex-without-document", file.path()));
                } else if (!hosts.containsKey(file.path())) {
                    sources.addAll(file.sources(byHost.getOrDefault(file.path(), List.of())));
                }
            }
            return sources;
        }

        /** A file that was read, or the reason why it yielded nothing. */
        private record Read(Optional<Content> content, Message reason) {}

        private PublishedFile place(Sha256 sha256) {
            return Objects.requireNonNull(present.get(sha256), "only files that are present are read");
        }

        private String path(Sha256 sha256) {
            return workspace.corpus().relative(place(sha256));
        }

        private Read read(Sha256 sha256) {
            Optional<Content> remembered = workspace.reader().content(sha256);
            if (remembered.isPresent()) {
                return new Read(remembered, Message.NONE);
            }
            IngestOutcome outcome = workspace.reader().rememberedOrRead(place(sha256), sha256);
            return new Read(workspace.reader().content(sha256, outcome), Content.refusal(outcome));
        }

        private long size(Sha256 sha256) {
            PublishedFile file = present.get(sha256);
            try {
                return file == null ? 0 : file.size();
            } catch (IOException e) {
                // The file has just disappeared; treat it like a missing one.
                return 0;
            }
        }
    }
}
