package org.faxian.corpus;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.faxian.regulation.PublicBody;
import org.faxian.regulation.UsualTerm;

/**
 * What the corpus says about the site that publishes it, in {@code site.json}.
 *
 * @param name of the site, as pages show it
 * @param notice a sentence for every page, such as that all regulations are fictional; empty for none
 * @param imprint who answers for it
 * @param authorities who issues documents, with former names and successors
 * @param terms how long texts are in force that say nothing of it
 */
public record Site(
        String name, Optional<String> notice, Imprint imprint, List<PublicBody> authorities, List<UsualTerm> terms) {
    /** The name of the file in the corpus. */
    public static final String FILE_NAME = "site.json";

    /** A site that has nothing to say about itself. */
    public static final Site UNNAMED = new Site("法现", Optional.empty(), Imprint.NONE, List.of(), List.of());

    public Site {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(notice, "notice");
        imprint = Objects.requireNonNullElse(imprint, Imprint.NONE);
        authorities = List.copyOf(Objects.requireNonNullElse(authorities, List.<PublicBody>of()));
        terms = List.copyOf(Objects.requireNonNullElse(terms, List.<UsualTerm>of()));
    }
}
