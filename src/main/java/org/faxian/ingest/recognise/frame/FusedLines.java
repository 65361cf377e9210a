package org.faxian.ingest.recognise.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.head.HeadLine;
import org.faxian.ingest.recognise.line.ClosingLine;
import org.faxian.ingest.recognise.line.SourceLines;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/**
 * Splitter for lines into which parts of a letter's frame were merged, as in text extracted from PDF files: the title
 * and the addressees, a signer and the date, the notes of the imprint (版记).
 */
final class FusedLines {
    /** In lines from the top; a title does not occur further down. */
    private static final int HEAD = 30;

    private static final int LONGEST_TITLE = 200;
    private static final Pattern TITLE_END =
            Pattern.compile("(?:通知|意见|批复|复函|通报|公告|通告|决定|答复|(?<!来|去)函)(?:[（(][^（）()]{1,30}[)）])?");
    private static final Pattern LETTER = Pattern.compile("关于|印发|转发|批转");
    private static final Pattern ADDRESSEES = Pattern.compile("^(?![的》”」）)])\\p{IsHan}[^。]{2,1500}[：:]$");
    /** Addressees followed by text on the same line. */
    private static final Pattern ADDRESSED =
            Pattern.compile("^(?![的》”」）)]|要求|精神|规定|有关|等)\\p{IsHan}[^。：:]{1,400}[：:].+$");
    /** The beginning of a sentence that cites a letter. */
    private static final Pattern CITING = Pattern.compile("^(?:根据|按照|依据|依照|为|现将|近日|参照|《)");

    private static final Pattern OPENING =
            Pattern.compile("^(?:根据|为(?!什么)|按照|依据|近[期年]|目前|鉴于|现将|现就|经)[^》]{0,40}(?:《|，|,).{10,}[。：:]$");

    private static final String DATE = DateReader.WRITTEN;
    private static final Pattern DATED =
            Pattern.compile("^(?<before>.{2,300}?)" + Blanks.FEW + "(?<date>" + DATE + ")$");
    private static final Pattern SIGNER = Pattern.compile("(?:^|[。：:，\\s\\p{Z}])" + ClosingLine.OFFICE
            + "[:：\\s\\p{Z}]*[\\p{IsHan}·]{1,2}[\\p{IsHan}·\\s\\p{Z}]{1,6}$");
    private static final Pattern SENTENCE_THEN_SIGNER = Pattern.compile("(?<=。)" + Blanks.FEW + "(?="
            + ClosingLine.OFFICE + "[:：\\s\\p{Z}]*[\\p{IsHan}·\\s\\p{Z}]{2,8}(?:" + DATE + ")?$)");
    private static final Pattern ANNEX =
            Pattern.compile("^附" + Blanks.FEW + "(?:件|表|录)?" + Blanks.FEW + "[0-9]{0,2}[:：].*");
    private static final String LABEL =
            "(?:主题词|(?:内部)?发\\s*送|抄\\s*送|抄\\s*报|主\\s*送|分\\s*送|联\\s*系\\s*人|打\\s*字|校\\s*对)[\\s\\p{Z}]*[:：]";
    private static final Pattern CLOSES = Pattern.compile("^" + LABEL + ".*");
    private static final Pattern CLOSING_SEAM = Pattern.compile("(?=(?<!内部)(?<!^)" + LABEL + ")|(?<=[^\\s])(?=附件[:：])"
            + "|(?<=[）)。；;])(?=\\p{IsHan}{2,24}(?:办公厅|办公室|秘书处|办)[\\s\\p{Z}]*" + DATE + "[\\s\\p{Z}]*印发)"
            + "|(?<=日印发|日[\\s\\p{Z}]印发)[\\s\\p{Z}]*(?=\\S)|(?<=份[）)])(?=\\p{IsHan})");

    /** A list that begins on the line of its introduction or heading: …通知如下：一、总体要求; 一、总体要求（一）…. */
    private static final Pattern LIST_SEAM =
            Pattern.compile("(?<=[：:])(?=一、)|(?<=^[一二三四五六七八九十]{1,3}、[^。，；：（()）]{2,40})(?=[（(]一[）)])");

    private FusedLines() {}

    /** Returns the text with each part of the frame on a line of its own. */
    static SourceLines apart(SourceLines source) {
        return source.divided((index, line) -> pieces(line, index < HEAD));
    }

