package org.faxian.register;

import java.util.List;
import org.faxian.regulation.PublicBody;
import org.faxian.regulation.UsualTerm;

/**
 * What a site says of the place whose texts it holds, and no text does.
 *
 * @param bodies who issues documents, with former names and successors
 * @param terms how long texts are in force that say nothing of it; the first that applies counts
 */
public record Conventions(List<PublicBody> bodies, List<UsualTerm> terms) {
    /** Nothing is said. */
    public static final Conventions NONE = new Conventions(List.of(), List.of());

    public Conventions {
        bodies = List.copyOf(bodies);
        terms = List.copyOf(terms);
    }
}
