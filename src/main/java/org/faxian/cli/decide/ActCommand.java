package org.faxian.cli.decide;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
import org.faxian.language.Message;
import org.faxian.register.Register;
import org.faxian.regulation.ActKind;
import org.faxian.regulation.Decision;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records an act on a regulation, with its date; one subclass per act. */
public abstract class ActCommand extends InstrumentCommand {
    private final ActKind kind;

    @Parameters(paramLabel = "${bundle:cli.label.id}", descriptionKey = "cli.decision.id")
    private String id;

    @Option(names = "--on", required = true, paramLabel = "${bundle:cli.label.date}", descriptionKey = "cli.act.on")
    private LocalDate on;

    private ActCommand(Clock clock, ActKind kind) {
        super(clock);
        this.kind = kind;
    }

    @Override
    Registrar.Draft draft() {
        if (kind.needsInstrument() && instrument().isEmpty()) {
            throw new UsageException(Message.of("cli.act.no-instrument"));
        }
        return new Registrar.Draft() {
            @Override
            public Decision of(Registrar.Situation situation) {
                RegulationId target = target(situation.register()).id();
                return new Decision.Act(
                        kind, situation.at(), decidedBy(), target, on, instrument(), reason(), situation.evidence());
            }

            @Override
            public Optional<RegulationId> subject() {
                return Optional.of(id).filter(RegulationId::isWellFormed).map(RegulationId::new);
            }
        };
    }

    private Regulation target(Register register) {
        Regulation regulation = find(id, register);
        regulation.listedFrom().filter(on::isBefore).ifPresent(promulgated -> {
            throw new UsageException(Message.of("cli.act.before-promulgation", on, id, promulgated));
        });
        return regulation;
    }

    /** {@code faxian repeal}. */
    @Command(name = "repeal", description = "${bundle:cli.repeal}")
    public static final class Repeal extends ActCommand {
        Repeal(Clock clock) {
            super(clock, ActKind.REPEALED);
        }
    }

    /** {@code faxian amend}. */
    @Command(name = "amend", description = "${bundle:cli.amend}")
    public static final class Amend extends ActCommand {
        Amend(Clock clock) {
            super(clock, ActKind.AMENDED);
        }
    }

    /** {@code faxian lapse}. */
    @Command(name = "lapse", description = "${bundle:cli.lapse}")
    public static final class Lapse extends ActCommand {
        Lapse(Clock clock) {
            super(clock, ActKind.LAPSED);
        }
    }

    /** {@code faxian suspend}. */
    @Command(name = "suspend", description = "${bundle:cli.suspend}")
    public static final class Suspend extends ActCommand {
        Suspend(Clock clock) {
            super(clock, ActKind.SUSPENDED);
        }
    }

    /** {@code faxian confirm}. */
    @Command(name = "confirm", description = "${bundle:cli.confirm}")
    public static final class Confirm extends ActCommand {
        Confirm(Clock clock) {
            super(clock, ActKind.CONFIRMED);
        }
    }

    /** {@code faxian resume}. */
    @Command(name = "resume", description = "${bundle:cli.resume}")
    public static final class Resume extends ActCommand {
        Resume(Clock clock) {
            super(clock, ActKind.RESUMED);
        }
    }
}
