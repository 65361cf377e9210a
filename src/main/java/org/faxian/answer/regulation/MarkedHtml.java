package org.faxian.answer.regulation;

import org.faxian.regulation.Placeholder;
import org.faxian.search.highlight.Snippet;
import org.faxian.search.highlight.Snippet.Range;

/** A snippet rendered as HTML: matches in {@code <mark>}, all other text escaped, placeholders readable. */
public final class MarkedHtml {
    private MarkedHtml() {}

    /** Returns the text as HTML, with matches in {@code <mark>} and everything else escaped. */
    public static String of(Snippet snippet) {
        StringBuilder html = new StringBuilder(snippet.text().length() + 32);
        int from = 0;
        for (Range range : snippet.highlights()) {
            escape(snippet.text(), from, range.start(), html);
            html.append("<mark>");
            escape(snippet.text(), range.start(), range.end(), html);
            html.append("</mark>");
            from = range.end();
        }
        escape(snippet.text(), from, snippet.text().length(), html);
        return html.toString();
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int i = from; i < to; i++) {
            switch (text.charAt(i)) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\uFFFC' -> html.append(Placeholder.SHORT);
                default -> html.append(text.charAt(i));
            }
        }
    }
}
