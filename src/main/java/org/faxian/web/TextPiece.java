package org.faxian.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A stretch of a line's text that is a link as a whole, or is none. */
public record TextPiece(String text, Optional<CitationView> citation) {

    /** The whole of a line's text, cut where links begin and end. */
    static List<TextPiece> of(String text, List<CitationView> citations) {
        List<TextPiece> pieces = new ArrayList<>();
        int at = 0;
        for (CitationView citation : citations) {
            if (citation.start() > at) {
                pieces.add(new TextPiece(text.substring(at, citation.start()), Optional.empty()));
            }
            pieces.add(new TextPiece(text.substring(citation.start(), citation.end()), Optional.of(citation)));
            at = citation.end();
        }
        if (at < text.length()) {
            pieces.add(new TextPiece(text.substring(at), Optional.empty()));
        }
        return pieces;
    }
}
