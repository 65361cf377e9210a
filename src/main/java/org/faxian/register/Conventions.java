package org.faxian.register;

import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.PublicBody;
import org.faxian.regulation.Region;
import org.faxian.regulation.UsualTerm;

/**
 * Facts about the site's place that no text states.
 *
 * @param bodies the issuing bodies, with former names and successors
 * @param terms the default terms of texts that state none; the first applicable one is used
 * @param gazetteer the known places
 * @param home the place of the site itself
 */
public record Conventions(List<PublicBody> bodies, List<UsualTerm> terms, Gazetteer gazetteer, Optional<Region> home) {
    /** No conventions. */
    public static final Conventions NONE = of(List.of(), List.of());

    /** Creates conventions with bodies and default terms only. */
    public static Conventions of(List<PublicBody> bodies, List<UsualTerm> terms) {
        return new Conventions(bodies, terms, Gazetteer.shipped(), Optional.empty());
    }

    public Conventions {
        bodies = List.copyOf(bodies);
        terms = List.copyOf(terms);
    }
}
