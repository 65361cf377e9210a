package org.faxian.web.statistics;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.export.Spreadsheet;
import org.faxian.web.http.QueryParameters;
import org.faxian.web.regulations.Links;

/** {@code GET /api/v1/statistics}, as JSON or as a workbook. */
public record StatisticsHandler(StatisticsApi statistics) implements Handler {
    /** The same, and in which format. */
    public static final List<String> PARAMETERS = Stream.concat(StatisticsApi.PARAMETERS.stream(), Stream.of("format"))
            .toList();

    @Override
    public void handle(Context ctx) {
        QueryParameters given = QueryParameters.of(ctx).allowOnly(PARAMETERS);
        String format = given.one("format")
                .map(word -> QueryParameters.choose("format", word, List.of("json", "xlsx")))
                .orElse("json");
        StatisticsView view = statistics.answer(given);
        if (format.equals("json")) {
            ctx.json(view);
        } else {
            String years =
                    view.years().size() == 1 ? "-" + view.years().getFirst().year() : "";
            ctx.result(new StatisticsWorkbook(view, Optional.of(Links.base(ctx))).bytes())
                    .contentType(Spreadsheet.MEDIA_TYPE)
                    .header("Content-Disposition", "attachment; filename=\"statistics" + years + ".xlsx\"");
        }
    }
}
