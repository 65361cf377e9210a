package org.faxian.ingest.recognise.line;

import java.util.ArrayList;
import java.util.List;

/** Divides a paragraph at 。 and its half-width form, those inside a name in 《》 left alone. */
public final class Sentences {
    private static final int LONGEST_NAME = 200;

    private Sentences() {}

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
            // A name that never closes must not hide the rest of the paragraph.
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
