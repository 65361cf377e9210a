package org.faxian.desk.decide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.faxian.corpus.CorpusException;
import org.faxian.corpus.Journal;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.DecisionReport.Effect;
import org.faxian.desk.index.IndexChange;
import org.faxian.desk.index.IndexedRegister;
import org.faxian.desk.index.JournalSession;
import org.faxian.desk.sources.Catalogues;
import org.faxian.desk.sources.CorpusRegister;
import org.faxian.desk.sources.Workspace;
import org.faxian.language.Message;
import org.faxian.register.Register;
import org.faxian.regulation.Decision;
import org.faxian.regulation.EvidenceFile;
import org.faxian.regulation.JournalEvent;
import org.faxian.regulation.LegalDay;
import org.faxian.regulation.RegulationId;

/** Records decisions in the journal and applies them to the index. */
public final class Registrar {
    private final Workspace workspace;
    private final Clock clock;

    /** Creates a registrar for the corpus and index of the workspace. */
    public Registrar(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** A decision as entered, to be checked against the register before it is recorded. */
    public interface Draft {
        /**
         * Returns the decision.
         *
         * @throws UsageException if the decision does not fit the register
         */
        Decision of(Situation situation);

        /**
         * Returns the only regulation that the draft looks at, if it is an act on that regulation; empty if the decision
         * may concern others.
         */
        default Optional<RegulationId> subject() {
            return Optional.empty();
        }
    }

    /** Decisions derived from one input, such as a list. */
    interface Drafts {
        /** Returns the decisions; empty if nothing is to be changed. */
        List<Decision> of(Situation situation);

        /** See {@link Draft#subject}. */
        default Optional<RegulationId> subject() {
            return Optional.empty();
        }
    }

    /** A draft whose repetition is rejected. */
    private record Fresh(Draft draft) implements Drafts {
        @Override
        public List<Decision> of(Situation situation) {
            return fresh(draft.of(situation), situation);
        }

        @Override
        public Optional<RegulationId> subject() {
            return draft.subject();
        }
    }

    /**
     * The state a decision is validated against: register, journal, clock and evidence.
     *
     * @param lines the journal, which is read on first use
     */
    public record Situation(
            Register register,
            Supplier<Journal.Contents> lines,
            Instant at,
            LocalDate today,
            Optional<EvidenceFile> evidence) {
        /** Returns the journal. */
        public Journal.Contents journal() {
            return lines.get();
        }
    }

    /**
     * Records the decision.
     *
     * @param evidence the file that proves the decision; it is copied into the corpus
     */
    public DecisionReport record(Draft draft, Optional<Path> evidence) throws IOException {
        return DecisionReport.of(recordAll(new Fresh(draft), evidence));
    }

    /**
     * Rejects a decision that repeats the last decision on its matter. If a source or clause contradicts the
     * regulation, the repetition is accepted as a confirmation.
     */
    private static List<Decision> fresh(Decision decision, Situation situation) {
        boolean isContradicted = situation.register().contradictionsOn(situation.today()).stream()
                .anyMatch(one -> one.regulation().id().equals(decision.id()));
        if (isContradicted || isFirstOfItsDay(decision, situation.register())) {
            return List.of(decision);
        }
        List<JournalEvent> lines = situation.journal().events();
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i) instanceof Decision earlier && earlier.settlesTheSameAs(decision)) {
                requireNew(decision, earlier, i + 1);
                break;
            }
        }
        return List.of(decision);
    }

    /** Returns whether the decision is an act, and no act of that day is recorded of the regulation. */
    private static boolean isFirstOfItsDay(Decision decision, Register register) {
        return decision instanceof Decision.Act
                && register.regulation(decision.id())
                        .filter(regulation -> regulation.decisions().stream().noneMatch(decision::settlesTheSameAs))
                        .isPresent();
    }

    private static void requireNew(Decision decision, Decision earlier, int line) {
        if (earlier.matter().equals(decision.matter())) {
            throw new UsageException(Message.of(
                    "desk.decided-before",
                    line,
                    decision.id(),
                    earlier.day(),
                    earlier.by(),
                    earlier.reason(),
                    decision.id()));
        }
    }

    /** Records all decisions at once, or none. */
    public Changes recordAll(Drafts drafts, Optional<Path> evidence) throws IOException {
        try (JournalSession session = JournalSession.open(workspace)) {
            Considered considered = consider(drafts, evidence, session::contents);
            if (evidence.isPresent()) {
                keep(evidence.get(), considered.decisions());
            }
            session.append(considered.decisions());
            IndexChange change = update(session, considered);
            return considered.changes(session.notices(), Optional.of(change), today());
        }
    }

    /** Updates the index. The journal is authoritative, so a decision stays recorded even if the index update fails. */
    private static IndexChange update(JournalSession session, Considered considered) {
        try {
            return considered.update(session);
        } catch (IOException | RuntimeException e) {
            throw new CorpusException(Message.of("desk.recorded-not-indexed", Message.cause(e)), e);
        }
    }

    /** Computes what the decision would change; stores nothing. */
    public DecisionReport rehearse(Draft draft, Optional<Path> evidence) throws IOException {
        return DecisionReport.of(rehearseAll(new Fresh(draft), evidence));
    }

    /** Computes what all decisions would change; stores nothing. */
    public Changes rehearseAll(Drafts drafts, Optional<Path> evidence) throws IOException {
        Journal journal = workspace.corpus().journal();
        return consider(drafts, evidence, journal::read).changes(List.of(), Optional.empty(), today());
    }

    private LocalDate today() {
        return LegalDay.today(clock);
    }

    private void keep(Path file, List<Decision> decisions) throws IOException {
        Optional<EvidenceFile> evidence =
                decisions.stream().flatMap(one -> one.evidence().stream()).findFirst();
        if (evidence.isPresent()) {
            workspace.corpus().keep(file, evidence.get());
        }
    }

    private Considered consider(Drafts drafts, Optional<Path> file, Supplier<Journal.Contents> lines)
            throws IOException {
        Optional<EvidenceFile> evidence = file.isPresent() ? Optional.of(evidence(file.get())) : Optional.empty();
        if (drafts.subject().isPresent()) {
            Optional<IndexedRegister> known =
                    IndexedRegister.of(workspace, drafts.subject().get());
            if (known.isPresent()) {
                return considered(drafts, evidence, lines, known.get());
            }
        }
        Journal.Contents journal = lines.get();
        CorpusRegister corpus = CorpusRegister.of(workspace, journal, Map.of());
        List<Decision> added = drafts.of(situation(corpus.register(), () -> journal, evidence));
        List<Decision> decisions = new ArrayList<>(journal.decisions());
        decisions.addAll(added);
        Register after = Register.of(corpus.holdings(), decisions, workspace.conventions());
        return new Considered(added, corpus.register(), after, session -> session.update(after, corpus));
    }

    private Considered considered(
            Drafts drafts, Optional<EvidenceFile> evidence, Supplier<Journal.Contents> lines, IndexedRegister known) {
        List<Decision> added = drafts.of(situation(known.before(), lines, evidence));
        Decision.Act act = (Decision.Act) added.getFirst();
        return new Considered(added, known.before(), known.after(act), session -> session.update(known, act));
    }

    private Situation situation(Register register, Supplier<Journal.Contents> lines, Optional<EvidenceFile> evidence) {
        return new Situation(register, lines, clock.instant(), today(), evidence);
    }

    private EvidenceFile evidence(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException(Message.of("desk.no-evidence-file", file));
        }
        // A list is replaced by its next edition, but the decision rests on this one.
        return Catalogues.isName(file.toString())
                ? workspace.corpus().asCopiedEvidence(file)
                : workspace.corpus().asEvidence(file);
    }

    /**
     * The effect of several decisions.
     *
     * @param effects the regulations that the decisions concern, and every other regulation that they change
     * @param contradictions one sentence for each source or clause that contradicts the decisions
     * @param index the change to the index; empty for a rehearsal
     */
    public record Changes(
            List<Decision> decisions,
            List<Effect> effects,
            List<Message> contradictions,
            List<Message> notices,
            Optional<IndexChange> index) {}
}
