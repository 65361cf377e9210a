package org.faxian.ingest.recognise.witness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.ingest.recognise.clause.EffectiveClauses;
import org.faxian.ingest.recognise.clause.EffectiveClauses.Effect;
import org.faxian.ingest.recognise.clause.EffectiveClauses.Start;
import org.faxian.ingest.recognise.clause.TermLimits;
import org.faxian.ingest.recognise.clause.TermLimits.Limit;
import org.faxian.ingest.recognise.frame.TextOutline;
import org.faxian.ingest.recognise.head.HistoryEntry;
import org.faxian.ingest.recognise.head.HistoryEntry.Act;
import org.faxian.ingest.recognise.line.Doubts;
import org.faxian.language.Message;
import org.faxian.regulation.Disagreement.Claim;
import org.faxian.regulation.Enactment;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata.Term;
import org.faxian.regulation.Provenance;

/** Reader for the period in which a text is in force, from history, clauses and letter. */
public final class TermReader {
    private final TextOutline outline;
    private final List<HistoryEntry> history;
    private final Enactment enactment;
    private final Provenances provenances;
    private final Doubts doubts;
    private final PageFacts page;

    public TermReader(
            TextOutline outline,
            List<HistoryEntry> history,
            Enactment enactment,
            PageFacts page,
            Provenances provenances,
            Doubts doubts) {
        this.page = page;
        this.doubts = doubts;
        this.outline = outline;
        this.history = history;
        this.enactment = enactment;
        this.provenances = provenances;
    }

    public Term term() {
        Optional<Effect> effect = EffectiveClauses.effect(outline.body().lines())
                .or(() -> EffectiveClauses.effectInLetter(around()))
                .or(() -> EffectiveClauses.effectInLetter(ofTheTextItself(outline.history())));
        Optional<LocalDate> byClause = effect.flatMap(e -> dayOf(e.start()));
        Optional<LocalDate> byHeader = toldByHeader().stream().findFirst();
        Optional<String> tied = effect.isPresent() || byHeader.isPresent()
                ? Optional.empty()
                : EffectiveClauses.tied(outline.body().lines()).or(() -> EffectiveClauses.tied(around()));
        doubt(byHeader, byClause, tied);
        // A date that the text states by an event (自印发之日起) is less certain than a date stated by the page.
        Optional<LocalDate> named = byClause.filter(
                day -> effect.filter(e -> e.start() instanceof Start.On).isPresent());
        Optional<LocalDate> first = provenances.first(
                Field.FIRST_EFFECTIVE_ON,
                List.of(
                        new Witness<>(Provenance.HEADER, () -> byHeader),
                        new Witness<>(Provenance.BODY, () -> named),
                        new Witness<>(Provenance.CATALOGUE_TABLE, page::effectiveOn),
                        new Witness<>(Provenance.BODY, () -> byClause)));
        Optional<String> open = first.isPresent()
                ? Optional.empty()
                : EffectiveClauses.open(outline.body().lines()).or(() -> EffectiveClauses.open(around()));
        doubtOpen(open);
        Optional<LocalDate> effectiveOn = open.isPresent() ? Optional.empty() : effectiveOn(first, byClause);
        Optional<Limit> limit = TermLimits.of(outline.body().lines()).or(() -> TermLimits.of(around()));
        Optional<String> withAnother = limit.isPresent()
                ? Optional.empty()
                : TermLimits.tied(outline.body().lines()).or(() -> TermLimits.tied(around()));
        return new Term(
                first,
                effectiveOn,
                lapsesOn(limit, first.or(() -> effectiveOn)),
                effect.map(Effect::clause).or(() -> tied).or(() -> open),
                limit.map(Limit::clause).or(() -> withAnother));
    }

    /** Returns the date stated by the text, or else by the page, or else computed from the first day. */
    private Optional<LocalDate> lapsesOn(Optional<Limit> limit, Optional<LocalDate> firstDay) {
        return provenances.first(
                Field.LAPSES_ON,
                List.of(
                        new Witness<>(Provenance.BODY, () -> limit.flatMap(Limit::until)),
                        new Witness<>(Provenance.CATALOGUE_TABLE, page::lapsesOn),
                        new Witness<>(Provenance.BODY, () -> limit.flatMap(l -> firstDay.map(l::lastDay)))));
    }

    private void doubtOpen(Optional<String> open) {
        open.ifPresent(clause -> doubts.add("in-force-later", Message.of("ingest.doubt.in-force-later", clause)));
    }

