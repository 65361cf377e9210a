package org.faxian.web.search;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.faxian.answer.Refusal;
import org.faxian.answer.regulation.Article;
import org.faxian.answer.regulation.ChoiceView;
import org.faxian.answer.regulation.RegulationLookup;
import org.faxian.answer.search.ReferenceAnswers;
import org.faxian.answer.search.ReferenceAnswers.Resolved;
import org.faxian.web.http.Address;

/**
 * {@code GET /api/v1/resolve?ref=}: leads to the one that a reference means (303), or lists what it may mean (300). Beneath {@code
 * /regulations/by-number/} a number stands in the place of an id.
 */
public record ResolveHandler(ReferenceAnswers resolver) implements Handler {
    private static final String BY_NUMBER = "/regulations/by-number/";
    /** What is led to is put into a header. */
    private static final Pattern BENEATH = Pattern.compile("(?:/?(?:annexes|articles|sections)/\\d[\\d.~-]{0,40})*");

    /** Addresses in which a number stands in the place of an id. */
    public static final List<String> NUMBERED = Stream.concat(
                    Stream.of(""), Article.SHAPES.stream().map(shape -> "/" + shape))
            .map(shape -> BY_NUMBER + "{number}" + shape)
            .toList();

    /** The answer: one choice, or several. */
    record ResolvedView(String ref, LocalDate asOf, List<ChoiceView> choices) {}

    @Override
    public void handle(Context ctx) {
        answer(resolver.resolve(Address.parameters(ctx)).orRefuse(), ctx, "");
    }

    /** What the number in the address means. */
    public void byNumber(Context ctx) {
        answer(numbered(ctx).orRefuse(), ctx, beneath(ctx));
    }

    private static void answer(Resolved resolved, Context ctx, String beneath) {
        ctx.status(resolved.one().isPresent() ? 303 : 300);
        resolved.one().ifPresent(one -> ctx.header("Location", onPath(one.api(), beneath)));
        ctx.json(new ResolvedView(resolved.ref(), resolved.asOf(), resolved.choices()));
    }

    /** What the number in the path means. */
    public Resolved numbered(Context ctx) {
        Optional<LocalDate> asOf =
                Address.parameters(ctx).allowOnly(RegulationLookup.PARAMETERS).date("asOf");
        return resolver.byNumber(ctx.pathParam("number"), asOf);
    }

    /**
     * What stands behind the number in the address: {@code /articles/5}.
     *
     * @throws Refusal 404 where it cannot be the address of anything
     */
    public static String beneath(Context ctx) {
        String path = Address.provision(ctx);
        if (!BENEATH.matcher(path).matches()) {
            throw Refusal.unknownArticle(path);
        }
        return path.isEmpty() ? "" : "/" + path;
    }

    /** The address with more of a path, in front of its parameters. */
    public static String onPath(String url, String more) {
        int query = url.indexOf('?');
        return query < 0 ? url + more : url.substring(0, query) + more + url.substring(query);
    }
}
