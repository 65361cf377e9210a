package org.faxian.web.search;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faxian.answer.Parameters;
import org.faxian.answer.Refusal;
import org.faxian.answer.Today;
import org.faxian.answer.search.RegulationList.Format;
import org.faxian.answer.search.SearchAnswers;
import org.faxian.answer.search.SearchForm;
import org.faxian.export.CsvTable;
import org.faxian.export.Spreadsheet;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.web.http.Address;
import org.faxian.web.http.FileNames;

/** {@code GET /api/v1/search}: a page of hits as JSON, or all hits as a table. */
public record SearchHandler(SearchAnswers search, Today today) implements Handler {
    public static final List<String> PARAMETERS =
            Stream.concat(SearchForm.PARAMETERS.stream(), Stream.of("format")).toList();
    private static final String JSON = "json";
    private static final List<String> OF_PAGES = List.of("page", "size", "cursor");

    @Override
    public void handle(Context ctx) {
        Parameters given = Address.parameters(ctx).allowOnly(PARAMETERS);
        String format = given.one("format")
                .map(word -> Parameters.choose("format", word, List.of(JSON, "csv", "xlsx")))
                .orElse(JSON);
        SearchForm form = SearchForm.of(given, ctx.path(), today.date());
        if (format.equals(JSON)) {
            ctx.json(search.answer(form));
        } else {
            list(ctx, given, form, Format.valueOf(format.toUpperCase(Locale.ROOT)));
        }
    }

    /** {@code GET /api/v1/search.csv} and {@code .xlsx}: all hits as a table. */
    public void table(Context ctx) {
        Parameters given = Address.parameters(ctx).allowOnly(SearchForm.PARAMETERS);
        String ending = ctx.path().substring(ctx.path().lastIndexOf('.') + 1);
        list(
                ctx,
                given,
                SearchForm.of(given, SearchAnswers.PATH, today.date()),
                Format.valueOf(ending.toUpperCase(Locale.ROOT)));
    }

    private void list(Context ctx, Parameters given, SearchForm form, Format format) {
        for (String name : OF_PAGES) {
            if (given.one(name).isPresent()) {
                throw Refusal.badParameter("list-without-pages", name, Message.of("problem.list-without-pages", name));
            }
        }
        String name = Language.CHINESE.say("list.file-name", form.request().asOf()) + "."
                + format.name().toLowerCase(Locale.ROOT);
        ctx.result(search.list(form, Address.base(ctx)).bytes(format))
                .contentType(
                        switch (format) {
                            case CSV -> CsvTable.MEDIA_TYPE;
                            case XLSX -> Spreadsheet.MEDIA_TYPE;
                        })
                .header(
                        "Content-Disposition",
                        FileNames.attachment(
                                name, "regulations-" + form.request().asOf()));
    }
}
