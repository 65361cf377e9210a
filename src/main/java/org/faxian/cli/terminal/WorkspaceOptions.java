package org.faxian.cli.terminal;

import java.nio.file.Path;
import org.faxian.corpus.Corpus;
import org.faxian.desk.Progress;
import org.faxian.desk.sources.Workspace;
import org.faxian.ingest.DocumentReader;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.meaning.Meaning;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The options shared by all commands that use a corpus or an index. */
public final class WorkspaceOptions {
    private final DocumentReader documents;
    private final Language language;

    @Option(
            names = "--corpus",
            paramLabel = "${bundle:cli.label.dir}",
            defaultValue = "${env:FAXIAN_CORPUS:-corpus}",
            descriptionKey = "cli.workspace.corpus")
    private Path corpus;

    @Option(
            names = "--index",
            paramLabel = "${bundle:cli.label.dir}",
            defaultValue = "${env:FAXIAN_INDEX:-index-data}",
            descriptionKey = "cli.workspace.index")
    private Path index;

    @Option(
            names = "--embedder",
            paramLabel = "${bundle:cli.label.embedder}",
            defaultValue = "${env:FAXIAN_EMBEDDER:-" + Meaning.BUNDLED + "}",
            descriptionKey = "cli.workspace.embedder")
    private String embedder = Meaning.BUNDLED;

    @Option(names = "--json", defaultValue = "${env:FAXIAN_JSON:-false}", descriptionKey = "cli.workspace.json")
    private boolean json;

    /**
     * Creates options.
     *
     * @param documents the reader of files
     * @param language the language of what is printed for people
     */
    WorkspaceOptions(DocumentReader documents, Language language) {
        this.documents = documents;
        this.language = language;
    }

    /** Returns the reader of files, which needs neither corpus nor index. */
    public DocumentReader documents() {
        return documents;
    }

    /** Opens the workspace of an existing corpus. */
    public Workspace open() {
        return Workspace.open(Corpus.open(corpus), index, documents, Meaning.by(embedder), this::start);
    }

    /** Opens the workspace of a corpus, which is created if it does not exist. */
    public Workspace openOrCreate() {
        return Workspace.open(Corpus.openOrCreate(corpus), index, documents, Meaning.by(embedder), this::start);
    }

    /** Starts the display of a task's progress, in the language of the terminal. */
    public Progress start(Message task, int total) {
        return TerminalProgress.start(language.say(task), total);
    }

    /** Returns the terminal that the command prints to. */
    public Terminal terminal(CommandSpec command) {
        return new Terminal(command.commandLine().getOut(), language);
    }

    public boolean json() {
        return json;
    }
}
