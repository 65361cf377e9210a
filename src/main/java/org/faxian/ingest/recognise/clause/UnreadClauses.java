package org.faxian.ingest.recognise.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faxian.ingest.recognise.head.CitedNumber;
import org.faxian.ingest.recognise.line.Sentences;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.QuotedName;
import org.faxian.regulation.Relation;
import org.faxian.text.Blanks;

/**
 * Sentences that name a document and a verb that ends, suspends, extends or corrects, but from which no act was read.
 *
 * <p>Plans, advice, negations, conditions and statements about something other than the document (证书, 与…不一致的规定) are not
 * acts, and neither are the grounds of another sentence.
 */
final class UnreadClauses {
    private static final int LONGEST = 400;
    private static final Pattern VERB =
            Pattern.compile("(?:废止|失效|作废|终止(?:施行|实施|执行)|停止(?:施行|实施|执行|适用)|(?:暂停|暂缓)(?:施行|实施|执行|适用)|恢复(?:施行|实施|执行|适用)"
                    + "|不再(?:施行|实施|执行|适用)|继续有效|有效期(?:延长|延续|至)[^，。；]{0,20}|更正为[^。；]{0,80}|推迟[^，。；]{0,20}(?:施行|实施|执行))"
                    + "(?=[。；;，,]|$)");
    private static final Pattern NO_ACT = Pattern.compile(
            "拟|建议|研究|应当|可以|可[依按]|抓紧|逐步|适时|如[有果需]|如《|若|但|需要|确需|不予|不得|不能|不影响|未|尚未|凡|不一致|不相?符|相抵触|抵触|不适应|冲突|为准|参照"
                    + "|前[，,的]|之前|以前|后[，,]|之后|期间|时[，,]|的[，,]|情形|视为|一律按|责令|是否|或者?废止|修改、?废止|立改废|清理|已(?:经|被)?(?:废止|失效|停止)"
                    + "|证书|证件|许可证|执照|资格|批准文件|合同|协议|处罚|效力|制定、|起草|公布废止|宣布|负责|程序|附件|附表|目录|清单|所列|下列|以下");

    private static final Pattern GROUND = Pattern.compile(
            "(?:根据|依据|依照|按照|参照|遵照|贯彻|落实)[^，。；《》]{0,12}(?:《[^》]{1,80}》(?:[（(][^（）()]{1,40}[）)])?[、和及与]){0,6}$");
    private static final Pattern NOTE = Pattern.compile("^" + Blanks.FEW + "[（(][^（）()《》]{0,80}[）)]");

    /** 《甲办法》的配套细则: the sentence is about another text, which is not named. */
    private static final Pattern HAS_OTHER =
            Pattern.compile("^" + Blanks.FEW + "(?:[（(][^（）()《》]{0,80}[）)])?的?(?:配套|实施细则|实施办法|实施方案|解读)");

    private UnreadClauses() {}

    /** Returns the sentences of the lines from which no clause was read. */
    static List<String> of(List<String> lines, List<OperativeClause> clauses) {
        Set<String> read = clauses.stream()
                .filter(clause -> clause.type().isAct())
                .map(OperativeClause::clause)
                .collect(Collectors.toSet());
        return lines.stream()
                .filter(line -> line.indexOf('\t') < 0 && line.length() <= 4 * LONGEST && DisposalClauses.names(line))
                .flatMap(line -> Sentences.of(line).stream())
                .map(Blanks::strip)
                .filter(sentence ->
                        sentence.length() <= LONGEST && VERB.matcher(sentence).find())
                .filter(sentence -> !read.contains(sentence) && isAboutDocument(sentence))
                .distinct()
                .toList();
    }

    /** Records each document that the sentence is about, except its grounds, as possibly affected. */
    static void add(String sentence, ClauseCollector found) {
        List<QuotedName> names = QuotedName.all(sentence);
        objects(names, sentence)
                .forEach(name -> found.add(mention(
                        sentence,
                        Optional.of(Blanks.strip(name.text())),
                        numberBehind(sentence.substring(name.end())))));
        if (names.isEmpty()) {
            CitedNumber.serials(sentence)
                    .forEach(number -> found.add(mention(sentence, Optional.empty(), Optional.of(number))));
        }
    }

    /** Returns the names that are neither grounds nor names of documents that another text implements. */
    private static Stream<QuotedName> objects(List<QuotedName> names, String sentence) {
        return names.stream()
                .filter(name ->
                        !GROUND.matcher(sentence.substring(0, name.start())).find())
                .filter(name ->
                        !HAS_OTHER.matcher(sentence.substring(name.end())).find());
    }

    private static OperativeClause mention(String sentence, Optional<String> title, Optional<DocumentNumber> number) {
        return new OperativeClause(
                Relation.Type.UNREAD, sentence, title, number, Optional.empty(), List.of(), Optional.empty());
    }

    private static Optional<DocumentNumber> numberBehind(String rest) {
        Matcher note = NOTE.matcher(rest);
        return note.find() ? CitedNumber.within(note.group()) : Optional.empty();
    }

    private static boolean isAboutDocument(String sentence) {
        List<QuotedName> names = QuotedName.all(sentence);
        String words = without(names, sentence);
        boolean namesObject = objects(names, sentence).findAny().isPresent();
        return (namesObject
                        || (names.isEmpty() && !CitedNumber.serials(sentence).isEmpty()))
                && VERB.matcher(words).find()
                && !NO_ACT.matcher(words).find();
    }

    private static String without(List<QuotedName> names, String sentence) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (QuotedName name : names) {
            words.append(sentence, from, name.start()).append('文');
            from = name.end();
        }
        return words.append(sentence.substring(from)).toString();
    }
}
