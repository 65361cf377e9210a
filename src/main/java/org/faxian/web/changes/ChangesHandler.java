package org.faxian.web.changes;

import io.javalin.http.Context;
import java.util.List;
import org.faxian.answer.Parameters;
import org.faxian.answer.Today;
import org.faxian.answer.change.ChangeAnswers;
import org.faxian.answer.change.ChangeList;
import org.faxian.answer.change.ChangesForm;
import org.faxian.corpus.Site;
import org.faxian.export.CsvTable;
import org.faxian.language.Language;
import org.faxian.regulation.Change;
import org.faxian.search.changes.ChangeLog;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.web.http.Address;
import org.faxian.web.http.FileNames;

/** {@code GET /api/v1/changes}, also as a feed. */
public record ChangesHandler(ChangeAnswers changes, Engine engine, Today today, Site site) {
    /** Feed readers poll seldom and must not miss changes in between. */
    private static final int FEED_SIZE = 100;

    private static final List<String> OF_TABLES = List.of("since", "until", "type", "asOf");

    /** Answers with the change log as JSON. */
    public void json(Context ctx) {
        ctx.json(changes.page(Address.parameters(ctx)));
    }

    /** Answers with all changes of the requested days and types as a table. */
    public void table(Context ctx) {
        Parameters given = Address.parameters(ctx).allowOnly(OF_TABLES);
        ctx.result(ChangeList.csv(changes.all(given), Address.base(ctx)))
                .contentType(CsvTable.MEDIA_TYPE)
                .header(
                        "Content-Disposition",
                        FileNames.attachment(
                                Language.CHINESE.say("changes.file-name", today.date()) + ".csv",
                                "changes-" + today.date()));
    }

    /** Answers with the change log as an Atom feed. */
    public void feed(Context ctx) {
        ChangesForm form = ChangesForm.of(Address.parameters(ctx), ctx.path(), today.date(), FEED_SIZE);
        try (Snapshot snapshot = engine.snapshot()) {
            List<Change> found = form.request().in(ChangeLog.of(snapshot).changes());
            ChangeFeed feed = new ChangeFeed(site, ctx.scheme() + "://" + ctx.host(), form);
            ctx.result(feed.of(form.pageOf(found)))
                    .contentType("application/atom+xml; charset=utf-8")
                    .header("Cache-Control", "no-cache");
        }
    }
}
