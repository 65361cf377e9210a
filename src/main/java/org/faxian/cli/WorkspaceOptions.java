package org.faxian.cli;

import java.nio.file.Path;
import org.faxian.corpus.Corpus;
import picocli.CommandLine.Option;

/** The options that every command takes. */
final class WorkspaceOptions {
    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "${env:FAXIAN_CORPUS:-corpus}",
            description = "folder of the published files (default: ${DEFAULT-VALUE}; FAXIAN_CORPUS)")
    private Path corpus;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            defaultValue = "${env:FAXIAN_INDEX:-index-data}",
            description = "folder of the index (default: ${DEFAULT-VALUE}; FAXIAN_INDEX)")
    private Path index;

    @Option(
            names = "--json",
            defaultValue = "${env:FAXIAN_JSON:-false}",
            description = "print JSON instead of text (FAXIAN_JSON)")
    private boolean json;

    /** The workspace over a corpus that exists. */
    Workspace open() {
        return Workspace.open(Corpus.open(corpus), index);
    }

    /** The workspace over a corpus that is made where there is none yet. */
    Workspace openOrCreate() {
        return Workspace.open(Corpus.openOrCreate(corpus), index);
    }

    boolean json() {
        return json;
    }
}
