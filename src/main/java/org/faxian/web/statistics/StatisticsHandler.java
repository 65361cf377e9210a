package org.faxian.web.statistics;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.answer.Parameters;
import org.faxian.answer.statistics.StatisticsAnswers;
import org.faxian.answer.statistics.StatisticsView;
import org.faxian.answer.statistics.StatisticsWorkbook;
import org.faxian.export.Spreadsheet;
import org.faxian.web.http.Address;

/** {@code GET /api/v1/statistics}, as JSON or as a workbook. */
public record StatisticsHandler(StatisticsAnswers statistics) implements Handler {
    /** The parameters of the statistics, and the format. */
    public static final List<String> PARAMETERS = Stream.concat(
                    StatisticsAnswers.PARAMETERS.stream(), Stream.of("format"))
            .toList();

    @Override
    public void handle(Context ctx) {
        Parameters given = Address.parameters(ctx).allowOnly(PARAMETERS);
        String format = given.one("format")
                .map(word -> Parameters.choose("format", word, List.of("json", "xlsx")))
                .orElse("json");
        StatisticsView view = statistics.answer(given);
        if (format.equals("json")) {
            ctx.json(view);
        } else {
            String years =
                    view.years().size() == 1 ? "-" + view.years().getFirst().year() : "";
            ctx.result(new StatisticsWorkbook(view, Optional.of(Address.base(ctx))).bytes())
                    .contentType(Spreadsheet.MEDIA_TYPE)
                    .header("Content-Disposition", "attachment; filename=\"statistics" + years + ".xlsx\"");
        }
    }
}
