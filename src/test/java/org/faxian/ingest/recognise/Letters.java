package org.faxian.ingest.recognise;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.faxian.text.Blanks;

/** Counts of the characters of a text, without white space. */
final class Letters {
    private Letters() {}

    static Map<Integer, Integer> of(List<String> lines) {
        Map<Integer, Integer> counts = new TreeMap<>();
        lines.forEach(line -> line.codePoints()
                .filter(c -> !(c < 0x10000 && Blanks.is((char) c)))
                .forEach(c -> counts.merge(c, 1, Integer::sum)));
        return counts;
    }

    /** Counts characters as {@link #of}, without the marks of Markdown. */
    static Map<Integer, Integer> ofMarkdown(List<String> paragraphs) {
        return of(withoutMarks(paragraphs));
    }

    /** Returns the paragraphs without the marks of headings and the comment that ends a header. */
    static List<String> withoutMarks(List<String> paragraphs) {
        return paragraphs.stream()
                .filter(p -> !p.equals("<!-- INFO END -->"))
                .map(p -> p.replaceFirst("^#{1,6}(?=\\s|$)", ""))
                .toList();
    }

    static String compact(String text) {
        return Blanks.drop(text);
    }
}
