package org.faxian.cli;

import java.time.Clock;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Regulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code faxian dismiss}: records that a clause has no effect on other regulations, although it appears to. */
@Command(
        name = "dismiss",
        description =
                "Records that a clause of a regulation does nothing to others (无涉): one that was not understood, or"
                        + " whose object is not to be held.")
final class DismissCommand extends DecisionCommand {
    private static final int LONGEST = 100;

    @Parameters(paramLabel = "ID", description = "the regulation whose clause it is")
    private String id;

    @Option(names = "--clause", required = true, paramLabel = "TEXT", description = "the clause, as audit shows it")
    private String clause;

    DismissCommand(Clock clock) {
        super(clock);
    }

    @Override
    Registrar.Draft draft() {
        return situation -> {
            Regulation regulation = find(id, situation.register());
            boolean isHeld = regulation.versions().stream()
                    .flatMap(version -> version.metadata().clauses().stream())
                    .anyMatch(one -> one.clause().equals(clause));
            if (!isHeld) {
                throw new UsageException("no clause of " + regulation.id() + " reads \"" + shown()
                        + "\", nothing was recorded; copy it from faxian audit --type unread-clause");
            }
            return new Decision.Dismissed(
                    situation.at(), decidedBy(), regulation.id(), clause, reason(), situation.evidence());
        };
    }

    private String shown() {
        return clause.length() <= LONGEST ? clause : clause.substring(0, LONGEST) + "…";
    }
}
