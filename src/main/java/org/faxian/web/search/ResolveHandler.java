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
 * {@code GET /api/v1/resolve?ref=}: redirects to the meaning of a reference (303), or lists its possible meanings
 * (300). Under {@code /regulations/by-number/} a document number takes the place of an id.
 */
public record ResolveHandler(ReferenceAnswers resolver) implements Handler {
    private static final String BY_NUMBER = "/regulations/by-number/";
    /** The path after a document number; restricted because it is copied into a header. */
    private static final Pattern BENEATH = Pattern.compile("(?:/?(?:annexes|articles|sections)/\\d[\\d.~-]{0,40})*");

    /** The paths in which a document number takes the place of an id. */
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

    /** Answers with the meaning of the document number in the path. */
    public void byNumber(Context ctx) {
        answer(numbered(ctx).orRefuse(), ctx, below(ctx));
    }

    private static void answer(Resolved resolved, Context ctx, String below) {
        ctx.status(resolved.one().isPresent() ? 303 : 300);
        resolved.one().ifPresent(one -> ctx.header("Location", onPath(one.api(), below)));
        ctx.json(new ResolvedView(resolved.ref(), resolved.asOf(), resolved.choices()));
    }

    /** Resolves the document number in the path. */
    public Resolved numbered(Context ctx) {
        Optional<LocalDate> asOf =
                Address.parameters(ctx).allowOnly(RegulationLookup.PARAMETERS).date("asOf");
        return resolver.byNumber(ctx.pathParam("number"), asOf);
    }

    /**
     * Returns the path after the document number: {@code /articles/5}.
     *
     * @throws Refusal 404 if it cannot be the path of a provision
     */
    public static String below(Context ctx) {
        String path = Address.provision(ctx);
        if (!BENEATH.matcher(path).matches()) {
            throw Refusal.unknownArticle(path);
        }
        return path.isEmpty() ? "" : "/" + path;
    }

    /** Returns the address with more path, inserted before its parameters. */
    public static String onPath(String url, String more) {
        int query = url.indexOf('?');
        return query < 0 ? url + more : url.substring(0, query) + more + url.substring(query);
    }
}