    private void doubt(Optional<LocalDate> byHeader, Optional<LocalDate> byClause, Optional<String> tied) {
        if (byHeader.isPresent()
                && byClause.filter(day -> !day.equals(byHeader.get())).isPresent()
                && renewals().isEmpty()) {
            doubts.disagree(
                    Field.FIRST_EFFECTIVE_ON,
                    byHeader.get().toString(),
                    new Claim(byClause.get().toString(), "正文条款"),
                    Message.of("ingest.doubt.term-disagrees", byHeader.get(), byClause.get()));
        }
        tied.ifPresent(clause ->
                doubts.add("in-force-with-another", Message.of("ingest.doubt.in-force-with-another", clause)));
    }

    /** Returns the lines without those on the effective date of an amendment. */
    private static List<String> ofTheTextItself(List<String> history) {
        return history.stream()
                .filter(line -> !line.contains("该修正") && !line.contains("该修订"))
                .toList();
    }

    private List<String> around() {
        List<String> around = new ArrayList<>(outline.titleBlock());
        around.addAll(outline.letter());
        if (outline.body().firstArticle(0) == outline.body().size()) {
            around.addAll(outline.introduction());
        }
        return around;
    }

    private List<LocalDate> toldByHeader() {
        return history.stream()
                .filter(e -> e.act() == Act.EFFECTIVE || (e.takesEffect() && e.act() == Act.PROMULGATED))
                .flatMap(e -> e.date().stream())
                .toList();
    }

    private Optional<LocalDate> dayOf(Start start) {
        return switch (start) {
            case Start.On on -> Optional.of(on.day());
            case Start.After after -> dayOf(after.event()).map(after::from);
        };
    }

    private Optional<LocalDate> dayOf(String event) {
        Optional<LocalDate> day =
                switch (event) {
                    case "通过" -> enactment.adoptedOn();
                    case "批准" -> enactment.approvedOn();
                    default -> enactment.promulgatedOn();
                };
        return day.or(enactment::firstKnownDate);
    }

    private Optional<LocalDate> effectiveOn(Optional<LocalDate> first, Optional<LocalDate> byClause) {
        Optional<HistoryEntry> amendment = renewals().stream()
                .reduce((earlier, later) ->
                        later.date().get().isBefore(earlier.date().get()) ? earlier : later);
        if (amendment.isPresent()) {
            return afterAmendment(amendment.get(), byClause);
        }
        Optional<Provenance> source = Optional.ofNullable(provenances.known().get(Field.FIRST_EFFECTIVE_ON));
        return provenances
                .from(Field.EFFECTIVE_ON, source.orElse(Provenance.CONCLUDED), first)
                .or(() -> provenances.from(Field.EFFECTIVE_ON, Provenance.CONCLUDED, enactment.firstKnownDate()));
    }

    /** Returns amendments and later adoptions, by which courts renew their interpretations. */
    private List<HistoryEntry> renewals() {
        Optional<HistoryEntry> made =
                history.stream().filter(e -> e.act() == Act.ADOPTED).findFirst();
        return history.stream()
                .filter(e -> e.date().isPresent())
                .filter(e -> e.act() == Act.AMENDED
                        || (e.act() == Act.ADOPTED && (!made.filter(e::equals).isPresent() || isLater(e))))
                .toList();
    }

    /** Returns whether the adoption is later than the promulgation of the text, so that it was adopted again. */
    private boolean isLater(HistoryEntry adoption) {
        return enactment
                .promulgatedOn()
                .filter(day -> adoption.date().filter(day::isBefore).isPresent())
                .isPresent();
    }

    private Optional<LocalDate> afterAmendment(HistoryEntry amendment, Optional<LocalDate> byClause) {
        LocalDate amendedOn = amendment.date().orElseThrow();
        Optional<LocalDate> stated = toldByHeader().stream()
                .filter(day -> !day.isBefore(amendedOn))
                .reduce((earlier, later) -> later)
                .or(() -> EffectiveClauses.effectInLetter(List.of(amendment.text()))
                        .flatMap(e -> dayOf(e.start())));
        Optional<LocalDate> renewed = byClause.filter(day -> !day.isBefore(amendedOn));
        Optional<LocalDate> promulgated = history.stream()
                .filter(e -> e.act() == Act.PROMULGATED)
                .flatMap(e -> e.date().stream())
                .filter(day -> !day.isBefore(amendedOn))
                .findFirst();
        return provenances
                .from(Field.EFFECTIVE_ON, Provenance.HEADER, stated)
                .or(() -> provenances.from(Field.EFFECTIVE_ON, Provenance.BODY, renewed))
                .or(() -> provenances.from(
                        Field.EFFECTIVE_ON, Provenance.CONCLUDED, promulgated.or(() -> Optional.of(amendedOn))));
    }
}
