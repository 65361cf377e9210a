package org.faxian.desk.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.desk.decide.StatusFinding.Problem;
import org.faxian.language.Message;
import org.faxian.register.ListedNames;
import org.faxian.register.ListedNames.Meaning;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.Decision;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.StatedStatus;

/** A department's status list, compared with the register: rows become decisions, agree, or become findings. */
public final class StatusList implements Registrar.Drafts {
    private final List<ListedDocument> rows;
    private final StatusTerms terms;
    private final List<StatusFinding> findings = new ArrayList<>();
    private int agreeing;

    /** Creates a list of the rows with the given terms. */
    public StatusList(List<ListedDocument> rows, StatusTerms terms) {
        this.rows = List.copyOf(rows);
        this.terms = terms;
    }

    /** Returns the number of rows that agree with the register. */
    public int agreeing() {
        return agreeing;
    }

    /** Returns the rows that neither agree nor become decisions. */
    public List<StatusFinding> findings() {
        return List.copyOf(findings);
    }

    /** A row that identifies a regulation and states a known status. */
    private record Claim(ListedDocument row, Regulation regulation, StatedStatus stated) {}

    @Override
    public List<Decision> of(Registrar.Situation situation) {
        findings.clear();
        agreeing = 0;
        List<Claim> claims = claims(situation);
        Map<RegulationId, Set<Object>> said = new HashMap<>();
        claims.forEach(claim -> said.computeIfAbsent(claim.regulation().id(), k -> new HashSet<>())
                .add(List.of(claim.stated(), claim.row().ended().on())));
        Set<RegulationId> seen = new HashSet<>();
        List<Decision> decisions = new ArrayList<>();
        for (Claim claim : claims) {
            RegulationId id = claim.regulation().id();
            if (said.getOrDefault(id, Set.of()).size() > 1) {
                findings.add(new StatusFinding(
                        Problem.CONTRADICTS_ITSELF,
                        claim.row().row(),
                        Optional.of(id),
                        Message.of("desk.list.keep-one"),
                        List.of()));
            } else if (!seen.add(id)) {
                agreeing++;
            } else {
                judge(claim, situation).ifPresent(decisions::add);
            }
        }
        return decisions;
    }

    private List<Claim> claims(Registrar.Situation situation) {
        ListedNames names = ListedNames.of(situation.register());
        Map<RegulationId, Regulation> regulations = situation.register().byId();
        List<Claim> claims = new ArrayList<>();
        for (ListedDocument row : rows) {
            Optional<StatedStatus> stated = stated(row);
            if (stated.isPresent()) {
                switch (names.find(row)) {
                    case Meaning.One(RegulationId id) ->
                        claims.add(new Claim(
                                row, Optional.ofNullable(regulations.get(id)).orElseThrow(), stated.get()));
                    case Meaning.Several(List<Candidate> candidates) ->
                        find(Problem.AMBIGUOUS, row, Message.of("desk.list.add-details"), candidates);
                    case Meaning.Unlike(List<Candidate> candidates) ->
                        find(Problem.UNLIKE, row, Message.of("desk.list.correct-if-meant"), candidates);
                    case Meaning.None(List<Candidate> nearest) ->
                        find(Problem.ABSENT, row, Message.of("desk.list.correct-or-take-in"), nearest);
                }
            }
        }
        return claims;
    }

    private Optional<StatedStatus> stated(ListedDocument row) {
        Optional<String> words = row.statedInRow();
        Optional<StatedStatus> stated = words.flatMap(StatedStatus::of);
        if (words.isEmpty()) {
            find(Problem.NO_STATUS, row, Message.of("desk.list.fill-in-status"), List.of());
        } else if (stated.isEmpty()) {
            Message detail = Message.of("desk.list.status-words", words.get(), StatedStatus.accepted());
            find(Problem.UNKNOWN_STATUS, row, detail, List.of());
        }
        return stated;
    }

    private void find(Problem problem, ListedDocument row, Message detail, List<Candidate> candidates) {
        findings.add(new StatusFinding(problem, row.row(), Optional.empty(), detail, candidates));
    }

    private Optional<Decision> judge(Claim claim, Registrar.Situation situation) {
        return switch (terms.judge(claim.row(), claim.regulation(), claim.stated(), situation)) {
            case StatusTerms.Verdict.Agrees agrees -> {
                agreeing++;
                yield Optional.empty();
            }
            case StatusTerms.Verdict.Decided(Decision decision) -> Optional.of(decision);
            case StatusTerms.Verdict.NotTaken(Problem problem, Message detail) -> {
                findings.add(new StatusFinding(
                        problem,
                        claim.row().row(),
                        Optional.of(claim.regulation().id()),
                        detail,
                        List.of()));
                yield Optional.empty();
            }
        };
    }
}
