package org.faxian.ingest.recognise.clause;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.text.Blanks;

/**
 * The act of a sentence on the documents of one list, by a verb before them, after them, or before a colon.
 *
 * @param isPartial whether the act applies to a part of the last document that is not described by its number
 */
record DisposalAct(OperativeVerb verb, boolean isPartial) {
    private static final int LONGEST_AHEAD = 80;

    /** Words before an object that is only planned or requested. */
    private static final Pattern PLANNED = Pattern.compile(
            "(?:(?<!模)拟|建议|研究(?![所院会])|抓紧|考虑|适时|逐步|应当|可以|是否|如果?|若|凡|请求|提请|正在|争取|反映|认为|声称|误传|咨询)[^，。；：《》]{0,8}$");
    /** 今后如作出新的规定，: a condition of the act. */
    private static final Pattern CONDITION = Pattern.compile(
            "(?:^|[，,；;。])[^，。；《》]{0,12}(?:如(?!下|期|实|此|何)果?|若|一旦|倘若|今后|待)[^。；《》]{2,60}[，,][^，。；《》]{0,12}$");
    /** 本通知与《…》: the document is only compared with something else. */
    private static final Pattern COMPARED = Pattern.compile("(?:与|同|跟|对照|随)" + Blanks.FEW + "$");
    /** 因《…》已废止，: a reason for something else. */
    private static final Pattern REASON = Pattern.compile("(?:因|由于|鉴于)[^，。；《》]{0,6}$");
    /** 仅废止第十六条: a part named after the verb. */
    private static final Pattern PART_BEHIND = Pattern.compile("^(?:[^。；《]{0,10})?(?:废止|停止执行|不再执行)(?:其中的?|其)?(?=第)");
    /** 终止《…》的执行: the verb is split in two. */
    private static final Pattern TORN_AHEAD =
            Pattern.compile("(?:^|[、，,；;：:]|决定)" + Blanks.FEW + "(?:终止|停止)" + Blanks.FEW + "$");

    private static final Pattern TORN_BEHIND = Pattern.compile("^的(?:施行|实施|执行|适用|效力)");
    /** 《甲办法》所附《评分表》停止使用: an attachment is a part of the text. */
    private static final Pattern ATTACHES = Pattern.compile("^(?:的?附件?(?:[0-9０-９一二三四五六七八九十]{1,3})?|所附的?)[:：]?$");
    /** 《甲办法》…，该文件自动失效: a statement about the document named first. */
    private static final Pattern PRONOUN = Pattern.compile(
            "(?:^|[，,：:])(?:该|上述|前述|此|原)(?:行政)?(?:规范性)?(?:文件|办法|规定|通知|意见|细则|方案|政策)(?<tail>[^。；：《》]{0,60})$");

    /** Returns the verb before a colon, whose objects are all names after it (下列文件停止执行：), or empty if there is none. */
    static Optional<DisposalAct> heading(String sentence) {
        String words = sentence.substring(0, Math.max(0, sentence.indexOf('《')));
        return PLANNED.matcher(words.replaceFirst("[:：].*", "")).find()
                ? Optional.empty()
                : Arrays.stream(OperativeVerb.values())
                        .filter(verb -> verb.heads(words))
                        .findFirst()
                        .map(verb -> new DisposalAct(verb, OperativeVerb.isInPart(words)));
    }

    /** Returns the act on the names from {@code first} to {@code last}, or empty if there is none. */
    static Optional<DisposalAct> of(DisposalSegment segment, int first, int last, Optional<DisposalAct> heading) {
        String before = segment.before(first);
        String following = segment.following(last).substring(segment.note(last).length());
        if (TORN_AHEAD.matcher(before).find() && TORN_BEHIND.matcher(following).find()) {
            return Optional.of(new DisposalAct(OperativeVerb.REPEAL, false));
        }
        Optional<DisposalAct> ahead =
                ahead(before).map(verb -> new DisposalAct(verb, false)).or(() -> heading);
        if (ahead.isPresent()) {
            return WordsBeforeVerb.hasOtherObject(following)
                    ? Optional.empty()
                    : ahead.map(one -> new DisposalAct(
                            one.verb,
                            one.isPartial || PART_BEHIND.matcher(following).find()));
        }
        if (PLANNED.matcher(before).find()
                || CONDITION.matcher(before).find()
                || COMPARED.matcher(before).find()) {
            return Optional.empty();
        }
        return PART_BEHIND.matcher(following).find()
                ? Optional.of(new DisposalAct(OperativeVerb.REPEAL, true))
                : following(segment, last, before);
    }

    private static Optional<DisposalAct> following(DisposalSegment segment, int last, String before) {
        Optional<DisposalAct> own = segment.verbsBehind(last).entrySet().stream()
                .filter(verb -> !REASON.matcher(before).find()
                        || segment.tail(last, verb.getKey()).indexOf('，') >= 0)
                .flatMap(verb -> WordsBeforeVerb.of(segment.tail(last, verb.getKey()), verb.getValue()).stream()
                        .map(tail -> new DisposalAct(verb.getValue(), tail.isPartial())))
                .findFirst();
        return own.or(() -> ofAttached(segment, last)).or(() -> byPronoun(segment, last));
    }

    private static Optional<DisposalAct> ofAttached(DisposalSegment segment, int last) {
        if (last + 1 == segment.names().size()
                || !ATTACHES.matcher(
                                segment.tail(last, segment.names().get(last + 1).start()))
                        .find()) {
            return Optional.empty();
        }
        return segment.verbsBehind(last + 1).values().stream()
                .filter(OperativeVerb::endsDocuments)
                .findFirst()
                .map(verb -> new DisposalAct(verb, true));
    }

    /** Reads an act by pronoun; a pronoun can only refer to the first name of a sentence. */
    private static Optional<DisposalAct> byPronoun(DisposalSegment segment, int last) {
        return segment.nextVerb(last).filter(verb -> last == 0).flatMap(verb -> {
            Matcher pronoun = PRONOUN.matcher(segment.tail(last, verb.getKey()));
            return pronoun.find()
                    ? WordsBeforeVerb.of(pronoun.group("tail"), verb.getValue())
                            .map(tail -> new DisposalAct(verb.getValue(), tail.isPartial()))
                    : Optional.empty();
        });
    }

    private static Optional<OperativeVerb> ahead(String before) {
        String tail = before.substring(Math.max(0, before.length() - LONGEST_AHEAD));
        return Arrays.stream(OperativeVerb.values())
                .filter(verb -> verb.endsAhead(tail))
                .findFirst();
    }
}
