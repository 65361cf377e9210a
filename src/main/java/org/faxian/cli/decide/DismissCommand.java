package org.faxian.cli.decide;

import java.time.Clock;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
import org.faxian.language.Message;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Regulation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code faxian dismiss}: records that a clause has no effect on other regulations, although it appears to. */
@Command(name = "dismiss", description = "${bundle:cli.dismiss}")
public final class DismissCommand extends DecisionCommand {
    private static final int LONGEST = 100;

    @Parameters(paramLabel = "${bundle:cli.label.id}", descriptionKey = "cli.dismiss.id")
    private String id;

    @Option(
            names = "--clause",
            required = true,
            paramLabel = "${bundle:cli.label.text}",
            descriptionKey = "cli.dismiss.clause")
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
                throw new UsageException(Message.of("cli.dismiss.unknown-clause", regulation.id(), shown()));
            }
            return new Decision.Dismissed(
                    situation.at(), decidedBy(), regulation.id(), clause, reason(), situation.evidence());
        };
    }

    private String shown() {
        return clause.length() <= LONGEST ? clause : clause.substring(0, LONGEST) + "…";
    }
}
