package org.faxian.corpus;

import java.util.Objects;
import java.util.Optional;

/**
 * What the corpus says about the site that publishes it, in {@code site.json}.
 *
 * @param name of the site, as pages show it
 * @param notice a sentence for every page, such as that all regulations are fictional; empty for none
 */
public record Site(String name, Optional<String> notice) {
    /** The name of the file in the corpus. */
    public static final String FILE_NAME = "site.json";

    /** A site that has nothing to say about itself. */
    public static final Site UNNAMED = new Site("法现", Optional.empty());

    public Site {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(notice, "notice");
    }
}
