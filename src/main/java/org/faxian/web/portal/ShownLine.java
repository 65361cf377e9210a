package org.faxian.web.portal;

import java.util.List;
import java.util.Optional;
import org.faxian.answer.regulation.CitationView;
import org.faxian.answer.regulation.StatusView;
import org.faxian.answer.regulation.TextLine;

/**
 * A line as shown on a page: label and heading, and the text cut into pieces.
 *
 * @param repealed the status of the line, if it was repealed on its own
 * @param cited the citation of its place in the document; empty if no part with an address starts here
 * @param marked the number of marked occurrences in the whole text
 */
public record ShownLine(
        TextLine line,
        TextSegment label,
        TextSegment heading,
        List<TextSegment> text,
        Optional<StatusView> repealed,
        Optional<String> cited,
        int marked) {

    /**
     * Creates the view of a line.
     *
     * @param at the index of the line in the text, from 0
     */
    public static ShownLine of(
            int at,
            TextLine line,
            List<CitationView> citations,
            TextMatches places,
            Optional<StatusView> repealed,
            CitationText citation) {
        return new ShownLine(
                line,
                TextSegment.whole(line.label(), places.inLabel(at, line)),
                TextSegment.whole(line.heading(), places.inHeading(at, line)),
                TextSegment.of(line.text(), citations, places.inText(at, line)),
                repealed,
                line.begins() ? line.path().map(citation::place) : Optional.empty(),
                places.marked());
    }
}
