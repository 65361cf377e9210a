package org.faxian.web.portal;

import java.util.List;
import java.util.Map;
import org.faxian.answer.SearchLink;
import org.faxian.answer.regulation.ChoiceView;
import org.faxian.answer.search.ReferenceAnswers.Resolved;

/**
 * The model of the page {@code /resolve} for a reference without a unique meaning.
 *
 * @param isKnown whether the choices are possible meanings, and not only similar regulations
 * @param search the address of a search for the reference
 */
public record ResolvePage(PageContext frame, String ref, boolean isKnown, List<ChoiceView> choices, String search) {
    /** Creates the page of a reference with several meanings or none. */
    public static ResolvePage of(PageContext frame, Resolved resolved) {
        return new ResolvePage(
                frame,
                resolved.ref(),
                resolved.outcome() != Resolved.Outcome.NONE,
                resolved.choices(),
                new SearchLink("/search", Map.of("q", List.of(resolved.ref()))).url());
    }
}
