package org.faxian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.faxian.cli.DecisionReport.Effect;
import org.faxian.cli.IngestReport.IndexChange;
import org.faxian.corpus.Journal;
import org.faxian.register.Contradiction;
import org.faxian.register.Register;
import org.faxian.regulation.Decision;
import org.faxian.regulation.EvidenceFile;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Validity;

/** Records what people decide: in the journal, and then in the index, as far as it changes anything. */
final class Registrar {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Workspace workspace;
    private final Clock clock;

    Registrar(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** A decision as it was given, to be held against the register before it is recorded. */
    interface Draft {
        /**
         * The decision.
         *
         * @throws UsageException where it does not fit what the register says
         */
        Decision of(Situation situation);
    }

    /** What a decision meets: the register and the journal as they are, the moment, and the evidence that was given. */
    record Situation(Register register, Journal.Contents journal, Instant at, Optional<EvidenceFile> evidence) {}

    /**
     * Records the decision.
     *
     * @param evidence the file that shows it, which is copied into the corpus
     */
    DecisionReport record(Draft draft, Optional<Path> evidence) throws IOException {
        try (Journal.Writer writer = workspace.corpus().journal().openForWriting()) {
            List<String> notices = new ArrayList<>();
            writer.setTornLineAside()
                    .ifPresent(aside -> notices.add("the last line of the journal was torn and has been set aside in "
                            + aside + ": look at it and enter again what it meant"));
            Journal.Contents journal = workspace.corpus().journal().read();
            IndexUpdate update = new IndexUpdate(workspace);
            update.requireWholeJournal(journal.offset());
            Considered considered = consider(draft, evidence, journal);
            if (evidence.isPresent()) {
                keep(evidence.get(), considered.decision());
            }
            writer.append(List.of(considered.decision()));
            IndexChange change = update.update(
                    considered.after(), workspace.corpus().journal().read().offset());
            return considered.report(notices, Optional.of(change), today());
        }
    }

    /** Says what would change; stores nothing. */
    DecisionReport rehearse(Draft draft, Optional<Path> evidence) throws IOException {
        Journal.Contents journal = workspace.corpus().journal().read();
        return consider(draft, evidence, journal).report(List.of(), Optional.empty(), today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(CHINA));
    }

    private void keep(Path file, Decision decision) throws IOException {
        if (decision.evidence().isPresent()) {
            workspace.corpus().keep(file, decision.evidence().get());
        }
    }

    private Considered consider(Draft draft, Optional<Path> file, Journal.Contents journal) throws IOException {
        Optional<EvidenceFile> evidence = file.isPresent() ? Optional.of(evidence(file.get())) : Optional.empty();
        CorpusRegister corpus = CorpusRegister.of(workspace, journal, Map.of());
        Decision decision = draft.of(new Situation(corpus.register(), journal, clock.instant(), evidence));
        List<Decision> decisions = new ArrayList<>(journal.decisions());
        decisions.add(decision);
        return new Considered(
                decision, corpus.register(), Register.of(corpus.sources(), decisions, workspace.conventions()));
    }

    private EvidenceFile evidence(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new UsageException(
                    "there is no file " + file + " to serve as evidence: check the path of --evidence");
        }
        return workspace.corpus().asEvidence(file);
    }

    /** A decision, and the register without and with it. */
    private record Considered(Decision decision, Register before, Register after) {
        DecisionReport report(List<String> notices, Optional<IndexChange> change, LocalDate today) {
            List<Effect> effects = effects(today);
            List<RegulationId> touched = effects.stream().map(Effect::id).toList();
            return new DecisionReport(
                    change.isEmpty(),
                    decision,
                    effects,
                    after.contradictionsOn(today).stream()
                            .filter(contradiction ->
                                    touched.contains(contradiction.regulation().id()))
                            .map(Contradiction::sentence)
                            .toList(),
                    notices,
                    change);
        }

        /** What becomes of the regulation, and of others. */
        private List<Effect> effects(LocalDate today) {
            Map<RegulationId, Regulation> former = before.byId();
            Map<RegulationId, Regulation> latter = after.byId();
            TreeSet<RegulationId> ids = new TreeSet<>(former.keySet());
            ids.addAll(latter.keySet());
            ids.removeIf(id -> Optional.ofNullable(former.get(id)).equals(Optional.ofNullable(latter.get(id)))
                    && !id.equals(decision.id()));
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