    private static List<String> pieces(String line, boolean inHead) {
        List<String> pieces = new ArrayList<>();
        for (String piece : inHead ? titleApart(line) : List.of(line)) {
            boolean closes = "主内发抄分联打校".indexOf(piece.charAt(0)) >= 0
                    && CLOSES.matcher(piece).matches();
            for (String closing : closes ? closingApart(piece) : listApart(piece)) {
                pieces.addAll(signerApart(closing));
            }
        }
        return pieces;
    }

    /** Splits a line into the title of a letter and the addressees or first sentence after it. */
    private static List<String> titleApart(String line) {
        if (line.length() < 30 || line.length() > 2000 || !"：:。".contains(line.substring(line.length() - 1))) {
            return List.of(line);
        }
        if (!LETTER.matcher(line.substring(0, Math.min(line.length(), LONGEST_TITLE)))
                .find()) {
            return List.of(line);
        }
        Matcher end = TITLE_END.matcher(line);
        while (end.find() && end.end() <= LONGEST_TITLE) {
            String title = line.substring(0, end.end());
            String rest = Blanks.strip(line.substring(end.end()));
            if (isTitle(title) && isBehindTitle(rest)) {
                return List.of(Blanks.strip(title), rest);
            }
        }
        return List.of(line);
    }

    private static boolean isTitle(String text) {
        return LETTER.matcher(text).find()
                && !CITING.matcher(text).find()
                && text.chars().noneMatch(c -> "。：:；;，".indexOf(c) >= 0)
                && isBalanced(text)
                && text.length() >= 10;
    }

    private static boolean isBehindTitle(String rest) {
        return (ADDRESSEES.matcher(rest).matches() && isBalanced(rest))
                || ADDRESSED.matcher(rest).matches()
                || OPENING.matcher(rest).matches();
    }

    private static boolean isBalanced(String text) {
        return text.chars().filter(c -> c == '《').count()
                == text.chars().filter(c -> c == '》').count();
    }

    private static List<String> closingApart(String line) {
        return line.length() > 1000 ? List.of(line) : seams(line, CLOSING_SEAM);
    }

    private static List<String> listApart(String line) {
        boolean mayBegin = line.indexOf("一、") > 0 || line.indexOf("一）") > 0 || line.indexOf("一)") > 0;
        return mayBegin ? seams(line, LIST_SEAM) : List.of(line);
    }

    /** Splits a line into the signer and the date, or into the last annex and the date. */
    private static List<String> signerApart(String line) {
        if (line.length() > 2000) {
            return List.of(line);
        }
        List<String> pieces = new ArrayList<>();
        for (String piece : mayBeSigned(line) ? seams(line, SENTENCE_THEN_SIGNER) : List.of(line)) {
            Optional<Matcher> dated = dated(piece);
            if (dated.isPresent()) {
                pieces.add(dated.get().group("before"));
                pieces.add(dated.get().group("date"));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    /**
     * Returns whether an official title may follow the last sentence. Checked first because the pattern tries every
     * sentence.
     */
    private static boolean mayBeSigned(String line) {
        String end = line.substring(line.lastIndexOf('。') + 1);
        return end.length() < line.length() && end.length() < 40 && end.matches(".*[长席任理].*");
    }

    private static Optional<Matcher> dated(String line) {
        if (line.length() > 300 || !line.endsWith("日")) {
            return Optional.empty();
        }
        Matcher m = DATED.matcher(line);
        return m.matches() && endsBeforeDate(m.group("before")) ? Optional.of(m) : Optional.empty();
    }

    private static boolean endsBeforeDate(String before) {
        boolean subject = before.contains("关于")
                && HeadLine.endsTitle(before)
                && isBalanced(before)
                && before.chars().noneMatch(c -> "。，：:；;".indexOf(c) >= 0);
        return SIGNER.matcher(before).find() || ANNEX.matcher(before).matches() || subject;
    }

    private static List<String> seams(String line, Pattern seam) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        Matcher m = seam.matcher(line);
        while (m.find()) {
            if (m.start() > start) {
                pieces.add(Blanks.strip(line.substring(start, m.start())));
                start = m.end();
            }
        }
        pieces.add(Blanks.strip(line.substring(start)));
        return pieces.stream().filter(piece -> !piece.isEmpty()).toList();
    }
}
