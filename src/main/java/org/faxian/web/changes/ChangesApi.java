package org.faxian.web.changes;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.faxian.regulation.Change;
import org.faxian.search.changes.ChangeLog;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.search.query.InvalidSearchException;
import org.faxian.web.http.Problem;
import org.faxian.web.http.QueryParameters;
import org.faxian.web.http.Today;

/** The log of changes of the API: the same parameters and the same answer, with HTTP or without. */
public final class ChangesApi {
    public static final String PATH = "/api/v1/changes";
    private static final int USUAL_SIZE = 20;

    private final Engine engine;
    private final Today today;

    /**
     * The log over an engine.
     *
     * @param clock decides what today is, in Asia/Shanghai
     */
    public ChangesApi(Engine engine, Clock clock) {
        this.engine = engine;
        this.today = new Today(clock);
    }

    /**
     * All changes that were asked for, on one page.
     *
     * @param parameters names and values as they would stand in the address
     * @throws InvalidSearchException where a parameter cannot be understood
     */
    public ChangesView all(Map<String, List<String>> parameters) {
        try {
            ChangesForm form = form(QueryParameters.of(parameters));
            List<Change> found = found(form);
            return ChangesView.of(form, found, found);
        } catch (Problem e) {
            throw new InvalidSearchException(e.parameter().orElse(""), e.code(), e.chinese());
        }
    }

    /** The page of them that was asked for. */
    public ChangesView page(QueryParameters given) {
        ChangesForm form = form(given);
        List<Change> found = found(form);
        return ChangesView.of(form, found, form.pageOf(found));
    }

    private ChangesForm form(QueryParameters given) {
        return ChangesForm.of(given, PATH, today.date(), USUAL_SIZE);
    }

    private List<Change> found(ChangesForm form) {
        try (Snapshot snapshot = engine.snapshot()) {
            return form.request().in(ChangeLog.of(snapshot).changes());
        }
    }
}
