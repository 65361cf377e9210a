package org.faxian.ingest.recognise.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.ProvisionReader;
import org.faxian.regulation.ProvisionReference;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/**
 * The words between a document and the verb after it, if the document is the object of the verb.
 *
 * <p>Adverbs, reasons and dates are allowed (自某日起、因适用期已过、予以); another object (的配套细则, 取得的证书), another predicate (继续有效),
 * plans and negations are not.
 *
 * @param isPartial whether the act applies to a part of the document, named by its number or by its matter
 */
record WordsBeforeVerb(boolean isPartial) {
    private static final int LONGEST = 160;
    /** 云水规〔2015〕3号文件: a word that belongs to the number. */
    private static final String BEHIND_NUMBER = "^[)）]?(?:文件|文(?!件))";

    private static final String NOTE = "[（(][^（）()]{0,60}[)）]";

    /** 中要求提供证明的内容, 规定的收费标准: a part described by its matter. */
    private static final Pattern MATTER = Pattern.compile("^(?:中|所|的|有关|关于|涉及|要求|规定|明确|设定|确定){1,4}[^，。；《]{0,60}?"
            + "(?:规定|内容|条款|部分|条件|标准|要求|政策|措施|数额|比例|表述)(?=[^的\\p{IsHan}]|[均应同即自从予停不现一全随相仅于在]|也|都|已|$)");
    /** Things that the document sets up or requires, or that implement it; the document itself continues. */
    private static final Pattern OTHER_OBJECT = Pattern.compile(
            "^(?:(?:所|中所|中)?(?:规定|设定|确定|明确|附|列|称|要求|涉及|设立|公布|核发|颁发)(?!的?(?:予以|同时)?废止)|的(?!有效期|(?:施行|执行|实施|试行)(?:期|时间|日)|内容|全部|决定|通知|公告|决议|命令))");

    /** 除第九条继续执行外，: the remaining part is the object. */
    private static final Pattern EXCEPTION = Pattern.compile("除[^。；《]{1,80}?(?:外|以外|之外)[，,]?");

    private static final Pattern WHOLE = Pattern.compile("^的(?:全部|主要|相关|有关)?(?:内容|条款|规定)(?:已|均|全部)");

    private static final String BODY = "(?:文件|办法|规定|通知|意见|细则|方案|政策|条例|规范性文件)";

    /**
     * Words in the verb's clause that name no other subject: adverbs, dates, words that introduce the verb, and words
     * for the document itself. Any other word may be the only subject of the verb.
     */
    private static final Pattern WITHOUT_SUBJECT = Pattern.compile("(?:" + Blanks.ONE
            // Longer words first, because the match is possessive.
            + "|(?:其他|其余|剩余|全部|所有|主要)(?:条款|各?条|内容|部分|规定)?|(?:及|以及|连同|和|、)[^，。；《》]{0,30}?" + BODY + "(?:" + NOTE + ")?"
            + "|(?:该|原|上述|前述|此|以上)(?:行政)?(?:规范性)?" + BODY + "|在内的"
            + "|等?(?:共?[0-9０-９一二三四五六七八九十]{1,3}[件个项部份])?(?:行政)?(?:规范性)?文件|第[^，。；《》]{1,30}[章节条款项目点]"
            + "|(?:有效|施行|执行|试行|实施|适用|暂停)期限?(?:已于[^，。；《》]{1,14})?(?:届满|已满|已过|期满|到期)?"
            + "|[因由经][^，。；《》自]{1,30}|[自从于在][^，。；《》的]{1,24}?(?:之日|次日|起|后)"
            + "|[自从于在到至]?" + Blanks.FEW + "(?:" + DateReader.WRITTEN + "|[0-9０-９]{4}年(?:[0-9０-９]{1,2}月)?底?)|[0-9]{1,2}时"
            + "|(?:执行|施行|实施|有效)?(?:至|到)(?:" + TermLimits.LAST_DAY + ")止?"
            + "|现|即行|即|兹|特此|特|均|皆|都|也|亦|应当?|整体|整件|全文|内容|条款|一律|一并|一概|同时|同步|同期|同日|相应|随之|立即|正式|明令|依法|自动|自行|自然|提前|先行|暂时|予以?|给予|作出?|告"
            + "|决定|宣布|确认|认定|视为|不再|已经|已|届时|仅|且|但|起|后|期间|零时|到期|期满|届满|已满|已过|将|其|等|文|[日）)])*+");

