package org.faxian.ingest.recognise.head;

import java.util.List;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.line.ClosingLine;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/** The history below a title, delimited line by line. */
public final class HistoryZone {
    private static final Pattern ACT = Pattern.compile("通过|会议制定|公布|发布|颁布|批准|修正|修订|修改|施行|实施|生效|印发|公告|备案|废止|核准|决定|令第|号令");
    private static final Pattern OPENS =
            Pattern.compile("^[（(〔\\[]?" + Blanks.FEW + "(?:根据|依据|经|自|于|[0-9]、)?" + Blanks.FEW + DateReader.WRITTEN);
    /** The actor before the date: 云江省林业局2023年9月5日印发. */
    static final String ACTOR_FIRST = "\\p{IsHan}[\\p{IsHan}、 　]{1,40}?(?:政府|办公厅|办公室|委员会|部|局|署|厅|院|委|会|行)" + Blanks.FEW
            + DateReader.WRITTEN + Blanks.FEW + "(?:以.{0,20})?(?:公布|发布|颁布|印发|颁行|公告|批准|制定)";

    /** A line that states the actor without a date, as an entry of its own (海关总署发布). */
    static final String WITHOUT_DAY = "(?:\\p{IsHan}{4,50}第[^。，；\\n]{1,8}次[^。，；\\n]{0,8}会议(?:审议)?(?:通过|批准|修订|修正)"
            + "|(?:\\p{IsHan}{2,20}(?:部|局|署|委员会|国务院|银行)\\n)*\\p{IsHan}{2,20}(?:部|局|署|委员会|国务院|银行)(?:公布|发布|颁布))[)）]?(?:\\n|$)";

    private static final Pattern BREAKS_OFF = Pattern.compile("^[（(](?:根据|经|自|于)?" + DateReader.BEGUN + "$");
    private static final Pattern OPENS_WITH_ACTOR =
            Pattern.compile("^[（(〔\\[]?" + Blanks.FEW + "(?:经|由)?" + ACTOR_FIRST + ".{0,40}$");
    private static final Pattern FROM_ISSUE =
            Pattern.compile("^[（(]?自?" + Blanks.FEW + "(?:公布|发布|颁布|印发|通过|批准)之日起?(?:施行|实施|生效|执行)[）)。]?$");
    private static final Pattern ENDS_WITH_ACT = Pattern.compile("(?:通过|公布|发布|颁布|批准|修正|修订|施行|实施|生效|会议制定)[）)。;；]?$");
    private static final Pattern UNDATED = Pattern.compile("^" + WITHOUT_DAY);
    private static final Pattern BRACKETED = Pattern.compile("^[（(].*(?:通过|公布|发布|颁布|批准|修正|修订|施行|印发).*[)）]$");
    private static final int LONGEST = 4000;

    private int open;
    private boolean actMissing;
    private int taken;

    /** Returns whether this line belongs to the history, given the lines accepted so far. */
    public boolean takes(String line) {
        boolean takes = line.length() <= LONGEST && (continues(line) || opens(line));
        if (takes) {
            open = Math.max(0, open + balance(line));
            actMissing = !ACT.matcher(line).find();
            taken++;
        }
        return takes;
    }

    private boolean continues(String line) {
        if (taken == 0 || line.length() > 300) {
            return false;
        }
        return (open > 0 && taken < 60)
                || (line.length() < 60 && UNDATED.matcher(line).matches())
                || (line.length() < 20 && ClosingLine.isAuthority(line))
                || (actMissing
                        && line.length() < 40
                        && ENDS_WITH_ACT.matcher(line).find());
    }

    private boolean opens(String line) {
        if (FROM_ISSUE.matcher(line).matches()
                || BREAKS_OFF.matcher(line).matches()
                || (line.length() < 120 && OPENS_WITH_ACTOR.matcher(line).matches())
                || (BRACKETED.matcher(line).matches() && line.length() < 2000)) {
            return true;
        }
        boolean bracketed = line.startsWith("（") || line.startsWith("(");
        boolean prose = (!bracketed && line.length() > 60 && quoteless(line).indexOf('。') >= 0)
                || (!bracketed
                        && quoteless(line).length() > 130
                        && quoteless(line).indexOf('，') >= 0);
        if ((prose && !isChronicle(quoteless(line)))
                || line.endsWith("：")
                || !OPENS.matcher(line).find()) {
            return false;
        }
        return (line.length() <= 40 && quoteless(line).indexOf('，') < 0)
                || ACT.matcher(line).find();
    }

    /** Returns whether a long line is a sequence of dated acts, that is, a history that was not divided into lines. */
    private static boolean isChronicle(String line) {
        List<DateReader.Found> dates = DateReader.all(line);
        for (int i = 0; i < dates.size(); i++) {
            int end = i + 1 < dates.size() ? dates.get(i + 1).start() : line.length();
            String act = line.substring(dates.get(i).end(), end);
            if (act.length() > 90 || !ACT.matcher(act).find() || act.matches(".*。.+")) {
                return false;
            }
        }
        return dates.size() > 1 && dates.getFirst().start() <= 3;
    }

    private static String quoteless(String line) {
        return line.replaceAll("《[^》]{0,200}》", "");
    }

    private static int balance(String line) {
        int balance = 0;
        for (int i = 0; i < line.length(); i++) {
            balance += "（(《〈＜".indexOf(line.charAt(i)) >= 0 ? 1 : 0;
            balance -= "）)》〉＞".indexOf(line.charAt(i)) >= 0 ? 1 : 0;
        }
        return balance;
    }
}
