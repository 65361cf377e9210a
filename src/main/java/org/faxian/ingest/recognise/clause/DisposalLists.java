package org.faxian.ingest.recognise.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.DocumentList;
import org.faxian.ingest.recognise.head.CitedNumber;
import org.faxian.regulation.ListedDocument;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.QuotedName;
import org.faxian.regulation.Relation;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/**
 * The lists of a decision that repeals documents or declares them lapsed: items below a sentence, an annex, table rows.
 */
final class DisposalLists {
    private static final String COUNT = "[0-9０-９一二三四五六七八九十百]{1,4}";
    private static final Pattern DECISION =
            Pattern.compile("(?:废止|失效|清理).*(?:决定|通知|公告|通告|命令|令|公布|目录|结果)(?:[（(].*[)）])?$");
    /** 继续有效的行政规范性文件目录. */
    private static final Pattern KEPT = Pattern.compile("(?<!不)(?:继续|保留|现行)(?:有效|执行|施行|实施)?的?[^。；：]{0,30}(?:目录|清单)");

    private static final Pattern SENTENCE_AHEAD =
            Pattern.compile("(?:废止|失效|继续有效|继续执行|有效期(?:延长|延续)).{0,60}[：:]$|(?:予以|同时|决定|宣布)(?:废止|失效).{0,30}(?:目录|如下)");
    private static final Pattern HEADING = Pattern.compile("^(?:附(?:件|录|表)" + Blanks.FEW + "(?<annex>" + COUNT + ")?|"
            + COUNT + "[、.．]|[（(]" + COUNT + "[)）])?" + Blanks.FEW + "[：:]?[^。；《》]{0,60}$");
    private static final Pattern LISTS = Pattern.compile("目录|清单|名单|规章|法规|文件|废止|失效|修改|有效|附件");
    private static final Pattern ANNEX_IN_TEXT =
            Pattern.compile("附件" + Blanks.FEW + "(?<annex>" + COUNT + ")(?<rest>[^。；]{0,120})");
    private static final Pattern ITEM =
            Pattern.compile("^(?:[（(]?" + COUNT + "[)）]?" + Blanks.FEW + "[、.．]?|[（(].{1,4}[)）])" + Blanks.FEW
                    + "(?=[\\p{IsHan}《“]|(?:19|20|１９|２０)[0-9０-９]{2}" + Blanks.FEW + "年)");
    private static final Pattern NOTE =
            Pattern.compile("[（(](?<note>[^（）()]*(?:[（(][^（）()]*[)）][^（）()]*)*)[)）]" + Blanks.FEW + "[；;。，,、]?$");
    private static final Pattern NAME_ENDS = Pattern.compile(
            ".*(?:法|条例|规定|办法|细则|规则|决定|决议|通知|意见|方案|标准|制度|规程|规范|计划|规划|准则|措施|政策|批复|解释|公告|通告|命令|函|纪要|要点|章程|目录|补充)"
                    + "(?:[（(][^（）()]{1,10}[)）])?");

    private final ClauseCollector found;
    private final Map<String, Relation.Type> actByAnnex = new HashMap<>();
    private final boolean decides;
    /** Whether the title says that the listed documents stay in force. */
    private final boolean kept;

    private final Optional<Relation.Type> decided;
    private Optional<String> heading = Optional.empty();
    private Optional<Relation.Type> act = Optional.empty();
    private Optional<ContinuedForce> continuation = Optional.empty();
    private Optional<DocumentList> table = Optional.empty();
    /** Whether a sentence has stated the act for the items below it, so that they need no 《》. */
    private boolean said;

    private DisposalLists(String title, ClauseCollector found) {
        this.found = found;
        this.kept = KEPT.matcher(title).find();
        this.decides = kept || DECISION.matcher(title).find();
        this.decided = decides && !(title.contains("废止") && title.contains("失效"))
                ? ListedDocument.act(title)
                : Optional.empty();
    }

    static void read(String title, List<String> lines, List<String> annexes, ClauseCollector found) {
        DisposalLists lists = new DisposalLists(title, found);
        lines.forEach(lists::rememberAnnexes);
        lines.forEach(lists::take);
        lists.begin(Optional.empty(), Optional.empty());
        annexes.forEach(lists::take);
    }

    /** Remembers the act for an annex without a heading of its own: 附件1所列文件予以废止. */
    private void rememberAnnexes(String line) {
        Matcher m = ANNEX_IN_TEXT.matcher(line);
        while (m.find()) {
            Optional<Relation.Type> stated = ListedDocument.act(m.group("rest"));
            String annex = m.group("annex");
            stated.ifPresent(type -> actByAnnex.putIfAbsent(annex, type));
        }
    }

