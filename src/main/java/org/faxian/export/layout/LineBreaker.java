package org.faxian.export.layout;

import java.util.ArrayList;
import java.util.List;
import org.faxian.export.font.FontFace;

/** Breaks a paragraph into lines by the rules of Chinese typesetting (GB/T 15834): 避头尾. */
final class LineBreaker {
    private static final String NEVER_FIRST = "。，、；：？！．）》〉」』】〕〗］｝”’…—～·％‰℃°′″\u3005.,;:?!)]}%";
    private static final String NEVER_LAST = "（《〈「『【〔〖［｛“‘([{￥＄$¥";
    private static final String ALWAYS_TOGETHER = "…—";

    private final int[] characters;
    private final FontFace[] faces;
    private final double size;

    private LineBreaker(int[] characters, FontFace[] faces, double size) {
        this.characters = characters;
        this.faces = faces;
        this.size = size;
    }

    /**
     * Returns the lines of a paragraph; none if it is empty.
     *
     * @param indent by how much the first line is shorter
     */
    static List<Line> lines(List<Span> spans, double size, double width, double indent) {
        int[] characters =
                spans.stream().flatMapToInt(span -> span.text().codePoints()).toArray();
        FontFace[] faces = new FontFace[characters.length];
        int at = 0;
        for (Span span : spans) {
            for (int i = span.length(); i > 0; i--) {
                faces[at++] = span.face();
            }
        }
        return new LineBreaker(characters, faces, size).lines(width, indent);
    }

    private List<Line> lines(double width, double indent) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start < characters.length) {
            int end = end(start, start == 0 ? width - indent : width);
            lines.add(new Line(spans(start, trimmed(start, end)), end == characters.length));
            start = end;
            while (start < characters.length && characters[start] == ' ') {
                start++;
            }
        }
        return lines;
    }

    private int trimmed(int start, int end) {
        int trimmed = end;
        while (trimmed > start && characters[trimmed - 1] == ' ') {
            trimmed--;
        }
        return trimmed;
    }

    /** Returns where the line that begins at {@code start} ends; at least one character later. */
    private int end(int start, double width) {
        double used = 0;
        int fitting = start;
        while (fitting < characters.length) {
            used += size * faces[fitting].width(characters[fitting]);
            if (used > width + 0.01 && characters[fitting] != ' ') {
                break;
            }
            fitting++;
        }
        if (fitting == characters.length) {
            return fitting;
        }
        for (int end = fitting; end > start; end--) {
            if (canBreak(end)) {
                return end;
            }
        }
        return Math.max(fitting, start + 1);
    }

    private boolean canBreak(int at) {
        int before = characters[at - 1];
        int after = characters[at];
        boolean together = before == after && ALWAYS_TOGETHER.indexOf(after) >= 0;
        return !together
                && NEVER_FIRST.indexOf(after) < 0
                && NEVER_LAST.indexOf(before) < 0
                && !(isWord(before) && isWord(after));
    }

    private static boolean isWord(int character) {
        return character > ' ' && character < 0x2E80 && !Character.isSpaceChar(character) && character < 0x2000;
    }

    private List<Span> spans(int start, int end) {
        List<Span> spans = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || faces[i] != faces[from]) {
                spans.add(new Span(faces[from], new String(characters, from, i - from)));
                from = i;
            }
        }
        return spans;
    }
}
