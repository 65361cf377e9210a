package org.faxian.cli;

import picocli.CommandLine.Option;

/** The options by which a person has a marked file published; they are given together, once for each file. */
final class PublishOptions {
    @Option(
            names = "--publish",
            required = true,
            paramLabel = "FILE",
            description =
                    "take this file in although it bears a mark that forbids publication; recorded in the journal")
    private String file = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "why it may be published")
    private String reason = "";

    PublishOrder order(String by) {
        return PublishOrder.of(file, by, reason);
    }
}
