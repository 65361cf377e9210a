package org.faxian.web.portal;

import java.util.List;
import java.util.Optional;
import org.faxian.answer.regulation.CitationView;
import org.faxian.answer.regulation.StatusView;
import org.faxian.answer.regulation.TextLine;

/**
 * A line as a page shows it: label and heading, and the text cut into pieces.
 *
 * @param repealed what has become of it, where it has been repealed on its own
 * @param cited how its place in the document is cited; empty where it begins nothing with an address
 * @param marked how many places of the text are marked
 */
public record ShownLine(
        TextLine line,
        TextPiece label,
        TextPiece heading,
        List<TextPiece> text,
        Optional<StatusView> repealed,
        Optional<String> cited,
        int marked) {

    /**
     * The line as it is shown.
     *
     * @param at where it stands in the text, from 0 upwards
     */
    public static ShownLine of(
            int at,
            TextLine line,
            List<CitationView> citations,
            FoundPlaces places,
            Optional<StatusView> repealed,
            CitationText citation) {
        return new ShownLine(
                line,
                TextPiece.whole(line.label(), places.inLabel(at, line)),
                TextPiece.whole(line.heading(), places.inHeading(at, line)),
                TextPiece.of(line.text(), citations, places.inText(at, line)),
                repealed,
                line.begins() ? line.path().map(citation::place) : Optional.empty(),
                places.marked());
    }
}
