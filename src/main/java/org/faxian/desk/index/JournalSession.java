package org.faxian.desk.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.faxian.corpus.CorpusException;
import org.faxian.corpus.Journal;
import org.faxian.desk.sources.CorpusRegister;
import org.faxian.desk.sources.Workspace;
import org.faxian.language.Message;
import org.faxian.register.Register;
import org.faxian.regulation.Decision;
import org.faxian.regulation.JournalEvent;

/**
 * An exclusive write session on the journal and the index. Opening it locks the journal, moves a torn last line aside
 * and checks that no line known to the index is missing.
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
     * Opens a session; fails at once if another command holds the lock.
     *
     * @throws CorpusException if another command is writing, or lines of the journal have been lost
     */
    public static JournalSession open(Workspace workspace) throws IOException {
        JournalSession session = new JournalSession(workspace);
        try {
            session.update.requireWholeJournal(JournalState.lengthOf(session.journal));
        } catch (CorpusException | IOException e) {
            session.close();
            throw e;
        }
        return session;
    }

    /** Opens a session even if lines of the journal have been lost. */
    public static JournalSession openInSpiteOfLosses(Workspace workspace) throws IOException {
        return new JournalSession(workspace);
    }

    /** Returns the current contents of the journal. */
    public Journal.Contents contents() {
        return journal.read();
    }

    /** Returns messages about the journal for the user. */
    public List<Message> notices() {
        return aside.stream().map(path -> Message.of("desk.torn-line", path)).toList();
    }

    /** Appends the events to the journal. */
    public void append(List<? extends JournalEvent> events) throws IOException {
        writer.append(events);
    }

    private JournalState state() {
        return JournalState.of(journal);
    }

    /**
     * Updates the live index to match the register of this journal.
     *
     * @param corpus the corpus from whose files the register was computed
     */
    public IndexChange update(Register register, CorpusRegister corpus) throws IOException {
        return update.update(register, corpus.basis(), state());
    }

    /** Updates the live index after an act that is the last line of this journal. */
    public IndexChange update(IndexedRegister known, Decision.Act act) throws IOException {
        return update.update(known, act, state());
    }

    /** Builds a new index from the register of this journal and makes it live. */
    public IndexChange rebuild(CorpusRegister corpus) throws IOException {
        return update.rebuild(corpus.register(), corpus.basis(), state());
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
