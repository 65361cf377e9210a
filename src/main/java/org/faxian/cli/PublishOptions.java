package org.faxian.cli;

import org.faxian.desk.UsageException;
import org.faxian.desk.intake.PublishOrder;
import picocli.CommandLine.Option;

/** Why something is done, and the marked file that is published for that reason, where there is one. */
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

    /** The order to publish the file. */
    PublishOrder order(String by) {
        if (file.isEmpty()) {
            throw new UsageException(
                    "a reason is given for something: name what with --publish FILE or --catalogue FILE");
        }
        return PublishOrder.of(file, by, reason);
    }

    /** The reason, where it is that of something else than a publication. */
    String reasonAlone() {
        if (!file.isEmpty()) {
            throw new UsageException("--catalogue is taken by itself: give --publish in a command of its own");
        }
        return reason;
    }
}
