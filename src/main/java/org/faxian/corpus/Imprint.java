package org.faxian.corpus;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.faxian.language.Message;

/**
 * The operator of the site and the notices required on a Chinese government site.
 *
 * @param organisation the operator (主办单位)
 * @param icp the record with the ministry of industry (ICP 备案号)
 * @param policeRecord the record with the police (公安备案号)
 * @param siteCode the code among government sites (网站标识码)
 * @param errorReports the address for error reports: http, https or mailto
 */
public record Imprint(
        Optional<String> organisation,
        Optional<String> icp,
        Optional<String> policeRecord,
        Optional<String> siteCode,
        Optional<String> errorReports) {
    /** An empty imprint. */
    public static final Imprint NONE =
            new Imprint(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    public Imprint {
        errorReports.filter(address -> !SCHEMES.contains(scheme(address))).ifPresent(address -> {
            throw new CorpusException(Message.of("corpus.site.bad-address", address));
        });
    }

    private static String scheme(String address) {
        try {
            return Optional.ofNullable(new URI(address).getScheme()).orElse("");
        } catch (URISyntaxException e) {
            return "";
        }
    }

    /** Returns whether there is nothing to show at the foot of a page. */
    public boolean isEmpty() {
        return Stream.of(organisation, icp, policeRecord, siteCode).allMatch(Optional::isEmpty);
    }
}
