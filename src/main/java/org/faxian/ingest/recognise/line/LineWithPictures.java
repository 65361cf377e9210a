package org.faxian.ingest.recognise.line;

import java.util.ArrayList;
import java.util.List;
import org.faxian.regulation.Placeholder;
import org.faxian.text.Blanks;

/**
 * A line as displayed, with a {@link Placeholder} for each picture; recognition uses only its words.
 *
 * <p>Pictures on lines of their own are appended to the line above, after {@value #BELOW}. As a line of their own they
 * would be a 款, and 第二款 would differ from that in a file without pictures.
 */
public final class LineWithPictures {
    private static final String BELOW = "\n";

    private LineWithPictures() {}

    /** Collector of the lines of a file, from its beginning. */
    static final class Collector {
        private final List<String> lines = new ArrayList<>();
        private String above = "";

        void addLine(String line) {
            lines.add(above.isEmpty() ? line : above + BELOW + line);
            above = "";
        }

        /** Adds pictures on a line of their own; above the first line, they are added to that line. */
        void addPictures(String pictures) {
            if (pictures.isEmpty()) {
                return;
            }
            if (lines.isEmpty()) {
                above += pictures;
            } else {
                lines.add(lines.removeLast() + BELOW + pictures);
            }
        }

        List<String> lines() {
            return lines;
        }
    }

    /** Returns the line with all of its pictures. */
    public static String whole(String shown) {
        return shown.replace(BELOW, "");
    }

    /**
     * Returns the line with the pictures that have words on both sides, such as a character that no font has. Other
     * pictures next to a title or a signature are letterhead, an emblem or a seal.
     */
    public static String amongWords(String shown) {
        int start = 0;
        int end = shown.length();
        while (start < end && isNoWord(shown.charAt(start))) {
            start++;
        }
        while (end > start && isNoWord(shown.charAt(end - 1))) {
            end--;
        }
        return whole(shown.substring(start, end));
    }

    private static boolean isNoWord(char c) {
        return Placeholder.is(c) || Blanks.is(c);
    }

    /** Returns the pictures below the line, on lines of their own. */
    public static String below(String shown) {
        int words = shown.length();
        while (words > 0 && isNoWord(shown.charAt(words - 1))) {
            words--;
        }
        int below = shown.indexOf(BELOW, words);
        return below < 0 ? "" : Placeholder.only(shown.substring(below));
    }

    /** Splits the line into the given pieces of its words, each with its pictures. */
    public static List<String> apart(String shown, List<String> pieces) {
        if (pieces.size() == 1) {
            return List.of(shown);
        }
        List<String> apart = new ArrayList<>(pieces.size());
        int from = 0;
        for (String piece : pieces.subList(0, pieces.size() - 1)) {
            int to = following(shown, from, piece);
            apart.add(Blanks.strip(shown.substring(from, to)));
            from = to;
        }
        apart.add(Blanks.strip(shown.substring(from)));
        return apart;
    }

    /** Returns the index after the words and the pictures directly after them. */
    private static int following(String shown, int from, String words) {
        int at = from;
        for (int i = 0; i < words.length(); at++) {
            i += shown.charAt(at) == words.charAt(i) ? 1 : 0;
        }
        while (at < shown.length() && isNoWord(shown.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the rest of the line after a label, with its pictures and those of the label. */
    public static String behindLabel(String shown, String rest) {
        int at = shown.length();
        for (int i = rest.length(); i > 0; ) {
            at--;
            i -= shown.charAt(at) == rest.charAt(i - 1) ? 1 : 0;
        }
        return Placeholder.only(shown.substring(0, at)) + shown.substring(at);
    }
}
