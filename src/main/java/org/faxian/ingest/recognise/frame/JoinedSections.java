package org.faxian.ingest.recognise.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.line.SourceLines;
import org.faxian.text.Blanks;
import org.faxian.text.ChineseNumeral;

/** Splitter for paragraphs into which several numbered paragraphs were merged: …。（三）… , …。四、… . */
final class JoinedSections {
    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";
    private static final Pattern MARK =
            Pattern.compile("(?:(?<number>" + NUMERAL + ")、|[（(](?<bracketed>" + NUMERAL + ")[)）])");
    private static final Pattern INSIDE =
            Pattern.compile("(?<=[。；])" + Blanks.FEW + "(?=" + MARK.pattern().replaceAll("\\?<\\w+>", "?:") + ")");

    private int lastNumber;
    private int lastBracketed;

    private JoinedSections() {}

    static SourceLines apart(SourceLines source) {
        JoinedSections joined = new JoinedSections();
        return source.divided((index, line) -> joined.pieces(line));
    }

    private List<String> pieces(String line) {
        if (!line.isEmpty() && "（(一二三四五六七八九十".indexOf(line.charAt(0)) >= 0) {
            Matcher first = MARK.matcher(line);
            if (first.lookingAt()) {
                read(first);
            }
        }
        if (!mayHoldMark(line)) {
            return List.of(line);
        }
        List<String> pieces = new ArrayList<>();
        int start = 0;
        Matcher m = INSIDE.matcher(line);
        // Only the next number begins a paragraph of its own; any other number is a citation.
        while (m.find()) {
            Matcher mark = MARK.matcher(line).region(m.end(), line.length());
            if (m.end() > start && mark.lookingAt() && isNext(mark)) {
                pieces.add(Blanks.strip(line.substring(start, m.end())));
                start = m.end();
                read(mark);
            }
        }
        pieces.add(start == 0 ? line : line.substring(start));
        return pieces;
    }

    /** Returns whether a numeral or a bracket follows the end of a sentence inside the line. */
    private static boolean mayHoldMark(String line) {
        for (int i = 0; i < line.length() - 2; i++) {
            char c = line.charAt(i);
            if (c == '。' || c == '；') {
                char next = line.charAt(i + 1);
                if (Blanks.is(next) || "（(一二三四五六七八九十".indexOf(next) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNext(Matcher mark) {
        return mark.group("number") == null
                ? lastBracketed > 0 && value(mark.group("bracketed")) == lastBracketed + 1
                : lastNumber > 0 && value(mark.group("number")) == lastNumber + 1;
    }

    private void read(Matcher mark) {
        if (mark.group("number") == null) {
            lastBracketed = value(mark.group("bracketed"));
        } else {
            lastNumber = value(mark.group("number"));
            lastBracketed = 0;
        }
    }

    private static int value(String numeral) {
        return ChineseNumeral.parse(numeral).orElse(0);
    }
}
