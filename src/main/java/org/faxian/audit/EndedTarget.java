package org.faxian.audit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.language.Message;
import org.faxian.register.TitleLikeness;
import org.faxian.register.UnmatchedRepeal.Candidate;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import org.faxian.regulation.ValidityStatus;

/**
 * A legal basis or cited regulation that has ended, as a whole or in part.
 *
 * @param cited the cited regulation
 * @param provisions its cited provisions; empty if the whole is cited
 * @param clause the first clause that cites it
 * @param since the day on which it ended
 * @param by the regulation that ended it, if known
 * @param successor the regulation that replaced it, if the whole has ended and was replaced
 */
record EndedTarget(
        Subject cited,
        List<ProvisionReference> provisions,
        String clause,
        Optional<LocalDate> since,
        Optional<Relation.Party> by,
        Optional<Relation.Party> successor) {
    EndedTarget {
        provisions = List.copyOf(provisions);
    }

    /** Returns the ended targets of the given type of reference in the version on the day, one entry per regulation. */
    static List<EndedTarget> in(AuditContext audited, Subject subject, Relation.Type type) {
        return subject.regulation().relations().stream()
                .filter(relation ->
                        relation.type() == type && relation.actor().id().equals(subject.id()))
                .filter(relation -> stillSays(subject, relation) && !actsOn(subject, relation.target()))
                .collect(Collectors.groupingBy(relation -> relation.target().id()))
                .values()
                .stream()
                .flatMap(relations -> of(audited, relations).stream())
                .toList();
    }

    /** Returns whether the text acts on the target, in which case it must name it. */
    private static boolean actsOn(Subject subject, Relation.Party target) {
        return subject.regulation().relations().stream()
                .anyMatch(relation -> relation.type().isAct()
                        && relation.actor().id().equals(subject.id())
                        && relation.target().id().equals(target.id()));
    }

    /** Returns whether the current version still has the reference; relations come from all versions. */
    private static boolean stillSays(Subject subject, Relation relation) {
        return subject.metadata().clauses().stream()
                .filter(clause ->
                        clause.type() == relation.type() && clause.provisions().equals(relation.provisions()))
                .anyMatch(clause -> clause.clause().equals(relation.clause())
                        || clause.title().filter(relation.names()::contains).isPresent());
    }

    private static Optional<EndedTarget> of(AuditContext audited, List<Relation> relations) {
        Relation first = relations.getFirst();
        return audited.find(first.target().id())
                .flatMap(cited -> cited.isOver()
                        ? Optional.of(whole(audited, cited, relations))
                        : partly(audited, cited, relations));
    }

    private static EndedTarget whole(AuditContext audited, Subject cited, List<Relation> relations) {
        Optional<LocalDate> since = cited.validity().since();
        Optional<Relation.Party> by = cited.regulation().relations().stream()
                .filter(relation -> relation.type().isAct()
                        && relation.target().id().equals(cited.id())
                        && since.equals(Optional.of(relation.on())))
                .map(Relation::actor)
                .findFirst();
        List<ProvisionReference> provisions = relations.stream()
                .flatMap(relation -> relation.provisions().stream())
                .distinct()
                .toList();
        return new EndedTarget(
                cited,
                provisions,
                relations.getFirst().clause(),
                since,
                by,
                successor(audited, cited, new HashSet<>()));
    }

    /** Returns the regulation that replaced it, following the chain while the replacements have ended as well. */
    private static Optional<Relation.Party> successor(AuditContext audited, Subject ended, Set<RegulationId> passed) {
        Optional<Subject> next = ended.regulation()
                .replacementBy(audited.day())
                .filter(repeal -> passed.add(ended.id()))
                .flatMap(repeal -> audited.find(repeal.actor().id()));
        return next.flatMap(one -> one.isOver()
                ? successor(audited, one, passed)
                : Optional.of(new Relation.Party(one.id(), one.title())));
    }

    private static Optional<EndedTarget> partly(AuditContext audited, Subject cited, List<Relation> relations) {
        return relations.stream()
                .flatMap(relation -> relation.provisions().stream()
                        .flatMap(provision -> cited
                                .regulation()
                                .repealOf(provision, cited.version(), audited.day())
                                .map(repeal -> partly(cited, provision, relation, repeal))
                                .stream()))
                .reduce(EndedTarget::and);
    }

    private static EndedTarget partly(Subject cited, ProvisionReference provision, Relation relation, Relation repeal) {
        return new EndedTarget(
                cited,
                List.of(provision),
                relation.clause(),
                Optional.of(repeal.on()),
                Optional.of(repeal.actor()),
                Optional.empty());
    }

    private EndedTarget and(EndedTarget other) {
        List<ProvisionReference> both = Stream.concat(provisions.stream(), other.provisions.stream())
                .distinct()
                .toList();
        return new EndedTarget(cited, both, clause, since, by, successor);
    }

    /** Returns the successor with the similarity of its title. */
    List<Candidate> successors() {
        return successor.stream()
                .map(party -> new Candidate(
                        party.id(),
                        party.title(),
                        TitleLikeness.rounded(TitleLikeness.between(party.title(), cited.title()))))
                .toList();
    }

    /** Returns what has ended, since when, and what ended or replaced it. */
    Message sentence() {
        String what = "《" + cited.title() + "》"
                + provisions.stream().map(ProvisionReference::label).collect(Collectors.joining("、"));
        ValidityStatus over = cited.isOver() ? cited.validity().status() : ValidityStatus.REPEALED;
        Message status = since.map(day -> Message.of("audit.ended.since", over, day.toString()))
                .orElseGet(over::message);
        return successor
                .map(party -> Message.of("audit.ended.replaced", what, status, party.title()))
                .or(() -> by.map(party -> Message.of("audit.ended.by", what, status, party.title())))
                .orElseGet(() -> Message.of("audit.ended.only", what, status));
    }
}
