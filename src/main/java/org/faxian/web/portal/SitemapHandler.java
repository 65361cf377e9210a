package org.faxian.web.portal;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.Refusal;
import org.faxian.answer.Today;
import org.faxian.language.Message;
import org.faxian.regulation.Regulation;
import org.faxian.regulation.RegulationId;
import org.faxian.search.engine.Engine;
import org.faxian.search.engine.Engine.Snapshot;
import org.faxian.web.http.Address;

/**
 * {@code GET /sitemap.xml}: the pages of all regulations, for crawlers; and {@code /robots.txt}, which refers to it.
 *
 * @param most the maximum number of addresses in one map; if there are more, it is an index of several maps
 */
public record SitemapHandler(Engine engine, Today today, int most) {
    /** The maximum of the sitemap protocol. */
    public static final int MOST = 50_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    /** Answers with the rules for crawlers. */
    public void robots(Context ctx) {
        // Filters have endless combinations; crawlers find the regulations through the sitemap.
        ctx.result("User-agent: *\nDisallow: /search?\nDisallow: /resolve?\nDisallow: /api/\nSitemap: "
                        + Address.base(ctx) + "/sitemap.xml\n")
                .contentType("text/plain; charset=utf-8");
    }

    /** Answers with the sitemap. */
    public void map(Context ctx) {
        List<RegulationId> listed = listed();
        int maps = (listed.size() + most - 1) / most;
        answer(
                ctx,
                maps <= 1
                        ? pages(listed, Address.base(ctx))
                        : element(
                                "sitemapindex",
                                "sitemap",
                                IntStream.rangeClosed(1, maps).boxed().toList(),
                                number -> Address.base(ctx) + "/sitemaps/" + number + ".xml"));
    }

    /** Answers with one of several maps. */
    public void part(Context ctx) {
        String name = ctx.pathParam("map");
        int number = name.matches("[1-9]\\d{0,4}\\.xml") ? Integer.parseInt(name.replace(".xml", "")) : 0;
        List<RegulationId> listed = listed();
        if (number < 1 || (long) (number - 1) * most >= listed.size()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, "unknown-path", "", Message.of("problem.unknown-sitemap"));
        }
        int from = (number - 1) * most;
        answer(ctx, pages(listed.subList(from, Math.min(listed.size(), from + most)), Address.base(ctx)));
    }

    private List<RegulationId> listed() {
        LocalDate day = today.date();
        try (Snapshot snapshot = engine.snapshot()) {
            return snapshot.regulations().stream()
                    .filter(regulation -> regulation.isListedOn(day))
                    .map(Regulation::id)
                    .toList();
        }
    }

    private static String pages(List<RegulationId> regulations, String base) {
        return element("urlset", "url", regulations, id -> base + PermanentLinks.TODAY.regulation(id));
    }

    private static <T> String element(String outer, String inner, List<T> of, Function<T, String> address) {
        return of.stream()
                .map(one -> "<" + inner + "><loc>" + escaped(address.apply(one)) + "</loc></" + inner + ">\n")
                .collect(Collectors.joining("", HEAD + "<" + outer + NAMESPACE, "</" + outer + ">\n"));
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static void answer(Context ctx, String xml) {
        ctx.result(xml).contentType("application/xml; charset=utf-8");
    }
}
