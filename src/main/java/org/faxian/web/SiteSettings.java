package org.faxian.web;

import java.util.Objects;
import java.util.Optional;

/**
 * What a site says about itself.
 *
 * @param name of the site, as pages show it
 * @param notice a sentence on every page, such as that all regulations are fictional; empty for none
 */
public record SiteSettings(String name, Optional<String> notice) {
    /** A site that says nothing in particular. */
    public static final SiteSettings USUAL = new SiteSettings("法现", Optional.empty());

    public SiteSettings {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(notice, "notice");
    }
}
