package org.faxian.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
import org.faxian.regulation.Decision;
import org.faxian.regulation.LegalDay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code faxian withdraw}: removes a regulation from public view; its originals stay in the corpus. */
@Command(
        name = "withdraw",
        description = "Takes a regulation out of search, look-up and download at once (撤回公开); its originals stay in"
                + " the corpus, and what it does to others still counts.")
final class WithdrawCommand extends DecisionCommand {
    private final LocalDate today;

    @Parameters(paramLabel = "ID", description = "the id of the regulation, from faxian search")
    private String id;

    @Option(names = "--on", paramLabel = "DATE", description = "since when (default: today; no later day)")
    private Optional<LocalDate> on = Optional.empty();

    @Option(names = "--by", paramLabel = "INSTRUMENT", description = "the instrument that orders it, if there is one")
    private Optional<String> instrument = Optional.empty();

    WithdrawCommand(Clock clock) {
        super(clock);
        today = LegalDay.today(clock);
    }

    @Override
    Registrar.Draft draft() {
        on.filter(today::isBefore).ifPresent(day -> {
            throw new UsageException("--on " + day + " lies in the future, and a withdrawal works at once: withdraw it"
                    + " on that day");
        });
        Optional<String> by = instrument.map(text -> told("--by", text));
        return situation -> new Decision.Withdrawn(
                situation.at(),
                decidedBy(),
                find(id, situation.register()).id(),
                on.orElse(today),
                by,
                reason(),
                situation.evidence());
    }
}
