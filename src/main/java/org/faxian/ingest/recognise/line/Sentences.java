package org.faxian.ingest.recognise.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.faxian.text.Blanks;

/** The sentences of a paragraph, split at 。 and its half-width form, except within a name in 《》. */
public final class Sentences {
    private static final int LONGEST_NAME = 200;

    private Sentences() {}

    /** Returns the last sentence of the lines that names a document and matches the pattern. */
    public static Optional<String> lastNaming(List<String> lines, Pattern pattern) {
        return lines.stream()
                .filter(line -> line.contains("《"))
                .flatMap(line -> of(line).stream())
                .filter(sentence -> pattern.matcher(sentence).find())
                .map(Blanks::strip)
                .reduce((earlier, later) -> later);
    }

    public static List<String> of(String paragraph) {
        List<String> sentences = new ArrayList<>();
        int start = 0;
        int nameStart = -1;
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (c == '《' && nameStart < 0) {
                nameStart = i;
            } else if (c == '》') {
                nameStart = -1;
            }
            // An unclosed name must not hide the rest of the paragraph.
            boolean inName = nameStart >= 0 && i - nameStart < LONGEST_NAME;
            if ((c == '。' || c == '｡') && !inName) {
                sentences.add(paragraph.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < paragraph.length()) {
            sentences.add(paragraph.substring(start));
        }
        return sentences;
    }
}
