package org.faxian.answer.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A citation in a line's text, with its address.
 *
 * @param start where it stands
 * @param end behind its last character
 * @param title of the regulation that is cited
 * @param url the portal's page
 * @param preview where the API has what is cited, or, where that is a whole regulation, its status without its text
 */
public record CitationView(
        int start,
        int end,
        String title,
        String url,
        @JsonIgnore String preview) {}
