package org.faxian.cli.intake;

import org.faxian.desk.UsageException;
import org.faxian.desk.intake.PublishOrder;
import org.faxian.language.Message;
import picocli.CommandLine.Option;

/** A reason, with the marked or doubtful file to be published for that reason, if any. */
final class PublishOptions {
    @Option(names = "--publish", paramLabel = "${bundle:cli.label.file}", descriptionKey = "cli.publish.file")
    private String file = "";

    @Option(names = "--reason", paramLabel = "${bundle:cli.label.reason}", descriptionKey = "cli.publish.reason")
    private String reason = "";

    /** Returns the order to publish the file. */
    PublishOrder order(String by) {
        if (file.isEmpty()) {
            throw new UsageException(Message.of("cli.publish.reason-alone"));
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
            throw new UsageException(Message.of("cli.publish.with-catalogue"));
        }
        return reason;
    }
}