    private void take(String line) {
        if (line.indexOf('\t') >= 0) {
            takeRow(line);
            return;
        }
        table = Optional.empty();
        if (act.isPresent() && takeItem(line)) {
            return;
        }
        if (line.length() < 500 && SENTENCE_AHEAD.matcher(line).find() && !line.contains("不")) {
            begin(Optional.of(line), ListedDocument.act(line));
            goOn(line);
            said = line.endsWith("：") || line.endsWith(":");
        } else if (decides
                && HEADING.matcher(line).matches()
                && LISTS.matcher(line).find()) {
            begin(Optional.of(line), headed(line));
            goOn(line);
        } else if (!decides || DisposalClauses.mentions(line)) {
            begin(Optional.empty(), Optional.empty());
        }
    }

    /** Handles a line that repeals nothing; it may say that the listed documents stay in force. */
    private void goOn(String line) {
        if (act.isEmpty()) {
            boolean keeps = KEPT.matcher(line).find() || (kept && !line.matches(".*(?:废止|失效|修改).*"));
            continuation = ContinuedForce.in(line)
                    .or(() -> keeps ? Optional.of(new ContinuedForce(Optional.empty())) : Optional.empty());
            act = continuation.map(ContinuedForce::type);
        }
    }

    private void begin(Optional<String> line, Optional<Relation.Type> type) {
        heading = line;
        act = type;
        continuation = Optional.empty();
        said = false;
    }

    private Optional<Relation.Type> headed(String line) {
        Matcher m = HEADING.matcher(line);
        String annex = m.matches() && m.group("annex") != null ? m.group("annex") : "";
        boolean other = line.contains("修改") || line.contains("有效") || line.contains("保留");
        return ListedDocument.act(line)
                .or(() -> Optional.ofNullable(actByAnnex.get(annex)))
                .or(() -> other ? Optional.empty() : decided);
    }

    private void takeRow(String row) {
        Optional<DocumentList> headed = DocumentList.headedBy(row, heading);
        if (headed.isPresent()) {
            table = headed;
            return;
        }
        if (decides) {
            table.flatMap(list -> list.row(row)).flatMap(this::clause).ifPresent(found::add);
        }
    }

    /**
     * Returns the clause of a row. The act is stated in the row, or else in the line above the table, or else in the
     * decision.
     */
    private Optional<OperativeClause> clause(ListedDocument listed) {
        Optional<ContinuedForce> kept =
                listed.statedInRow().map(ContinuedForce::in).orElse(continuation);
        return kept.isPresent() ? kept.flatMap(one -> listed.clause(one.type()).map(one::dated)) : disposal(listed);
    }

    private Optional<OperativeClause> disposal(ListedDocument listed) {
        return listed.act().isPresent()
                        || listed.stated()
                                .filter(words -> !heading.equals(Optional.of(words)))
                                .isPresent()
                ? listed.clauseIn("")
                : act.or(() -> decided).flatMap(type -> listed.withoutStated().clauseIn(type.label()));
    }

    /** Reads an item of a list: a name in 《》, or a title followed by its number. */
    private boolean takeItem(String line) {
        Matcher item = ITEM.matcher(line);
        if (!item.find() || DisposalClauses.mentions(withoutNames(line))) {
            return false;
        }
        List<QuotedName> names = QuotedName.all(line);
        String bare = line.substring(item.end());
        boolean quoted = !names.isEmpty()
                && Blanks.drop(bare.substring(0, names.getFirst().start() - item.end()))
                                .length()
                        < 40
                && !line.substring(item.end(), names.getFirst().start()).matches(".*(?:关于|转发|印发).*");
        if (quoted) {
            QuotedName name = names.getFirst();
            add(name.text(), line.substring(item.end(), name.start()), line.substring(name.end()), line);
            return true;
        }
        Matcher note = NOTE.matcher(bare);
        String stated = note.find() ? note.group("note") : "";
        String title =
                Blanks.strip((stated.isEmpty() ? bare : bare.substring(0, note.start())).replaceFirst("[；;。，,、]$", ""));
        if (!(decides || said)
                || title.indexOf('。') >= 0
                || title.length() > 150
                || !NAME_ENDS.matcher(title).matches()) {
            return false;
        }
        add(title, "", stated, line);
        return true;
    }

    private static String withoutNames(String line) {
        return line.replaceAll("《.*》", "");
    }

    private void add(String title, String before, String following, String line) {
        Matcher note = Pattern.compile("^" + Blanks.FEW + "[（(][^）)]*").matcher(following);
        String stated = note.find() ? note.group() : following.isEmpty() || before.isEmpty() ? following : "";
        OperativeClause clause = new OperativeClause(
                act.orElseThrow(),
                heading.map(words -> words + " " + line).orElse(line),
                Optional.of(Blanks.strip(title)),
                CitedNumber.within(stated).or(() -> CitedNumber.within(before)),
                DateReader.first(before).or(() -> DateReader.first(stated)),
                List.of(),
                Optional.empty());
        found.add(continuation.map(one -> one.dated(clause)).orElse(clause));
    }
}
