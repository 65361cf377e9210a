package org.faxian.answer.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.regulation.HitView;
import org.faxian.answer.regulation.RegulationView.ProvisionView;
import org.faxian.answer.regulation.StatusView;
import org.faxian.answer.regulation.StatusView.EvidenceView;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Change;
import org.faxian.regulation.Change.Grounds;
import org.faxian.regulation.Change.Subject;
import org.faxian.regulation.Decision;
import org.faxian.regulation.RegulationKind;

/**
 * A change as shown in JSON and on pages.
 *
 * @param title the title; absent for a regulation that is no longer published, like all that follows except {@code url}
 * @param version the version that begins with the change or that is changed; absent if it is not held
 * @param decision the person's decision, if one settled the question
 */
public record ChangeView(
        LocalDate date,
        Change.Type type,
        String label,
        String id,
        Optional<String> version,
        Optional<String> title,
        Optional<String> number,
        Optional<RegulationKind> kind,
        Optional<String> kindLabel,
        List<String> authorities,
        List<ProvisionView> provisions,
        Optional<Basis> basis,
        List<EvidenceView> evidence,
        Optional<DecisionView> decision,
        String url) {

    /** A person's decision: the instrument it relies on, the reason, who decided and when. */
    public record DecisionView(Optional<String> instrument, String reason, String decidedBy, LocalDate decidedOn) {
        static DecisionView of(Decision.Act decision) {
            return new DecisionView(decision.instrument(), decision.reason(), decision.by(), decision.day());
        }
    }

    /** Creates the view of a change. */
    public static ChangeView of(Change change, PermanentLinks links) {
        Optional<Subject> subject = change.subject();
        Optional<Grounds> grounds = change.grounds();
        return new ChangeView(
                change.on(),
                change.type(),
                change.type().label(),
                change.id().value(),
                subject.flatMap(Subject::version).map(Object::toString),
                subject.map(known -> known.caption().title()),
                subject.flatMap(known -> HitView.numbers(known.caption())),
                subject.map(known -> known.caption().kind()),
                subject.map(known -> known.caption().kind().label()),
                subject.map(known -> known.caption().authorities()).orElse(List.of()),
                subject.map(Subject::provisions).orElse(List.of()).stream()
                        .map(provision -> new ProvisionView(provision.path(), provision.label()))
                        .toList(),
                grounds.map(Grounds::basis),
                grounds.map(Grounds::evidence).orElse(List.of()).stream()
                        .map(StatusView::evidence)
                        .toList(),
                grounds.flatMap(Grounds::decision).map(DecisionView::of),
                url(change, links));
    }

    /** Returns the address of the new version for an amendment, otherwise of the regulation. */
    private static String url(Change change, PermanentLinks links) {
        return change.subject()
                .flatMap(Subject::version)
                .filter(version -> change.type() == Change.Type.AMENDED)
                .map(version -> new PermanentLinks(links.asOf(), true).version(version))
                .orElseGet(() -> links.regulation(change.id()));
    }

    /** Returns the type as a CSS class name: {@code took-effect}. */
    public String style() {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns whether the evidence is the regulation's own text. */
    public boolean isOwn(EvidenceView one) {
        return one.source().filter(id::equals).isPresent();
    }
}
