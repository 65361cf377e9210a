package org.faxian.web.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.answer.Moved;
import org.faxian.answer.Parameters;
import org.faxian.answer.Refusal;
import org.faxian.answer.regulation.RegulationLookup;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.language.Message;
import org.faxian.search.engine.Engine.Snapshot;

/** A parser of request addresses. */
public final class Address {
    private static final List<Map.Entry<String, String>> SEGMENTS = List.of(
            Map.entry("annex", "annexes/"), Map.entry("article", "articles/"), Map.entry("section", "sections/"));

    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** The id in the address, however it is encoded: %40 for @. */
    private static final Pattern ID = Pattern.compile("(/regulations/)[^/]*");

    private static final Pattern BEHIND_ID = Pattern.compile("(/regulations/).*");
    /** The maximum length of a redirect address; the server does not send headers of several thousand characters. */
    private static final int LONGEST = 2_000;

    private Address() {}

    /**
     * Returns the parameters of the query string.
     *
     * @throws Refusal if the percent encoding is malformed
     */
    public static Parameters parameters(Context ctx) {
        return Parameters.of(decoded(ctx));
    }

    /** Returns the path of an article, annex or section within a regulation: {@code annexes/1/articles/5}. */
    public static String provision(Context ctx) {
        Map<String, String> given = ctx.pathParamMap();
        return SEGMENTS.stream()
                .filter(segment -> given.containsKey(segment.getKey()))
                .map(segment -> segment.getValue() + given.get(segment.getKey()))
                .collect(Collectors.joining("/"));
    }

    /**
     * Finds the regulation of the path parameter {@code id} on the day of the parameter {@code asOf}.
     *
     * @throws Refusal if there is no such regulation or version, or it was not yet promulgated on that day
     */
    public static Found find(RegulationLookup lookup, Context ctx, Snapshot snapshot) {
        return lookup.find(ctx.pathParam("id"), parameters(ctx).date("asOf"), snapshot);
    }

    /** Returns scheme and host of the request, for absolute addresses. */
    public static String base(Context ctx) {
        return ctx.scheme() + "://" + ctx.host();
    }

    /** Redirects to the address with the current id, or to the whole regulation if that address would be too long. */
    public static void redirect(Moved moved, Context ctx) {
        String path = ctx.path();
        String whole = BEHIND_ID.matcher(path).replaceFirst("$1" + moved.now());
        String query =
                Optional.ofNullable(ctx.queryString()).map(text -> "?" + text).orElse("");
        String same = ID.matcher(path).replaceFirst("$1" + moved.now()) + query;
        ctx.redirect(same.length() > LONGEST ? whole : same, HttpStatus.MOVED_PERMANENTLY);
    }

    /**
     * Returns the query parameters; refuses undecodable ones, which the HTTP library drops: without a filter the answer
     * would be wrong.
     */
    private static Map<String, List<String>> decoded(Context ctx) {
        String query = Optional.ofNullable(ctx.queryString()).orElse("");
        Map<String, List<String>> decoded = ctx.queryParamMap();
        boolean undecodable = Stream.concat(
                        decoded.keySet().stream(), decoded.values().stream().flatMap(List::stream))
                .anyMatch(text -> text.indexOf('\uFFFD') >= 0);
        if (undecodable) {
            throw malformed();
        }
        requireWellEncoded(query);
        return decoded;
    }

    /** Refuses a percent sign that is not followed by two hexadecimal digits, in an undecoded path or query. */
    public static void requireWellEncoded(String written) {
        if (STRAY_PERCENT.matcher(written).find()) {
            throw malformed();
        }
    }

    private static Refusal malformed() {
        return Refusal.badParameter("malformed-query", "", Message.of("problem.malformed-query"));
    }
}
