package org.faxian.search.engine;

import java.nio.charset.StandardCharsets;
import org.faxian.regulation.Sha256;

/**
 * The text of a passage as a sentence encoder reads it: the title of the regulation, then the lines of the passage.
 *
 * <p>Equal texts have one vector, whichever version of a regulation they stand in.
 */
public record PassageMeaning(String text) {
    /** Number of characters kept; an encoder reads no more tokens than that. */
    private static final int LONGEST = 600;

    public PassageMeaning {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a passage has a text");
        }
    }

    /** Returns the text of a passage of a regulation with the given title. */
    public static PassageMeaning of(String title, Passage passage) {
        StringBuilder text = new StringBuilder(title);
        for (String line : passage.lines()) {
            if (text.length() >= LONGEST) {
                break;
            }
            text.append('\n').append(line);
        }
        return new PassageMeaning(text.length() > LONGEST ? text.substring(0, LONGEST) : text.toString());
    }

    /** Returns the checksum of the text, under which its vector is kept. */
    public Sha256 key() {
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
