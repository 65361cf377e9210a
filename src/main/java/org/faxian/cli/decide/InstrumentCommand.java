package org.faxian.cli.decide;

import java.time.Clock;
import java.util.Optional;
import picocli.CommandLine.Option;

/**
 * The base of all commands that record what an instrument orders.
 *
 * <p>{@code --by} used to name the instrument here, and the person who decides elsewhere. It is still taken for the
 * instrument where no {@code --instrument} is given.
 */
public abstract class InstrumentCommand extends DecisionCommand {
    @Option(
            names = "--instrument",
            paramLabel = "${bundle:cli.label.instrument}",
            descriptionKey = "cli.act.instrument")
    private Optional<String> instrument = Optional.empty();

    InstrumentCommand(Clock clock) {
        super(clock);
    }

    /** Returns the instrument, if one is named. */
    final Optional<String> instrument() {
        return instrument.map(text -> stated("--instrument", text)).or(() -> by().map(text -> stated("--by", text)));
    }

    @Override
    final Optional<String> person() {
        return instrument.isPresent() ? by() : Optional.empty();
    }

    @Override
    void prepare() {
        if (instrument.isEmpty()) {
            by().ifPresent(text -> warn("cli.instrument.old-spelling", text));
        }
    }
}
