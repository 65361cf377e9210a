package org.faxian.cli;

import org.faxian.desk.UsageException;
import org.faxian.desk.intake.PublishOrder;
import picocli.CommandLine.Option;

/** A reason, with the marked or doubtful file to be published for that reason, if any. */
final class PublishOptions {
    @Option(
            names = "--publish",
            paramLabel = "FILE",
            description =
                    "take this file in although it bears a mark that forbids publication or is doubtful; recorded in the journal")
    private String file = "";

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "why it may be published; why the statuses of a catalogue are taken")
    private String reason = "";

    /** Returns the order to publish the file. */
    PublishOrder order(String by) {
        if (file.isEmpty()) {
            throw new UsageException(
                    "a reason is given for something: name what with --publish FILE or --catalogue FILE");
        }
        return PublishOrder.of(file, by, reason);
    }

    /**
     * Returns the reason if no file is to be published.
     *
     * @throws UsageException if {@code --publish} is given
     */
    String reasonAlone() {
        if (!file.isEmpty()) {
            throw new UsageException("--catalogue is taken by itself: give --publish in a command of its own");
        }
        return reason;
    }
}
