package org.faxian.web.portal;

import java.util.List;
import java.util.Map;
import org.faxian.answer.SearchLink;
import org.faxian.answer.regulation.ChoiceView;
import org.faxian.answer.search.ReferenceAnswers.Resolved;

/**
 * What the page {@code /resolve} shows where a reference does not lead to one page.
 *
 * @param isKnown whether it may mean the choices, or is merely like them
 * @param search the address of a search for what was asked
 */
public record ResolvePage(Frame frame, String ref, boolean isKnown, List<ChoiceView> choices, String search) {
    /** The page of a reference that means several, or nothing. */
    public static ResolvePage of(Frame frame, Resolved resolved) {
        return new ResolvePage(
                frame,
                resolved.ref(),
                resolved.outcome() != Resolved.Outcome.NONE,
                resolved.choices(),
                new SearchLink("/search", Map.of("q", List.of(resolved.ref()))).url());
    }
}
