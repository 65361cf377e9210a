package org.faxian.desk.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.faxian.desk.sources.CorpusBasis;
import org.faxian.desk.sources.Workspace;
import org.faxian.lucene.LuceneEngine;
import org.faxian.lucene.LuceneWriter;
import org.faxian.register.IncomingActs;
import org.faxian.register.Register;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.EngineUnavailableException;

/**
 * One regulation of the register as the live index holds it, with what is needed to apply a {@link Decision.Act} to it.
 * An act changes nothing but the regulation that it is about.
 */
public final class IndexedRegister {
    private final IndexState state;
    private final Regulation regulation;
    /** The regulations that repeal it or are repealed by it, directly or through others. */
    private final List<Regulation> around;

    private final IncomingActs undergone;

    private final Engine.Contents contents;

    private IndexedRegister(
            IndexState state,
            Engine.Contents contents,
            Regulation regulation,
            List<Regulation> around,
            IncomingActs undergone) {
        this.state = state;
        this.contents = contents;
        this.regulation = regulation;
        this.around = List.copyOf(around);
        this.undergone = undergone;
    }

    /**
     * Returns the regulation; empty if the index does not hold it, or was computed from other files, another journal or
     * by another program, so that the register must be computed anew.
     */
    public static Optional<IndexedRegister> of(Workspace workspace, RegulationId id) throws IOException {
        Optional<Path> generation = workspace.generations().current().filter(LuceneWriter::canAddTo);
        Optional<IndexState> state = generation.flatMap(IndexState::in);
        if (state.isEmpty() || !state.get().commit().equals(commit(generation.get()))) {
            return Optional.empty();
        }
        JournalState journal = JournalState.of(workspace.corpus().journal());
        return journal.equals(state.get().journal())
                        && CorpusBasis.of(workspace).equals(state.get().basis())
                ? read(workspace, state.get(), id)
                : Optional.empty();
    }

    private static String commit(Path generation) {
        return LuceneWriter.commitOf(generation).orElse("");
    }

    private static Optional<IndexedRegister> read(Workspace workspace, IndexState state, RegulationId id)
            throws IOException {
        try (LuceneEngine engine = workspace.engine();
                Engine.Snapshot snapshot = engine.snapshot()) {
            Optional<Regulation> held = snapshot.regulation(id);
            // Without the lock of the journal, another command may have written the index in the meantime.
            if (held.isEmpty()
                    || snapshot.contents().journalOffset() != state.journal().length()) {
                return Optional.empty();
            }
            IncomingActs undergone = state.undergone(id).orElseGet(() -> IncomingActs.shownBy(held.get()));
            return Optional.of(new IndexedRegister(
                    state, snapshot.contents(), held.get(), around(held.get(), snapshot), undergone));
        } catch (EngineUnavailableException e) {
            return Optional.empty();
        }
    }

    /** Returns all others that may form a circle of repeals with the regulation. */
    private static List<Regulation> around(Regulation regulation, Engine.Snapshot snapshot) {
        Map<RegulationId, Regulation> reached = new TreeMap<>(Map.of(regulation.id(), regulation));
        Deque<Regulation> left = new ArrayDeque<>(reached.values());
        while (!left.isEmpty()) {
            for (Relation relation : left.pop().relations()) {
                if (relation.type() == Relation.Type.REPEALS) {
                    for (RegulationId id :
                            List.of(relation.actor().id(), relation.target().id())) {
                        if (!reached.containsKey(id)) {
                            snapshot.regulation(id).ifPresent(other -> {
                                reached.put(id, other);
                                left.add(other);
                            });
                        }
                    }
                }
            }
        }
        reached.remove(regulation.id());
        return List.copyOf(reached.values());
    }

    /** Returns a register of this regulation and those around it. */
    public Register before() {
        return register(regulation);
    }

    /** Returns the register after an act on the regulation. */
    public Register after(Decision.Act act) {
        return register(with(act));
    }

    /** Returns the regulation after an act on it. */
    Regulation with(Decision.Act act) {
        List<Decision.Act> decisions = new ArrayList<>(regulation.decisions());
        decisions.add(act);
        return undergone.decided(regulation, decisions);
    }

    private Register register(Regulation changed) {
        Map<RegulationId, Regulation> all = new TreeMap<>(Map.of(changed.id(), changed));
        around.forEach(other -> all.put(other.id(), other));
        return new Register(
                List.copyOf(all.values()),
                changed.decisions().isEmpty() ? List.of() : List.of(undergone.decided(changed, List.of())),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** Returns the size of the index, which an act does not change. */
    Engine.Contents contents() {
        return contents;
    }

    IndexState state() {
        return state;
    }
}
