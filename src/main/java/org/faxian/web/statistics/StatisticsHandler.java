package org.faxian.web.statistics;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.answer.Parameters;
import org.faxian.answer.statistics.AnnualReport;
import org.faxian.answer.statistics.StatisticsAnswers;
import org.faxian.answer.statistics.StatisticsView;
import org.faxian.answer.statistics.StatisticsWorkbook;
import org.faxian.export.ExportFormat;
import org.faxian.export.Spreadsheet;
import org.faxian.web.http.Address;

/**
 * {@code GET /api/v1/statistics}, as JSON, as a workbook, or the annual report of one year as a document.
 *
 * @param publisher the organisation that the report names
 */
public record StatisticsHandler(StatisticsAnswers statistics, String publisher) implements Handler {
    /** The parameters of the statistics, and the format. */
    public static final List<String> PARAMETERS = Stream.concat(
                    StatisticsAnswers.PARAMETERS.stream(), Stream.of("format"))
            .toList();

    @Override
    public void handle(Context ctx) {
        Parameters given = Address.parameters(ctx).allowOnly(PARAMETERS);
        String format = given.one("format")
                .map(word -> Parameters.choose("format", word, List.of("json", "xlsx", "docx")))
                .orElse("json");
        StatisticsView view = statistics.answer(given);
        if (format.equals("json")) {
            ctx.json(view);
        } else if (format.equals("docx")) {
            report(ctx, view);
        } else {
            String years =
                    view.years().size() == 1 ? "-" + view.years().getFirst().year() : "";
            ctx.result(new StatisticsWorkbook(view, Optional.of(Address.base(ctx))).bytes())
                    .contentType(Spreadsheet.MEDIA_TYPE)
                    .header("Content-Disposition", "attachment; filename=\"statistics" + years + ".xlsx\"");
        }
    }

    private void report(Context ctx, StatisticsView view) {
        AnnualReport report = AnnualReport.of(view, publisher);
        ctx.result(ExportFormat.DOCX.bytes(report))
                .contentType(ExportFormat.DOCX.mediaType())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"annual-report-" + report.year().year() + ".docx\"");
    }
}
