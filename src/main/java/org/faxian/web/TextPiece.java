package org.faxian.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.regulation.Placeholder;

/** A stretch of a line's text that is a link as a whole, or stands for a dropped picture, or is neither. */
public record TextPiece(String text, Optional<CitationView> citation) {

    /** The whole of a line's text, cut where links begin and end and where pictures stood. */
    static List<TextPiece> of(String text, List<CitationView> citations) {
        List<TextPiece> pieces = new ArrayList<>();
        int at = 0;
        for (CitationView citation : citations) {
            addPlain(text.substring(at, citation.start()), pieces);
            String words = Placeholder.shortened(text.substring(citation.start(), citation.end()));
            pieces.add(new TextPiece(words, Optional.of(citation)));
            at = citation.end();
        }
        addPlain(text.substring(at), pieces);
        return pieces;
    }

    private static void addPlain(String text, List<TextPiece> pieces) {
        for (String piece : text.split("(?<=" + Placeholder.MARK + ")|(?=" + Placeholder.MARK + ")")) {
            if (!piece.isEmpty()) {
                pieces.add(new TextPiece(Placeholder.written(piece), Optional.empty()));
            }
        }
    }

    /** Whether it stands for a picture or a formula that only the original shows. */
    public boolean isPicture() {
        return citation.isEmpty() && text.equals(Placeholder.WRITTEN);
    }
}
