package org.faxian.answer.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.faxian.answer.PermanentLinks;
import org.faxian.answer.SearchLink;
import org.faxian.search.suggest.Suggestion;

/**
 * A suggestion, as returned by the API.
 *
 * @param type {@code title}, {@code number} or {@code term}
 * @param url the page of the regulation, or the search for a term
 */
public record SuggestionView(String text, String type, String url) {
    /** Creates the view of a suggestion. */
    public static SuggestionView of(Suggestion suggestion, PermanentLinks links) {
        return new SuggestionView(
                suggestion.text(),
                suggestion.type().name().toLowerCase(Locale.ROOT),
                suggestion.regulation().map(links::regulation).orElseGet(() -> new SearchLink(
                                "/search", Map.of("q", List.of(suggestion.text())))
                        .url()));
    }
}
