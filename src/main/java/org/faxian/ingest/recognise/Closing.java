package org.faxian.ingest.recognise;

import java.util.regex.Pattern;

/** Finds the lines that close a text: authority, date, copies to (抄送), imprint (印发). */
final class Closing {
    private static final Pattern COPIES =
            Pattern.compile("^(?:抄送|抄报|主送|分送|报送|主题词|联系人|联系电话|校对|打字|共印)" + Blanks.FEW + "[:：].*");
    private static final Pattern IMPRINT =
            Pattern.compile("^.{0,60}?" + DateReader.WRITTEN + Blanks.FEW + "(?:印发|印制|印|翻印)$");
    private static final Pattern NOTE = Pattern.compile("^[（(](?:此件|联系|本件|公开|主动公开).{0,60}[)）]$");
    private static final Pattern AUTHORITY = Pattern.compile(
            "^[\\p{IsHan}（）() 　、·]{2,60}(?:政府|办公厅|办公室|委员会|委|会|部|局|署|厅|院|中心|行|社|公司|总队|司|军委)(?:（章）|\\(章\\)|（印章）)?$");
    private static final Pattern PERSON = Pattern.compile(
            "^(?:省长|市长|州长|县长|区长|主席|主任|部长|局长|署长|行长|总理|委员长|院长|检察长|厅长|秘书长)[:：]?[\\s\\p{Z}]*[\\p{IsHan}·\\s\\p{Z}]{2,8}$");
    private static final Pattern AUTHORITY_AND_DATE =
            Pattern.compile("^[\\p{IsHan}（） 　、]{4,60}" + Blanks.FEW + DateReader.WRITTEN + "$");
    private static final int MOST_LINES = 30;

    private Closing() {}

    /** Where the closing lines before {@code end} begin; {@code end} itself where there are none. */
    static int start(MarkedLines lines, int from, int end) {
        int start = end;
        boolean dated = false;
        while (start > from && end - start < MOST_LINES) {
            String line = lines.line(start - 1);
            boolean dates = dates(line);
            if (lines.mark(start - 1).isPresent() || !(dates || closes(line))) {
                break;
            }
            dated |= dates;
            start--;
        }
        return dated ? start : end;
    }

    /** Whether the line names an authority and nothing else. */
    static boolean isAuthority(String line) {
        return line.length() <= 60 && AUTHORITY.matcher(line).matches();
    }

    /** Whether the line is an imprint: …办公厅 2020年8月10日印发. */
    static boolean isImprint(String line) {
        return line.length() <= 100 && IMPRINT.matcher(line).matches();
    }

    /** The date of a line that holds it alone or behind an authority's name. */
    static java.util.Optional<java.time.LocalDate> signatureDate(String line) {
        return DateReader.whole(line)
                .or(() -> AUTHORITY_AND_DATE.matcher(line).matches()
                        ? DateReader.first(line)
                        : java.util.Optional.empty());
    }

    private static boolean dates(String line) {
        return line.length() <= 200
                && (DateReader.whole(line).isPresent()
                        || isImprint(line)
                        || COPIES.matcher(line).matches()
                        || (line.length() < 80
                                && AUTHORITY_AND_DATE.matcher(line).matches()));
    }

    private static boolean closes(String line) {
        return line.length() <= 100
                && (isAuthority(line)
                        || NOTE.matcher(line).matches()
                        || PERSON.matcher(line).matches());
    }
}
