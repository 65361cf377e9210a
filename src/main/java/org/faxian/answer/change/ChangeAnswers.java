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

/** The change log of the API, usable with or without HTTP. */
public final class ChangeAnswers {
    public static final String PATH = "/api/v1/changes";
    private static final int USUAL_SIZE = 20;

    private final Engine engine;
    private final Today today;

    /**
     * Creates the change log over an engine.
     *
     * @param clock the clock that determines today's date in Asia/Shanghai
     */
    public ChangeAnswers(Engine engine, Clock clock) {
        this.engine = engine;
        this.today = new Today(clock);
    }

    /**
     * Returns all changes of the given days and types on one page.
     *
     * @param asOf the day as of which the changes are listed; empty for today
     * @param types the types of changes; empty for all
     */
    public ChangesView all(Optional<LocalDate> asOf, DateRange days, Set<Change.Type> types) {
        ChangesForm form = ChangesForm.of(asOf, days, types, PATH, today.date(), USUAL_SIZE);
        List<Change> found = found(form);
        return ChangesView.of(form, found, found);
    }

    /** Returns all changes of the requested days and types. */
    public List<ChangeView> all(Parameters given) {
        ChangesForm form = form(given);
        return found(form).stream()
                .map(change -> ChangeView.of(change, form.links()))
                .toList();
    }

    /** Returns the requested page of changes. */
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