    /** Another predicate or condition, at any position before the verb. */
    private static final Pattern BLOCKED = Pattern.compile(
            "(?:不一致|不相?符|抵触|冲突)(?:的|之处|时|者)|为准|取得|核发|换发|颁发的|签订|制定的|配套(?!文件)|实施细则|实施方案|证书|证件|许可证|执照|资格|合同|协议|备案号"
                    + "|继续" + Blanks.FEW
                    + "(?:有效|施行|实施|执行|适用)(?!至|到)|(?:予以|仍|继续)保留(?!的?必要)|另行|修改为|[作进]行?.{0,6}修改(?!的)|(?:予以|一并)修改|尚未|未(?:予)?(?:废止|失效|修改|列入|纳入|宣布)|不予|不宜|不得|不能|不再列入"
                    + "|(?<!模)拟|建议|可以|应当|如[果需]|是否|仍|起" + Blanks.FEW
                    + "(?:施行|实施|执行|生效)|一并执行|^相?一致|^相同|^保持一致|(?:之|以|发布|印发|施行|实施|公布|生效)前|不需要|无需|不必|《");

    /**
     * Returns the part of a document with which the words after its name begin; 的内容已并入本通知 refers to the whole document.
     */
    static Optional<ProvisionReader.Part> part(String following) {
        return WHOLE.matcher(following).find() ? Optional.empty() : ProvisionReader.at(following);
    }

    /** Returns the provisions with which the words begin, or none if only their matter is meant: 第二条规定的数额标准. */
    static List<ProvisionReference> provisions(String following) {
        return part(following)
                .filter(part -> !OTHER_OBJECT
                        .matcher(following.substring(part.length()))
                        .find())
                .map(ProvisionReader.Part::provisions)
                .orElse(List.of());
    }

    /** Returns whether the words after a name refer to something that the document sets up, and not to a part of it. */
    static boolean hasOtherObject(String following) {
        return part(following).isEmpty() && OTHER_OBJECT.matcher(following).find();
    }

    /** Returns the result for these words, or empty if the verb has another object or no effect. */
    static Optional<WordsBeforeVerb> of(String tail, OperativeVerb verb) {
        String open = EXCEPTION.matcher(Blanks.strip(tail)).replaceFirst("").replaceFirst(BEHIND_NUMBER, "");
        boolean isWhole = WHOLE.matcher(open).find();
        Optional<ProvisionReader.Part> part = part(open);
        Matcher matter = MATTER.matcher(open);
        boolean byMatter = part.isEmpty() && !isWhole && verb.endsDocuments() && matter.find();
        int from = part.map(ProvisionReader.Part::length).orElseGet(() -> byMatter ? matter.end() : 0);
        String rest = open.substring(from).replaceFirst("^(?:" + NOTE + "|“[^”]{1,60}”)+", "");
        boolean hasOther = !isWhole
                && !byMatter
                && OTHER_OBJECT.matcher(rest).find()
                && (part.isEmpty() || !MATTER.matcher(rest).find());
        String clause = rest.substring(1 + Math.max(rest.lastIndexOf('，'), rest.lastIndexOf(',')));
        boolean isOwn = byMatter
                || isOfPart(clause, part)
                || WITHOUT_SUBJECT.matcher(clause).matches();
        return tail.length() > LONGEST
                        || hasOther
                        || !isOwn
                        || BLOCKED.matcher(rest).find()
                ? Optional.empty()
                : Optional.of(new WordsBeforeVerb(part.isPresent() || byMatter));
    }

    /** Returns whether the clause is about a part, whose matter may follow its number: 第一项规定的申报条件. */
    private static boolean isOfPart(String clause, Optional<ProvisionReader.Part> part) {
        Matcher matter = MATTER.matcher(clause);
        return part.isPresent()
                && matter.find()
                && WITHOUT_SUBJECT.matcher(clause.substring(matter.end())).matches();
    }
}
