package org.faxian.answer.regulation;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A citation in the text of a line, with its address.
 *
 * @param start the start offset
 * @param end the end offset, exclusive
 * @param title the title of the cited regulation
 * @param url the page on the portal
 * @param preview the API address of the cited provision, or of the status without the text for a whole regulation
 */
public record CitationView(
        int start,
        int end,
        String title,
        String url,
        @JsonIgnore String preview) {}
