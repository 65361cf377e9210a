package org.faxian.web.portal;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.faxian.corpus.Site;
import org.faxian.language.Language;
import org.faxian.web.http.Address;

/**
 * What stands around every page: the site, the language, and where the same page is in another one.
 *
 * @param base scheme and host
 * @param address of the page in Chinese, with its parameters
 */
public record Frame(Site site, Language language, String base, String address) {

    /** The frame of the page that is asked for. */
    public static Frame of(Site site, Context ctx) {
        Language language = Language.of(ctx.path());
        String query =
                Optional.ofNullable(ctx.queryString()).map(text -> "?" + text).orElse("");
        return new Frame(site, language, Address.base(ctx), language.inChinese(ctx.path()) + query);
    }

    /** The other languages, each with the address of the same page. */
    public List<Other> others() {
        return language.others().stream()
                .map(other -> new Other(other, other.url(address)))
                .toList();
    }

    /** The same page in another language. */
    public record Other(Language language, String url) {}
}
