package org.faxian.search.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.faxian.analysis.TextAnalysis;
import org.faxian.analysis.WordVectors;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.RegulationText;
import org.faxian.regulation.Retired;
import org.faxian.regulation.VersionId;

/**
 * A reference engine without an index, which holds all texts in memory and scans them.
 *
 * <p>Every engine has to give the answers that it gives, except for scores and the order within equal relevance.
 */
public final class ScanEngine implements Engine {
    private final TextAnalysis analysis;
    private final AtomicReference<State> committed = new AtomicReference<>(State.EMPTY);
    private final AtomicInteger openSnapshots = new AtomicInteger();

    public ScanEngine(TextAnalysis analysis) {
        this.analysis = analysis;
    }

    /** A regulation with its texts. */
    private record Held(Regulation regulation, Map<VersionId, RegulationText> texts, String mark) {}

    /** A retired id. */
    private record Note(Retired retired, String mark) {}

    /** The state made visible by one commit. */
    private record State(
            Map<RegulationId, Held> held,
            Map<RegulationId, Note> notes,
            Map<VersionId, ScannedVersion> versions,
            long commits,
            long journalOffset,
            Optional<WordVectors> wordVectors,
            Map<Class<?>, Object> derived) {
        static final State EMPTY = new State(Map.of(), Map.of(), Map.of(), 0, 0, Optional.empty(), new HashMap<>());
    }

    @Override
    public Snapshot snapshot() {
        openSnapshots.incrementAndGet();
        return new View(committed.get());
    }

    /** Returns the number of snapshots not closed yet. */
    public int openSnapshots() {
        return openSnapshots.get();
    }

    /** Returns a writer; nothing is visible before it commits. */
    public EngineWriter writer() {
        return new Writer();
    }

    @Override
    public void close() {
        // There is nothing to release.
    }

    private final class View implements Snapshot {
        private final State state;

        private View(State state) {
            this.state = state;
        }

        @Override
        public Matches search(EngineRequest request) {
            return new Scan(state.versions().values(), request).matches();
        }

        @Override
        public List<Candidate> candidates(EngineRequest request, Passage.Scope scope, int most) {
            if (request.query() instanceof SearchQuery.Line line) {
                List<VersionId> complete = new Scan(state.versions().values(), request.part(0, Integer.MAX_VALUE))
                        .matches().matches().stream().map(Match::version).toList();
                return candidates(request.asking(line.question()), scope, most).stream()
                        .filter(one -> line.open() || complete.contains(one.version()))
                        .toList();
            }
            return new Scan(state.versions().values(), request).candidates(scope, most, state.wordVectors());
        }

        @Override
        public Optional<Regulation> regulation(RegulationId id) {
            return Optional.ofNullable(state.held().get(id)).map(Held::regulation);
        }

        @Override
        public Optional<Retired> retired(RegulationId id) {
            return Optional.ofNullable(state.notes().get(id)).map(Note::retired);
        }

        @Override
        public Optional<RegulationText> text(VersionId version) {
            return Optional.ofNullable(state.held().get(version.regulation()))
                    .map(held -> held.texts().get(version));
        }

        @Override
        public List<Regulation> regulations() {
            return state.held().values().stream().map(Held::regulation).toList();
        }

        @Override
        public List<Retired> retired() {
            return state.notes().values().stream().map(Note::retired).toList();
        }

        @Override
        public <T> T derived(Class<T> type, Function<Snapshot, T> make) {
            synchronized (state.derived()) {
                Object made = state.derived().get(type);
                if (made == null) {
                    made = make.apply(this);
                    state.derived().put(type, made);
                }
                return type.cast(made);
            }
        }

        @Override
        public Contents contents() {
            return new Contents(
                    state.held().size(), state.versions().size(), "scan-" + state.commits(), state.journalOffset());
        }

        @Override
        public void close() {
            openSnapshots.decrementAndGet();
        }
    }

    private final class Writer implements EngineWriter {
        private final Map<RegulationId, Held> pending =
                new TreeMap<>(committed.get().held());
        private final Map<RegulationId, Note> notes =
                new TreeMap<>(committed.get().notes());
        private Optional<WordVectors> wordVectors = committed.get().wordVectors();

        @Override
        public Map<RegulationId, String> marks() {
            Map<RegulationId, String> marks = new TreeMap<>();
            pending.forEach((id, held) -> marks.put(id, held.mark()));
            notes.forEach((id, note) -> marks.put(id, note.mark()));
            return marks;
        }

        @Override
        public void replace(Regulation regulation, Map<VersionId, RegulationText> texts, String mark) {
            notes.remove(regulation.id());
            pending.put(regulation.id(), new Held(regulation, Map.copyOf(texts), mark));
        }

        @Override
        public void retire(Retired retired, String mark) {
            pending.remove(retired.id());
            notes.put(retired.id(), new Note(retired, mark));
        }

        @Override
        public void delete(RegulationId id) {
            notes.remove(id);
            pending.remove(id);
        }

        @Override
        public Optional<WordVectors> wordVectors() {
            return wordVectors;
        }

        @Override
        public void keep(WordVectors vectors) {
            wordVectors = Optional.of(vectors);
        }

        @Override
        public void commit(long journalOffset) {
            Map<VersionId, ScannedVersion> versions = new TreeMap<>();
            pending.values().forEach(held -> held.regulation()
                    .versions()
                    .forEach(version -> versions.put(
                            version.id(),
                            ScannedVersion.of(
                                    held.regulation(), version, held.texts().get(version.id()), analysis))));
            committed.set(new State(
                    new TreeMap<>(pending),
                    new TreeMap<>(notes),
                    versions,
                    committed.get().commits() + 1,
                    journalOffset,
                    wordVectors,
                    new HashMap<>()));
        }

        @Override
        public void close() {
            pending.clear();
        }
    }
}
