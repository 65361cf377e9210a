package org.faxian.ingest.recognise.head;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.text.Blanks;

/** The lines of a title joined into one line, with blanks between the authorities at its beginning. */
final class TitleLines {
    private static final String AUTHORITY = "(?:政府|办公厅|办公室|委员会|部|局|署|厅|院|委|会|行|总社|中心)";
    private static final Pattern ENDS_WITH_AUTHORITY = Pattern.compile("\\p{IsHan}{2}" + AUTHORITY + "$");
    private static final Pattern BEGINS_WITH_AUTHORITY = Pattern.compile(
            "^(?!办公厅|办公室|委员会|人民政府)\\p{IsHan}{1,30}?" + AUTHORITY + "(?:关于|印发|转发|批转|" + Blanks.ONE + "|$)");
    private static final Pattern AROUND_DIGITS = Pattern.compile(
            Blanks.ONE + "++(?=[0-9０-９])|(?<=[0-9０-９])" + Blanks.ONE + "++|(?<=》)" + Blanks.ONE + "++(?=的)");
    private static final Pattern LEAD = Pattern.compile("^(\\p{IsHan}{6,80}?" + AUTHORITY + ")(?=关于|印发|转发|批转)");

    private TitleLines() {}

    /** Returns the title on these lines. */
    static String joined(List<String> lines) {
        StringBuilder title = new StringBuilder();
        for (String line : lines) {
            String next = unspaced(Blanks.strip(line));
            boolean apart = ENDS_WITH_AUTHORITY.matcher(title).find()
                    && BEGINS_WITH_AUTHORITY.matcher(next).find();
            title.append(apart ? " " : "").append(next);
        }
        return setApart(title.toString());
    }

    /** Removes the blanks of a spaced line, such as 云 江 省 条 例; a blank between words is kept. */
    private static String unspaced(String line) {
        boolean spaced =
                Arrays.stream(line.split(Blanks.ONE + "+")).allMatch(piece -> piece.length() <= 2 || isMark(piece));
        return spaced
                ? Blanks.drop(line)
                : AROUND_DIGITS.matcher(line).replaceAll("").replace('　', ' ');
    }

    private static boolean isMark(String piece) {
        return piece.startsWith("（") || piece.startsWith("(");
    }

    /** Separates authorities of one place that were joined: 云江省公安厅云江省教育厅关于… */
    private static String setApart(String title) {
        Matcher lead = LEAD.matcher(title.replaceAll("(?<=\\p{IsHan})" + Blanks.ONE + "++(?=\\p{IsHan})", ""));
        if (!lead.find()) {
            return title;
        }
        String place = lead.group(1).substring(0, 3);
        String apart = lead.group(1).replaceAll("(?<=" + AUTHORITY + ")(?<!总局|总署)(?=" + place + ")", " ");
        String whole = apart + title.substring(end(title, lead.group(1)));
        // If blanks of any width separate the authorities already, the title is left as written.
        return whole.equals(title.replaceAll(Blanks.ONE + "++", " ")) || apart.equals(lead.group(1)) ? title : whole;
    }

    /** Returns the index in the title at which these characters end, ignoring blanks. */
    private static int end(String title, String lead) {
        int read = 0;
        int index = 0;
        while (read < lead.length()) {
            read += Blanks.is(title.charAt(index)) ? 0 : 1;
            index++;
        }
        return index;
    }
}
