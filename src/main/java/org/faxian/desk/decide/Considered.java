package org.faxian.desk.decide;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.faxian.desk.decide.DecisionReport.Effect;
import org.faxian.desk.index.IndexChange;
import org.faxian.desk.index.JournalSession;
import org.faxian.language.Message;
import org.faxian.register.Contradiction;
import org.faxian.register.Register;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Validity;

/**
 * Decisions, with the register before and after them; each may be limited to the regulations that the decisions
 * concern.
 */
record Considered(List<Decision> decisions, Register before, Register after, Update update) {
    /** A way to bring the index up to date. */
    interface Update {
        IndexChange in(JournalSession session) throws IOException;
    }

    IndexChange update(JournalSession session) throws IOException {
        return update.in(session);
    }

    Registrar.Changes changes(List<Message> notices, Optional<IndexChange> change, LocalDate today) {
        List<Effect> effects = effects(today);
        Set<RegulationId> touched = effects.stream().map(Effect::id).collect(Collectors.toSet());
        return new Registrar.Changes(
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
                .map(id -> effect(id, Optional.ofNullable(former.get(id)), Optional.ofNullable(latter.get(id)), today))
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
