package org.faxian.answer.compilation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.faxian.answer.Parameters;
import org.faxian.answer.Refusal;
import org.faxian.answer.SearchLink;
import org.faxian.answer.search.SearchForm;
import org.faxian.answer.search.SearchQuestion;
import org.faxian.language.Message;
import org.faxian.search.SearchRequest;
import org.faxian.search.engine.SortOrder;
import org.faxian.search.engine.VersionScope;

/**
 * A request for a compilation: a search, and the day since which changes are listed.
 *
 * @param link the address of the request, from which other addresses are derived
 * @param asOf the requested day; empty for today
 */
public record CompilationForm(
        SearchRequest request, SearchLink link, Optional<LocalDate> asOf, Optional<LocalDate> since) {
    /** The path under which a compilation is asked for. */
    public static final String PATH = "/api/v1/compilations";

    /** The parameters of a compilation. */
    public static final List<String> PARAMETERS = Stream.concat(
                    SearchForm.PARAMETERS.stream().filter(name -> !List.of("page", "size", "cursor", "versions")
                            .contains(name)),
                    Stream.of("since"))
            .toList();

    public CompilationForm {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(since, "since");
    }

    /** Reads the request and ignores other parameters. */
    public static CompilationForm of(Parameters given, String path, LocalDate today) {
        return of(SearchQuestion.of(given), given.date("since"), path, today);
    }

    /**
     * Returns the request for the question.
     *
     * @throws Refusal if the compilation would begin after its day
     */
    public static CompilationForm of(SearchQuestion question, Optional<LocalDate> since, String path, LocalDate today) {
        SearchForm form = SearchForm.of(question, path, today);
        LocalDate day = form.request().asOf();
        if (since.filter(day::isBefore).isPresent()) {
            throw Refusal.badParameter(
                    "since-after-day", "since", Message.of("problem.since-after-day", since.get(), day));
        }
        SearchRequest asked = form.request();
        SearchRequest request = new SearchRequest(
                asked.text(),
                asked.filters(),
                day,
                VersionScope.REPRESENTING,
                question.sort().orElse(SortOrder.PROMULGATED_OLDEST),
                1,
                SearchRequest.LARGEST_PAGE);
        return new CompilationForm(request, link(form.link(), since), form.asOf(), since);
    }

    private static SearchLink link(SearchLink search, Optional<LocalDate> since) {
        return since.map(day -> search.with("since", day.toString())).orElse(search);
    }

    /** Returns the address of the page on which the hits of a search are compiled. */
    public static String page(SearchForm search) {
        SearchLink link = new SearchLink("/compile", search.link().parameters());
        return link.without("page")
                .without("size")
                .without("cursor")
                .without("versions")
                .without("sort")
                .with("asOf", search.request().asOf().toString())
                .url();
    }

    /** Returns the address of the compilation in a format. */
    public String download(String format) {
        return new SearchLink(PATH, link.parameters()).with("format", format).url();
    }
}
