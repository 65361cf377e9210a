package org.faxian.cli.decide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
import org.faxian.language.Message;
import org.faxian.regulation.Decision;
import org.faxian.regulation.LegalDay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code faxian withdraw}: removes a regulation from public view; its originals stay in the corpus. */
@Command(name = "withdraw", description = "${bundle:cli.withdraw}")
public final class WithdrawCommand extends InstrumentCommand {
    private final LocalDate today;

    @Parameters(paramLabel = "${bundle:cli.label.id}", descriptionKey = "cli.decision.id")
    private String id;

    @Option(names = "--on", paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.withdraw.on")
    private Optional<LocalDate> on = Optional.empty();

    WithdrawCommand(Clock clock) {
        super(clock);
        today = LegalDay.today(clock);
    }

    @Override
    Registrar.Draft draft() {
        on.filter(today::isBefore).ifPresent(day -> {
            throw new UsageException(Message.of("cli.withdraw.future", day));
        });
        return situation -> new Decision.Withdrawn(
                situation.at(),
                decidedBy(),
                find(id, situation.register()).id(),
                on.orElse(today),
                instrument(),
                reason(),
                situation.evidence());
    }
}
