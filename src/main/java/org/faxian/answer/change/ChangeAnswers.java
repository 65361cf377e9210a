package org.faxian.answer.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.answer.Parameters;
import org.faxian.answer.Today;
import org.faxian.regulation.Change;
import org.faxian.search.changes.ChangeLog;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.engine.Filters.DateRange;

/** The log of changes of the API: the same parameters and the same answer, with HTTP or without. */
public final class ChangeAnswers {
    public static final String PATH = "/api/v1/changes";
    private static final int USUAL_SIZE = 20;

    private final Engine engine;
    private final Today today;

    /**
     * The log over an engine.
     *
     * @param clock decides what today is, in Asia/Shanghai
     */
    public ChangeAnswers(Engine engine, Clock clock) {
        this.engine = engine;
        this.today = new Today(clock);
    }

    /**
     * Returns all changes of the days and types, on one page.
     *
     * @param asOf the day whose knowledge counts; empty for today
     * @param types empty for any
     */
    public ChangesView all(Optional<LocalDate> asOf, DateRange days, Set<Change.Type> types) {
        ChangesForm form = ChangesForm.of(asOf, days, types, PATH, today.date(), USUAL_SIZE);
        List<Change> found = found(form);
        return ChangesView.of(form, found, found);
    }

    /** The page of them that was asked for. */
    public ChangesView page(Parameters given) {
        ChangesForm form = form(given);
        List<Change> found = found(form);
        return ChangesView.of(form, found, form.pageOf(found));
    }

    private ChangesForm form(Parameters given) {
        return ChangesForm.of(given, PATH, today.date(), USUAL_SIZE);
    }

    private List<Change> found(ChangesForm form) {
        try (Snapshot snapshot = engine.snapshot()) {
            return form.request().in(ChangeLog.of(snapshot).changes());
        }
    }
}
