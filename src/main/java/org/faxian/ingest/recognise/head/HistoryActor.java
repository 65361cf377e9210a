package org.faxian.ingest.recognise.head;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.text.Blanks;
import org.faxian.text.ChineseNumeral;
import org.faxian.text.DateReader;

/** The bodies that adopted, approved or promulgated a text, read from an entry of its history. */
final class HistoryActor {
    private static final String NUMERAL = "[" + ChineseNumeral.CHARACTERS + "]{1,6}+";
    private static final Pattern MEETING = Pattern.compile("([\\p{IsHan}（）() 　0-9]{2,60}?)第" + Blanks.FEW + NUMERAL
            + Blanks.FEW + "(?:次|届(?!" + Blanks.FEW + "(?:人民|全国|人大|检察)))?" + Blanks.FEW
            + "(?!届)[\\p{IsHan}]{0,10}?会议?(?=$|[^常\\p{IsHan}]|审议|讨论|通过|批准|制定|于|修|关|第|主席团)");
    private static final Pattern DATE = Pattern.compile(DateReader.WRITTEN);
    private static final Pattern VERB = Pattern.compile(
            "(?:联合)?(?:公告)?(?:第一次|第二次|第三次|第四次|第五次)?(?:审议|讨论|重新|修订|修正)?(?:通过|批准|公布|发布|颁布|公告|印发|修正|修订|修改).*$");

    /** 以法发〔1993〕15号通知印发, 云政发〔1986〕25号文发布, 令〔2003〕第12号公布, 第8号公布. */
    private static final Pattern OF_SERIES = Pattern.compile("(?:(?:以\\p{IsHan}{1,12}|(?<=政府|委员会|办公厅|办公室|[部厅局署]|法院|检察院)"
            + Blanks.FEW + "\\p{IsHan}{0,8})[〔\\[（(［](?:19|20)[0-9]{2}.*$|第" + NUMERAL + "号(?=公布|发布|颁布).*$)");

    private HistoryActor() {}

    static List<String> of(String plain, HistoryEntry.Act act) {
        String undated = DATE.matcher(plain).replaceAll("");
        if (act == HistoryEntry.Act.PROMULGATED) {
            return split(VERB.matcher(withoutNumbers(undated)).replaceFirst(""));
        }
        Set<String> bodies = new LinkedHashSet<>();
        Matcher m = MEETING.matcher(undated);
        while (m.find()) {
            bodies.add(clean(m.group(1)));
        }
        if (bodies.isEmpty()) {
            return split(VERB.matcher(withoutNumbers(undated).replaceFirst("《》.*$", ""))
                    .replaceFirst(""));
        }
        bodies.remove("");
        return List.copyOf(bodies);
    }

    private static String withoutNumbers(String undated) {
        String plain =
                NumberReader.YEAR_FIRST.matcher(NumberReader.without(undated)).replaceAll("");
        return OF_SERIES.matcher(plain).replaceFirst("");
    }

    private static List<String> split(String names) {
        List<String> split = new ArrayList<>();
        for (String name : names.split("[、，,；;\\s\\p{Z}]+")) {
            String clean = clean(name);
            if (clean.length() > 1 && clean.length() <= 40 && !split.contains(clean)) {
                split.add(clean);
            }
        }
        return split;
    }

    private static String clean(String name) {
        return Blanks.drop(name)
                .replaceFirst("^(?:[、，,（(）)）]|根据|经|已经|由|于|中(?=中华))+", "")
                .replaceFirst("(?:(?:部务|委务|局务|署务|厅务|行务|院务|常务)会议?$|(?:19|20)[0-9]{2}年|[（(、，,]|以|令|公告)+$", "");
    }
}
