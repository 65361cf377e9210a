package org.faxian.web.portal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.faxian.answer.Refusal;
import org.faxian.answer.regulation.ChoiceView;
import org.faxian.answer.search.UnresolvedReference;
import org.faxian.language.Language;
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
    private static final Map<String, String> ENGLISH = Map.of(
            "query-too-long", "The query is longer than 500 characters; please shorten it",
            "too-many-parts",
                    "The query has more than 50 parts; please leave some out, or put quotation marks around what belongs together",
            "invalid-size", "The page size is from 1 to 100",
            "page-too-deep", "Pages count from 1, and page times size is at most 10,000; please narrow the search");
    private static final Map<Integer, List<String>> TITLES = Map.of(
            400, List.of("请求有误", "Bad request"),
            404, List.of("没有找到", "Not found"),
            405, List.of("不支持的请求方法", "Method not allowed"),
            410, List.of("不再提供", "Gone"),
            416, List.of("请求的范围无效", "Range not satisfiable"),
            500, List.of("服务器出错", "Internal server error"),
            503, List.of("暂时无法服务", "Service unavailable"));

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
        if (isForPeople(ctx)) {
            boolean english = Language.of(ctx.path()) == Language.ENGLISH;
            pages.error(
                    title(HttpRefusal.status(problem), english), english ? problem.english() : problem.chinese(), ctx);
            return;
        }
        boolean english = prefersEnglish(ctx);
        ctx.header("Vary", "Accept-Encoding, Accept-Language").header("Content-Language", english ? "en" : "zh-CN");
        ProblemView view = new ProblemView(
                "urn:faxian:problem:" + problem.code(),
                title(HttpRefusal.status(problem), english),
                HttpRefusal.status(problem),
                english ? problem.english() : problem.chinese(),
                problem.code(),
                problem.parameter(),
                problem instanceof UnresolvedReference unresolved ? unresolved.nearest() : List.of());
        ctx.result(written(view)).contentType("application/problem+json");
    }

    /** Answers a query that cannot be understood. */
    public void invalidSearch(InvalidSearchException e, Context ctx) {
        problem(
                new Refusal(
                        Refusal.Kind.INVALID,
                        e.code(),
                        e.parameter(),
                        e.detail(),
                        ENGLISH.getOrDefault(e.code(), e.detail())),
                ctx);
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
                "没有“" + path + "”这个地址" + (isForPeople(ctx) ? "" : "；接口说明见 /openapi.json"),
                "There is nothing at \"" + path + "\"; /openapi.json describes what there is");
    }

    private static Refusal generic(int status) {
        return new HttpRefusal(
                status, status < 500 ? "bad-request" : "internal-error", "", title(status, false), title(status, true));
    }

    private String written(ProblemView view) {
        try {
            return json.writeValueAsString(view);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem of strings and numbers cannot be written", e);
        }
    }

    private static String title(int status, boolean english) {
        int known = TITLES.containsKey(status) ? status : status < 500 ? 400 : 500;
        return TITLES.getOrDefault(known, List.of("", "")).get(english ? 1 : 0);
    }

    static boolean isForPeople(Context ctx) {
        String path = ctx.path();
        return !(path.startsWith("/api/")
                || path.equals("/api")
                || path.startsWith("/health/")
                || path.equals("/openapi.json"));
    }

    private static boolean prefersEnglish(Context ctx) {
        String accepted = ctx.header("Accept-Language");
        if (accepted == null) {
            return false;
        }
        try {
            Locale chosen = Locale.lookup(Locale.LanguageRange.parse(accepted), Set.of(Locale.CHINESE, Locale.ENGLISH));
            return Locale.ENGLISH.equals(chosen);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
