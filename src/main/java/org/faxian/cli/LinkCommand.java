package org.faxian.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
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
@Command(
        name = "link",
        description =
                "Links a regulation to the one in the corpus that does something to it (关联), and settles the clause"
                        + " that could not be matched.")
final class LinkCommand extends DecisionCommand {
    @Parameters(paramLabel = "ID", description = "the regulation to which it is done")
    private String id;

    @ArgGroup(multiplicity = "1")
    private Actor actor = new Actor();

    @Option(names = "--on", paramLabel = "DATE", description = "the first day (default: when the other takes effect)")
    private Optional<LocalDate> on = Optional.empty();

    @Option(
            names = "--clause",
            paramLabel = "TEXT",
            description = "the clause of the other, as it stands (default: its unmatched clause that is most alike)")
    private Optional<String> clause = Optional.empty();

    LinkCommand(Clock clock) {
        super(clock);
    }

    /** The acting regulation; exactly one of the options. */
    private static final class Actor {
        @Option(names = "--repealed-by", paramLabel = "ID", description = "what repeals it")
        private Optional<String> repeals = Optional.empty();

        @Option(names = "--partly-repealed-by", paramLabel = "ID", description = "what repeals some of its provisions")
        private Optional<String> repealsPartly = Optional.empty();

        @Option(names = "--lapsed-by", paramLabel = "ID", description = "what declares that it has lapsed")
        private Optional<String> lapses = Optional.empty();

        @Option(names = "--amended-by", paramLabel = "ID", description = "what amends it")
        private Optional<String> amends = Optional.empty();

        @Option(names = "--extended-by", paramLabel = "ID", description = "what extends its term")
        private Optional<String> extendsTerm = Optional.empty();

        @Option(names = "--postponed-by", paramLabel = "ID", description = "what lets it take effect later")
        private Optional<String> postpones = Optional.empty();

        @Option(names = "--corrected-by", paramLabel = "ID", description = "what corrects its words")
        private Optional<String> corrects = Optional.empty();

        @Option(names = "--suspended-by", paramLabel = "ID", description = "what suspends it")
        private Optional<String> suspends = Optional.empty();

        @Option(names = "--resumed-by", paramLabel = "ID", description = "what resumes it")
        private Optional<String> resumes = Optional.empty();

        /** Returns the id of the acting regulation. */
        private String id() {
            return named().values().stream()
                    .findFirst()
                    .orElseThrow(() -> new UsageException(
                            "say what does it, with one of --repealed-by ID, --partly-repealed-by ID, --lapsed-by ID,"
                                    + " --amended-by ID, --corrected-by ID, --extended-by ID, --postponed-by ID,"
                                    + " --suspended-by ID or --resumed-by ID"));
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
            throw new UsageException("no clause of " + by.id() + " names a day until which it " + type.label()
                    + "; put the day right instead: faxian correct " + id + " --set "
                    + (type == Relation.Type.EXTENDS ? "lapsesOn" : "firstEffectiveOn") + "=DATE");
        }
    }

    private void requirePossible(Regulation target, Regulation by) {
        if (target.id().equals(by.id())) {
            throw new UsageException(id + " was named twice: name the regulation that does it and the other one");
        }
        requireDay(by);
        if (on.isEmpty() && by.versions().getFirst().id().label().startsWith("undated")) {
            throw new UsageException("nobody knows since when " + by.id() + " has effect: say it with --on");
        }
        target.listedFrom().filter(day -> on.filter(day::isAfter).isPresent()).ifPresent(promulgated -> {
            throw new UsageException(
                    "--on lies before the promulgation of " + id + " on " + promulgated + ": check the day");
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
