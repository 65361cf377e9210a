package org.faxian.register;

import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Gazetteer;
import org.faxian.regulation.PublicBody;
import org.faxian.regulation.Region;
import org.faxian.regulation.UsualTerm;

/**
 * What a site says of the place whose texts it holds, and no text does.
 *
 * @param bodies who issues documents, with former names and successors
 * @param terms how long texts are in force that say nothing of it; the first that applies counts
 * @param gazetteer the places that there are
 * @param home the place of the site itself
 */
public record Conventions(List<PublicBody> bodies, List<UsualTerm> terms, Gazetteer gazetteer, Optional<Region> home) {
    /** Nothing is said. */
    public static final Conventions NONE = of(List.of(), List.of());

    /** What is said of bodies and terms alone. */
    public static Conventions of(List<PublicBody> bodies, List<UsualTerm> terms) {
        return new Conventions(bodies, terms, Gazetteer.shipped(), Optional.empty());
    }

    public Conventions {
        bodies = List.copyOf(bodies);
        terms = List.copyOf(terms);
    }
}
