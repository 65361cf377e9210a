package org.faxian.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.faxian.regulation.Basis;
import org.faxian.regulation.Field;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Metadata.Term;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.Provenance;
import org.faxian.regulation.QuotedName;
import org.faxian.regulation.Relation;
import org.faxian.regulation.UsualTerm;
import org.faxian.text.TitleKey;

/** Completes a text's own dates with those from amending decisions and the rules of the site. */
final class DateCompletion {
    /**
     * An amendment as stated by the amending text.
     *
     * @param decided the days of its adoption, promulgation and so on
     * @param effective the day on which it takes effect
     */
    private record Amendment(Set<LocalDate> decided, LocalDate effective) {}

    private final Map<TitleKey, List<Amendment>> amendments = new HashMap<>();
    private final Map<TitleKey, LocalDate> lastDays = new HashMap<>();
    private final List<UsualTerm> terms;

    /**
     * Collects the amendments in the sources.
     *
     * @param terms the default terms of texts that state none
     */
    DateCompletion(Collection<RegisteredSource> sources, List<UsualTerm> terms) {
        this.terms = terms;
        sources.forEach(source -> add(source.metadata()));
    }

    private void add(Metadata decision) {
        decision.term().lapsesOn().ifPresent(day -> decision.caption()
                .titles()
                .forEach(title ->
                        lastDays.merge(TitleKey.of(title), day, (one, other) -> one.isAfter(other) ? one : other)));
        Optional<LocalDate> effective = VersionDate.of(decision)
                .filter(date -> date.basis() != Basis.PRESUMED)
                .map(VersionDate::day);
        Set<LocalDate> decided = CitationNames.dates(decision).collect(Collectors.toSet());
        for (OperativeClause clause : decision.clauses()) {
            Optional<LocalDate> day = clause.on().or(() -> effective);
            if (clause.type() == Relation.Type.AMENDS && day.isPresent()) {
                clause.names().forEach(name -> amendments
                        .computeIfAbsent(TitleKey.of(name), k -> new ArrayList<>())
                        .add(new Amendment(decided, day.get())));
            }
        }
    }

    /** Returns the source with the dates known from elsewhere. */
    RegisteredSource completed(RegisteredSource source) {
        Metadata metadata = withTerm(withTermOfAnother(withEffect(source.metadata())));
        return metadata.equals(source.metadata()) ? source : source.withMetadata(metadata);
    }

    /** Sets the effective date of an amended text from the amending decision, unless the text states its own. */
    private Metadata withEffect(Metadata metadata) {
        boolean concluded =
                metadata.provenance().getOrDefault(Field.EFFECTIVE_ON, Provenance.CONCLUDED) == Provenance.CONCLUDED;
        Optional<LocalDate> last = metadata.enactment().renewals().max(Comparator.naturalOrder());
        Term term = metadata.term();
        return last.filter(day -> concluded)
                .flatMap(day -> amendments.getOrDefault(TitleKey.of(metadata.title()), List.of()).stream()
                        .filter(amendment -> amendment.decided().contains(day)
                                && !amendment.effective().isBefore(day))
                        .map(Amendment::effective)
                        .min(Comparator.naturalOrder()))
                .map(day -> with(
                        metadata,
                        new Term(
                                term.firstEffectiveOn(),
                                Optional.of(day),
                                term.lapsesOn(),
                                term.effectiveClause(),
                                term.lapseClause()),
                        Field.EFFECTIVE_ON,
                        Provenance.AMENDMENT))
                .orElse(metadata);
    }

    /** Sets the term of a text that is in force as long as another one (有效期与《…》一致). */
    private Metadata withTermOfAnother(Metadata metadata) {
        Optional<String> clause = metadata.term()
                .lapseClause()
                .filter(words -> metadata.term().lapsesOn().isEmpty());
        return clause.stream()
                .flatMap(words -> QuotedName.all(words).stream())
                .flatMap(name -> Optional.ofNullable(lastDays.get(TitleKey.of(name.text()))).stream())
                .findFirst()
                .map(day ->
                        with(metadata, metadata.term().until(day, clause.get()), Field.LAPSES_ON, Provenance.AMENDMENT))
                .orElse(metadata);
    }

    private Metadata withTerm(Metadata metadata) {
        Term term = metadata.term();
        for (UsualTerm usual : terms) {
            Optional<LocalDate> lastDay = usual.lastDay(metadata);
            if (lastDay.isPresent()) {
                return with(
                        metadata, term.until(lastDay.get(), usual.sentence()), Field.LAPSES_ON, Provenance.CONCLUDED);
            }
        }
        return metadata;
    }

    /** Returns the metadata with another term and the provenance of the changed field. */
    static Metadata with(Metadata metadata, Term term, Field field, Provenance source) {
        return metadata.withTerm(term).from(field, source);
    }
}
