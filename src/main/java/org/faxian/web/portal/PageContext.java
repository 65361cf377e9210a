package org.faxian.web.portal;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.faxian.corpus.Site;
import org.faxian.language.Language;
import org.faxian.web.http.Address;

/**
 * The frame of every page: the site, the language, and the addresses of the page in other languages.
 *
 * @param base the scheme and host
 * @param address the address of the page in Chinese, with its parameters
 */
public record PageContext(Site site, Language language, String base, String address) {

    /** Creates the frame of the requested page. */
    public static PageContext of(Site site, Context ctx) {
        Language language = Language.of(ctx.path());
        String query =
                Optional.ofNullable(ctx.queryString()).map(text -> "?" + text).orElse("");
        return new PageContext(site, language, Address.base(ctx), language.inChinese(ctx.path()) + query);
    }

    /** Returns the other languages with the address of this page in each. */
    public List<Other> others() {
        return language.others().stream()
                .map(other -> new Other(other, other.url(address)))
                .toList();
    }

    /** This page in another language. */
    public record Other(Language language, String url) {}
}
