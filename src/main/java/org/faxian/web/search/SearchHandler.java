package org.faxian.web.search;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.faxian.export.CsvTable;
import org.faxian.export.Spreadsheet;
import org.faxian.web.http.FileNames;
import org.faxian.web.http.Problem;
import org.faxian.web.http.QueryParameters;
import org.faxian.web.http.Today;
import org.faxian.web.regulations.Links;
import org.faxian.web.search.RegulationList.Format;

/** {@code GET /api/v1/search}, as JSON page by page, or all that is found as a table. */
public record SearchHandler(SearchApi search, Today today) implements Handler {
    public static final List<String> PARAMETERS =
            Stream.concat(SearchForm.PARAMETERS.stream(), Stream.of("format")).toList();
    private static final String JSON = "json";
    private static final List<String> OF_PAGES = List.of("page", "size", "cursor");

    @Override
    public void handle(Context ctx) {
        QueryParameters given = QueryParameters.of(ctx).allowOnly(PARAMETERS);
        String format = given.one("format")
                .map(word -> QueryParameters.choose("format", word, List.of(JSON, "csv", "xlsx")))
                .orElse(JSON);
        SearchForm form = SearchForm.of(given, ctx.path(), today.date());
        if (format.equals(JSON)) {
            ctx.json(search.answer(form));
        } else {
            list(ctx, given, form, Format.valueOf(format.toUpperCase(Locale.ROOT)));
        }
    }

    private void list(Context ctx, QueryParameters given, SearchForm form, Format format) {
        for (String name : OF_PAGES) {
            if (given.one(name).isPresent()) {
                throw Problem.badParameter(
                        "list-without-pages",
                        name,
                        "清单列出全部结果，没有 " + name + "；请去掉这个参数",
                        "A list holds all that is found and has no " + name + "; leave the parameter out");
            }
        }
        String name = "法规清单（" + form.request().asOf() + "）." + format.name().toLowerCase(Locale.ROOT);
        ctx.result(search.list(form, Links.base(ctx)).bytes(format))
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
