package org.faxian.cli.decide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
import org.faxian.language.Message;
import org.faxian.register.Register;
import org.faxian.register.UnmatchedRepeal;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.regulation.Relation;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code faxian link}: records which regulation a clause refers to if it was not matched, or was matched wrongly. */
@Command(name = "link", description = "${bundle:cli.link}")
public final class LinkCommand extends DecisionCommand {
    @Parameters(paramLabel = "${bundle:cli.label.id}", descriptionKey = "cli.link.id")
    private String id;

    @ArgGroup(multiplicity = "1")
    private Actor actor = new Actor();

    @Option(names = "--on", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.link.on")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--clause", paramLabel = "${bundle:cli.label.text}", descriptionKey = "cli.link.clause")
    private Optional<String> clause = Optional.empty();

    LinkCommand(Clock clock) {
        super(clock);
    }

    /** The acting regulation; exactly one of the options. */
    private static final class Actor {
        @Option(names = "--repealed-by", paramLabel = "${bundle:cli.label.id}", descriptionKey = "cli.link.repealed-by")
        private Optional<String> repeals = Optional.empty();

        @Option(
                names = "--partly-repealed-by",
                paramLabel = "${bundle:cli.label.id}",
                descriptionKey = "cli.link.partly-repealed-by")
        private Optional<String> repealsPartly = Optional.empty();

        @Option(names = "--lapsed-by", paramLabel = "${bundle:cli.label.id}", descriptionKey = "cli.link.lapsed-by")
        private Optional<String> lapses = Optional.empty();

        @Option(names = "--amended-by", paramLabel = "${bundle:cli.label.id}", descriptionKey = "cli.link.amended-by")
        private Optional<String> amends = Optional.empty();

        @Option(names = "--extended-by", paramLabel = "${bundle:cli.label.id}", descriptionKey = "cli.link.extended-by")
        private Optional<String> extendsTerm = Optional.empty();

        @Option(
                names = "--postponed-by",
                paramLabel = "${bundle:cli.label.id}",
                descriptionKey = "cli.link.postponed-by")
        private Optional<String> postpones = Optional.empty();

        @Option(
                names = "--corrected-by",
                paramLabel = "${bundle:cli.label.id}",
                descriptionKey = "cli.link.corrected-by")
        private Optional<String> corrects = Optional.empty();

        @Option(
                names = "--suspended-by",
                paramLabel = "${bundle:cli.label.id}",
                descriptionKey = "cli.link.suspended-by")
        private Optional<String> suspends = Optional.empty();

        @Option(names = "--resumed-by", paramLabel = "${bundle:cli.label.id}", descriptionKey = "cli.link.resumed-by")
        private Optional<String> resumes = Optional.empty();

        /** Returns the id of the acting regulation. */
        private String id() {
            return named().values().stream()
                    .findFirst()
                    .orElseThrow(() -> new UsageException(Message.of("cli.link.no-actor")));
        }

        /** Returns the type of the act. */
        private Relation.Type type() {
            return named().firstKey();
        }

        private SortedMap<Relation.Type, String> named() {
            SortedMap<Relation.Type, String> named = new TreeMap<>();
            repeals.ifPresent(id -> named.put(Relation.Type.REPEALS, id));
            repealsPartly.ifPresent(id -> named.put(Relation.Type.REPEALS_PARTLY, id));
            lapses.ifPresent(id -> named.put(Relation.Type.DECLARES_LAPSED, id));
            amends.ifPresent(id -> named.put(Relation.Type.AMENDS, id));
            corrects.ifPresent(id -> named.put(Relation.Type.CORRECTS, id));
            extendsTerm.ifPresent(id -> named.put(Relation.Type.EXTENDS, id));
            postpones.ifPresent(id -> named.put(Relation.Type.POSTPONES, id));
            suspends.ifPresent(id -> named.put(Relation.Type.SUSPENDS, id));
            resumes.ifPresent(id -> named.put(Relation.Type.RESUMES, id));
            return named;
        }
    }

    @Override
    Registrar.Draft draft() {
        return situation -> {
            Register register = situation.register();
            Regulation target = find(id, register);
            Regulation by = find(actor.id(), register);
            requirePossible(target, by);
            return new Decision.Matched(
                    situation.at(),
                    decidedBy(),
                    target.id(),
                    actor.type(),
                    by.id(),
                    on,
                    clause.or(() -> openClause(register, by.id(), target.id())),
                    reason(),
                    situation.evidence());
        };
    }

    /** Requires the clause to name a date; without one it can neither extend a term nor postpone a first day. */
    private void requireDay(Regulation by) {
        Relation.Type type = actor.type();
        boolean needsDay = type == Relation.Type.EXTENDS || type == Relation.Type.POSTPONES;
        boolean hasDay = by.versions().stream()
                .flatMap(version -> version.metadata().clauses().stream())
                .anyMatch(one -> one.type() == type && one.until().isPresent());
        if (needsDay && !hasDay) {
            String key = type == Relation.Type.EXTENDS ? "cli.link.no-day-to-extend" : "cli.link.no-day-to-postpone";
            throw new UsageException(Message.of(key, by.id(), id));
        }
    }

    private void requirePossible(Regulation target, Regulation by) {
        if (target.id().equals(by.id())) {
            throw new UsageException(Message.of("cli.link.same", id));
        }
        requireDay(by);
        if (on.isEmpty() && by.versions().getFirst().id().label().startsWith("undated")) {
            throw new UsageException(Message.of("cli.link.undated", by.id()));
        }
        target.listedFrom().filter(day -> on.filter(day::isAfter).isPresent()).ifPresent(promulgated -> {
            throw new UsageException(Message.of("cli.link.before-promulgation", id, promulgated));
        });
    }

    /**
     * Returns the clause to be linked: of the clauses without an object, the one whose object is most similar to the
     * target.
     */
    private Optional<String> openClause(Register register, RegulationId by, RegulationId target) {
        List<UnmatchedRepeal> open = register.unmatchedRepeals().stream()
                .filter(unmatched ->
                        unmatched.actor().id().equals(by) && unmatched.clause().type() == actor.type())
                .toList();
        return open.stream()
                .filter(unmatched -> open.size() == 1 || likeness(unmatched, target) > 0)
                .max(Comparator.comparingDouble(unmatched -> likeness(unmatched, target)))
                .map(unmatched -> unmatched.clause().clause());
    }

    private static double likeness(UnmatchedRepeal unmatched, RegulationId target) {
        return unmatched.candidates().stream()
                .filter(candidate -> candidate.id().equals(target))
                .mapToDouble(UnmatchedRepeal.Candidate::score)
                .max()
                .orElse(0);
    }
}
