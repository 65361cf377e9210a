package org.faxian.desk.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faxian.corpus.CorpusException;
import org.faxian.corpus.Journal;
import org.faxian.desk.sources.Workspace;
import org.faxian.register.Register;
import org.faxian.regulation.JournalEvent;

/**
 * A command's turn to write: the journal is locked, a torn last line set aside, and no line lost that the index knows; what
 * is appended then reaches the index.
 */
public final class JournalSession implements AutoCloseable {
    private final Journal journal;
    private final Journal.Writer writer;
    private final IndexUpdate update;
    private final Optional<Path> aside;

    private JournalSession(Workspace workspace) throws IOException {
        this.journal = workspace.corpus().journal();
        this.update = new IndexUpdate(workspace);
        this.writer = journal.openForWriting();
        this.aside = writer.setTornLineAside();
    }

    /**
     * Waits for no other command.
     *
     * @throws CorpusException where another command is writing, or lines of the journal have been lost
     */
    public static JournalSession open(Workspace workspace) throws IOException {
        JournalSession session = new JournalSession(workspace);
        try {
            session.update.requireWholeJournal(session.contents().offset());
        } catch (CorpusException e) {
            session.close();
            throw e;
        }
        return session;
    }

    /** The same, even where lines of the journal have been lost. */
    public static JournalSession openInSpiteOfLosses(Workspace workspace) throws IOException {
        return new JournalSession(workspace);
    }

    /** The journal as it stands now. */
    public Journal.Contents contents() {
        return journal.read();
    }

    /** What a person should know of the journal. */
    public List<String> notices() {
        return aside.stream()
                .map(path -> "the last line of the journal was torn and has been set aside in " + path
                        + ": look at it and enter again what it meant")
                .toList();
    }

    /** Writes the events into the journal. */
    public void append(List<? extends JournalEvent> events) throws IOException {
        writer.append(events);
    }

    /** Brings the live index to what the register of this journal says. */
    public IndexChange update(Register register) throws IOException {
        return update.update(register, contents().offset());
    }

    /** Builds a new index of what the register of this journal says, and makes it the live one. */
    public IndexChange rebuild(Register register) throws IOException {
        return update.rebuild(register, contents().offset());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
