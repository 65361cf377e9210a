package org.faxian.web.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.faxian.answer.Refusal;
import org.faxian.answer.regulation.ChoiceView;
import org.faxian.answer.search.UnresolvedReference;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.search.engine.EngineUnavailableException;
import org.faxian.search.engine.SearchTimeoutException;
import org.faxian.search.query.InvalidSearchException;
import org.faxian.web.http.HttpRefusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The error responses: RFC 9457 problem+json in Chinese or English for programs, pages for people.
 *
 * <p>Unexpected errors are logged in full, and reported without internal details.
 */
public record ErrorResponses(ObjectMapper json, Pages pages) {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorResponses.class);
    private static final Set<Integer> TITLED = Set.of(400, 404, 405, 410, 416, 500, 503);

    /**
     * The error response for programs.
     *
     * @param nearest similar regulations; absent if there are none
     */
    record ProblemView(
            String type,
            String title,
            int status,
            String detail,
            String code,
            Optional<String> parameter,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ChoiceView> nearest) {}

    /** Answers with a refusal, as JSON or as a page. */
    public void problem(Refusal problem, Context ctx) {
        ctx.status(HttpRefusal.status(problem));
        Message title = title(HttpRefusal.status(problem));
        if (isForPeople(ctx)) {
            Language language = Language.of(ctx.path());
            pages.error(language.say(title), language.say(problem.message()), ctx);
            return;
        }
        Language language = preferred(ctx);
        ctx.header("Vary", "Accept-Encoding, Accept-Language").header("Content-Language", language.code());
        ProblemView view = new ProblemView(
                "urn:faxian:problem:" + problem.code(),
                language.say(title),
                HttpRefusal.status(problem),
                language.say(problem.message()),
                problem.code(),
                problem.parameter(),
                problem instanceof UnresolvedReference unresolved ? unresolved.nearest() : List.of());
        ctx.result(written(view)).contentType("application/problem+json");
    }

    /** Answers a query that cannot be understood. */
    public void invalidSearch(InvalidSearchException e, Context ctx) {
        problem(new Refusal(Refusal.Kind.INVALID, e.code(), e.parameter(), e.message()), ctx);
    }

    /** Answers if no index can be read. */
    public void unavailable(EngineUnavailableException e, Context ctx) {
        LOG.warn("no index can be read: {}", e.getMessage());
        ctx.header("Retry-After", "10");
        problem(Refusal.indexUnavailable(), ctx);
    }

    /** Answers a search that was stopped because it took too long. */
    public void timeout(SearchTimeoutException e, Context ctx) {
        LOG.warn("{}: {}", ctx.path(), e.getMessage());
        problem(Refusal.searchTimeout(), ctx);
    }

    /** Answers a refusal of the HTTP library. */
    public void refused(HttpResponseException e, Context ctx) {
        int status = e.getStatus();
        problem(status == 404 ? unknownPath(ctx) : generic(status), ctx);
    }

    /** Answers an unexpected error and logs it. */
    public void unexpected(Exception e, Context ctx) {
        LOG.error("{} {} failed", ctx.method(), ctx.path(), e);
        problem(Refusal.unexpected(), ctx);
    }

    private static Refusal unknownPath(Context ctx) {
        String path = Refusal.shortened(ctx.path());
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-path",
                "",
                Message.of(isForPeople(ctx) ? "problem.unknown-page" : "problem.unknown-path", path));
    }

    private static Refusal generic(int status) {
        return new HttpRefusal(status, status < 500 ? "bad-request" : "internal-error", "", title(status));
    }

    private String written(ProblemView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem of strings and numbers cannot be written", e);
        }
    }

    private static Message title(int status) {
        return Message.of("problem.status." + (TITLED.contains(status) ? status : status < 500 ? 400 : 500));
    }

    static boolean isForPeople(Context ctx) {
        String path = ctx.path();
        return !(path.startsWith("/api/")
                || path.equals("/api")
                || path.startsWith("/health/")
                || path.equals("/openapi.json"));
    }

    private static Language preferred(Context ctx) {
        String accepted = ctx.header("Accept-Language");
        if (accepted == null) {
            return Language.CHINESE;
        }
        try {
            Locale chosen = Locale.lookup(Locale.LanguageRange.parse(accepted), Set.of(Locale.CHINESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(chosen) ? Language.ENGLISH : Language.CHINESE;
        } catch (IllegalArgumentException e) {
            return Language.CHINESE;
        }
    }
}
