package org.faxian.cli;

import java.nio.file.Path;
import org.faxian.corpus.Corpus;
import org.faxian.desk.sources.Workspace;
import org.faxian.ingest.DocumentReader;
import picocli.CommandLine.Option;

/** The options shared by all commands that use a corpus or an index. */
final class WorkspaceOptions {
    private final DocumentReader documents;

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

    /** Creates options for commands that read files with the given reader. */
    WorkspaceOptions(DocumentReader documents) {
        this.documents = documents;
    }

    /** Returns the reader of files, which needs neither corpus nor index. */
    DocumentReader documents() {
        return documents;
    }

    /** Opens the workspace of an existing corpus. */
    public Workspace open() {
        return Workspace.open(Corpus.open(corpus), index, documents, TerminalProgress::start);
    }

    /** Opens the workspace of a corpus, which is created if it does not exist. */
    Workspace openOrCreate() {
        return Workspace.open(Corpus.openOrCreate(corpus), index, documents, TerminalProgress::start);
    }

    public boolean json() {
        return json;
    }
}
