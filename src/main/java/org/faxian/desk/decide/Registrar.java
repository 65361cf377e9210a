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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.faxian.corpus.CorpusException;
import org.faxian.corpus.Journal;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.DecisionReport.Effect;
import org.faxian.desk.index.IndexChange;
import org.faxian.desk.index.JournalSession;
import org.faxian.desk.sources.Catalogues;
import org.faxian.desk.sources.CorpusRegister;
import org.faxian.desk.sources.Workspace;
import org.faxian.language.Message;
import org.faxian.register.Contradiction;
import org.faxian.register.Register;
import org.faxian.regulation.Decision;
import org.faxian.regulation.EvidenceFile;
import org.faxian.regulation.JournalEvent;
import org.faxian.regulation.LegalDay;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Validity;

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
    }

    /** Decisions derived from one input, such as a list. */
    interface Drafts {
        /** Returns the decisions; empty if nothing is to be changed. */
        List<Decision> of(Situation situation);
    }

    /** The state a decision is validated against: register, journal, clock and evidence. */
    public record Situation(
            Register register,
            Journal.Contents journal,
            Instant at,
            LocalDate today,
            Optional<EvidenceFile> evidence) {}

    /**
     * Records the decision.
     *
     * @param evidence the file that proves the decision; it is copied into the corpus
     */
    public DecisionReport record(Draft draft, Optional<Path> evidence) throws IOException {
        return DecisionReport.of(recordAll(fresh(draft), evidence));
    }

    /**
     * Rejects a decision that repeats the last decision on its matter. If a source or clause contradicts the
     * regulation, the repetition is accepted as a confirmation.
     */
    private static Drafts fresh(Draft draft) {
        return situation -> {
            Decision decision = draft.of(situation);
            boolean isContradicted = situation.register().contradictionsOn(situation.today()).stream()
                    .anyMatch(one -> one.regulation().id().equals(decision.id()));
            if (isContradicted) {
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
        };
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
            Considered considered = consider(drafts, evidence, session.contents());
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
            return session.update(considered.after());
        } catch (IOException | RuntimeException e) {
            throw new CorpusException(Message.of("desk.recorded-not-indexed", e.getMessage()), e);
        }
    }

    /** Computes what the decision would change; stores nothing. */
    public DecisionReport rehearse(Draft draft, Optional<Path> evidence) throws IOException {
        return DecisionReport.of(rehearseAll(fresh(draft), evidence));
    }

    /** Computes what all decisions would change; stores nothing. */
    public Changes rehearseAll(Drafts drafts, Optional<Path> evidence) throws IOException {
        Journal.Contents journal = workspace.corpus().journal().read();
        return consider(drafts, evidence, journal).changes(List.of(), Optional.empty(), today());
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

    private Considered consider(Drafts drafts, Optional<Path> file, Journal.Contents journal) throws IOException {
        Optional<EvidenceFile> evidence = file.isPresent() ? Optional.of(evidence(file.get())) : Optional.empty();
        CorpusRegister corpus = CorpusRegister.of(workspace, journal, Map.of());
        List<Decision> added = drafts.of(new Situation(corpus.register(), journal, clock.instant(), today(), evidence));
        List<Decision> decisions = new ArrayList<>(journal.decisions());
        decisions.addAll(added);
        return new Considered(
                added, corpus.register(), Register.of(corpus.holdings(), decisions, workspace.conventions()));
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

    /** Decisions, with the register before and after them. */
    private record Considered(List<Decision> decisions, Register before, Register after) {
        Changes changes(List<Message> notices, Optional<IndexChange> change, LocalDate today) {
            List<Effect> effects = effects(today);
            Set<RegulationId> touched = effects.stream().map(Effect::id).collect(Collectors.toSet());
            return new Changes(
                    decisions,
                    effects,
                    after.contradictionsOn(today).stream()
                            .filter(contradiction ->
                                    touched.contains(contradiction.regulation().id()))
                            .map(Contradiction::sentence)
                            .toList(),
                    notices,
                    change);
        }

        /** Returns the effects on the decided regulations and on all others that change. */
        private List<Effect> effects(LocalDate today) {
            Map<RegulationId, Regulation> former = before.byId();
            Map<RegulationId, Regulation> latter = after.byId();
            TreeSet<RegulationId> ids = new TreeSet<>(former.keySet());
            ids.addAll(latter.keySet());
            Set<RegulationId> decided = decisions.stream().map(Decision::id).collect(Collectors.toSet());
            ids.removeIf(id -> Optional.ofNullable(former.get(id)).equals(Optional.ofNullable(latter.get(id)))
                    && !decided.contains(id));
            return ids.stream()
                    .map(id ->
                            effect(id, Optional.ofNullable(former.get(id)), Optional.ofNullable(latter.get(id)), today))
                    .toList();
        }

        private static Effect effect(
                RegulationId id, Optional<Regulation> former, Optional<Regulation> latter, LocalDate today) {
            String title = latter.or(() -> former)
                    .map(regulation -> regulation.versionOn(today).metadata().title())
                    .orElse("");
            return new Effect(id, title, former.map(r -> validity(r, today)), latter.map(r -> validity(r, today)));
        }

        private static Validity validity(Regulation regulation, LocalDate day) {
            return regulation.versionOn(day).timeline().validityOn(day);
        }
    }
}
