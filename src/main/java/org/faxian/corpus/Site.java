package org.faxian.corpus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.language.Message;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.PublicBody;
import org.faxian.regulation.Region;
import org.faxian.regulation.UsualTerm;

/**
 * The site's own data in the corpus, from {@code site.json}.
 *
 * @param name the name of the site, as shown on pages
 * @param notice a sentence for every page, such as that all regulations are fictional; empty for none
 * @param imprint the operator of the site
 * @param region the place of the site, by code or name; also the place of texts whose issuing bodies are named without
 *     one
 * @param places places that are not, or no longer, in GB/T 2260
 * @param authorities the issuing bodies, with former names and successors
 * @param inForceOnIssue final words in the titles of letters that are in force from their issue unless they state
 *     otherwise; the usual ones if the file gives none
 * @param terms the default terms of texts that state none
 */
public record Site(
        String name,
        Optional<String> notice,
        Imprint imprint,
        Optional<String> region,
        List<Region> places,
        List<PublicBody> authorities,
        List<UsualTerm> terms,
        List<String> inForceOnIssue) {
    /** Final words in the titles of letters that by custom state no effective date. */
    private static final List<String> LETTERS = List.of("通知", "批复", "复函", "函", "答复", "通报", "公告", "通告", "意见", "决定");

    /** The name of the file in the corpus. */
    public static final String FILE_NAME = "site.json";

    /** A site without any data. */
    public static final Site UNNAMED = named("法现", Optional.empty());

    /** Creates a site with a name and a notice only. */
    public static Site named(String name, Optional<String> notice) {
        return new Site(name, notice, Imprint.NONE, Optional.empty(), List.of(), List.of(), List.of(), LETTERS);
    }

    public Site {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(notice, "notice");
        imprint = Objects.requireNonNullElse(imprint, Imprint.NONE);
        Objects.requireNonNull(region, "region");
        places = List.copyOf(Objects.requireNonNullElse(places, List.<Region>of()));
        authorities = List.copyOf(Objects.requireNonNullElse(authorities, List.<PublicBody>of()));
        terms = List.copyOf(Objects.requireNonNullElse(terms, List.<UsualTerm>of()));
        inForceOnIssue = List.copyOf(Objects.requireNonNullElse(inForceOnIssue, LETTERS));
        if (region.isPresent() && home(region, places).isEmpty()) {
            throw new CorpusException(Message.of("corpus.site.bad-region", region.get()));
        }
    }

    /** Returns the known places, including those of the site. */
    public Gazetteer gazetteer() {
        return Gazetteer.shipped().with(places);
    }

    /** Returns the bodies, joined by 、, that succeeded a dissolved or renamed body; empty if it still exists. */
    public Optional<String> successorsOf(String authority) {
        Optional<String> dissolved = authorities.stream()
                .filter(body ->
                        body.name().equals(authority) && !body.successors().isEmpty())
                .map(body -> String.join("、", body.successors()))
                .findFirst();
        return dissolved.or(() -> authorities.stream()
                .filter(body -> body.formerNames().contains(authority))
                .map(PublicBody::name)
                .findFirst());
    }

    /** Returns the place of the site. */
    public Optional<Region> home() {
        return home(region, places);
    }

    private static Optional<Region> home(Optional<String> region, List<Region> places) {
        return region.flatMap(Gazetteer.shipped().with(places)::stated);
    }
}
