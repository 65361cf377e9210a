package org.faxian.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.faxian.desk.UsageException;
import org.faxian.desk.decide.Registrar;
import org.faxian.register.Register;
import org.faxian.regulation.Decision;
import org.faxian.regulation.EvidenceFile;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records an act on a regulation, with its date; one subclass per act. */
abstract class ActCommand extends DecisionCommand {
    private final Kind kind;

    @Parameters(paramLabel = "ID", description = "the id of the regulation, from faxian search")
    private String id;

    @Option(names = "--on", required = true, paramLabel = "DATE", description = "the first day on which it counts")
    private LocalDate on;

    @Option(
            names = "--by",
            paramLabel = "INSTRUMENT",
            description = "the instrument: 云江省人民政府令第200号; needed for an act of an authority")
    private Optional<String> instrument = Optional.empty();

    private ActCommand(Clock clock, Kind kind) {
        super(clock);
        this.kind = kind;
    }

    /** Creates the decision for one kind of act. */
    private interface Kind {
        Decision.Act of(
                Instant at,
                String by,
                RegulationId id,
                LocalDate on,
                Optional<String> instrument,
                String reason,
                Optional<EvidenceFile> evidence);
    }

    @Override
    Registrar.Draft draft() {
        Optional<String> by = instrument.map(text -> told("--by", text));
        return situation -> kind.of(
                situation.at(), decidedBy(), target(situation.register()).id(), on, by, reason(), situation.evidence());
    }

    private Regulation target(Register register) {
        Regulation regulation = find(id, register);
        regulation.listedFrom().filter(on::isBefore).ifPresent(promulgated -> {
            throw new UsageException("--on " + on + " lies before the promulgation of " + id + " on " + promulgated
                    + ": check the day; a wrong promulgation is put right with faxian correct");
        });
        return regulation;
    }

    /** Records an act of an authority, which requires an instrument. */
    abstract static class OfAuthority extends ActCommand {
        private OfAuthority(Clock clock, Kind kind) {
            super(clock, kind);
        }

        @Override
        Registrar.Draft draft() {
            requireInstrument();
            return super.draft();
        }
    }

    final void requireInstrument() {
        if (instrument.isEmpty()) {
            throw new UsageException(
                    "an act of an authority has an instrument: name it with --by, such as --by" + " 云江省人民政府令第200号");
        }
    }

    /** {@code faxian repeal}. */
    @Command(name = "repeal", description = "Records that an authority has repealed a regulation (废止).")
    static final class Repeal extends OfAuthority {
        Repeal(Clock clock) {
            super(clock, Decision.Repealed::new);
        }
    }

    /** {@code faxian amend}. */
    @Command(
            name = "amend",
            description =
                    "Records that an authority has amended a regulation whose new text is not in the corpus (修改).")
    static final class Amend extends OfAuthority {
        Amend(Clock clock) {
            super(clock, Decision.Amended::new);
        }
    }

    /** {@code faxian lapse}. */
    @Command(
            name = "lapse",
            description = "Records that a regulation has ended by itself, or was declared to have (失效).")
    static final class Lapse extends ActCommand {
        Lapse(Clock clock) {
            super(clock, Decision.Lapsed::new);
        }
    }

    /** {@code faxian suspend}. */
    @Command(name = "suspend", description = "Records that an authority has suspended a regulation (暂停施行).")
    static final class Suspend extends OfAuthority {
        Suspend(Clock clock) {
            super(clock, Decision.Suspended::new);
        }
    }

    /** {@code faxian confirm}. */
    @Command(
            name = "confirm",
            description = "Records that somebody has checked that a regulation is in force on that day (核对).")
    static final class Confirm extends ActCommand {
        Confirm(Clock clock) {
            super(clock, Decision.Confirmed::new);
        }
    }

    /** {@code faxian resume}. */
    @Command(
            name = "resume",
            description = "Records that a regulation is in force from that day on, whatever was derived or decided"
                    + " before (恢复施行); with the day of a mistaken repeal it takes that back.")
    static final class Resume extends ActCommand {
        Resume(Clock clock) {
            super(clock, Decision.Resumed::new);
        }
    }
}
