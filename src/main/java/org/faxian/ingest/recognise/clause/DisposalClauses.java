package org.faxian.ingest.recognise.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.clause.DisposalSegment.Span;
import org.faxian.ingest.recognise.head.CitedNumber;
import org.faxian.ingest.recognise.line.DateReader;
import org.faxian.ingest.recognise.line.Sentences;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.ProvisionReader;
import org.faxian.regulation.QuotedName;
import org.faxian.regulation.Relation;
import org.faxian.text.Blanks;

/**
 * Finds the documents of which a sentence disposes (同时废止, 宣布失效, 暂停施行), as a whole or in part, not those that it
 * cites on the way.
 */
final class DisposalClauses {
    private static final String IN_BRACKETS = "[（(][^（）()]{0,80}(?:[（(][^（）()]{0,40}[）)][^（）()]{0,40})?[）)]";
    private static final Pattern BRACKETS = Pattern.compile("^" + Blanks.FEW + IN_BRACKETS);
    /** 1件行政规范性文件. */
    private static final String COUNT = "[0-9０-９一二两三四五六七八九十]{1,3}[件个项部]\\p{IsHan}{0,12}";

    private static final Pattern EXCEPT =
            Pattern.compile("除[^，。；《》]{0,6}第[^，。；《》]{1,30}(?:外|以外|之外)[，,]?[^，。；《》]{0,12}$");
    private static final Pattern EXCEPTED = Pattern.compile("^[，,]?除[^，。；《》]{0,6}第[^，。；《》]{1,30}(?:外|以外|之外)");

    private static final Pattern FOLLOWED = Pattern.compile(
            "^" + Blanks.FEW + "(?:[、，,；;《和及与]|以及|同时|予以|即予|即行|自[^行]|自行(?:废止|失效|作废)|废止|作废|失效|宣布|暂停|暂缓|暂时停止|恢复|不再"
                    + "|一并|一律|同步|停止|终止|提前|自动|自然|即日|从即日|已失去|已过|因[^，。；《》]{1,30}[，,]|作出?废止|撤销|取消|等|也|均|相应|随之|全部|亦|都|现|有效期|(?:执行|施行|实施)(?:至|到)|到期|期满|届满|除第|由本|被本|[从于]"
                    + DateReader.WRITTEN + "|" + COUNT + "|$|。)");
    private static final Pattern GROUNDS = Pattern.compile("根据|依据|依照|按照|为了|为贯彻|为实施|为落实|除");
    private static final Pattern OF_OBJECT = Pattern.compile("(?:制定|公布|发布|颁布|印发|修正|修订|修改|通过|批准|施行|实施|下发|颁发|转发)的$");
    private static final Pattern OF_ITS_CONTENT =
            Pattern.compile("^(?:所|中所)?(?:规定|设定|确定|明确|附|列|称|要求|涉及|设立|公布)(?!的?(?:予以|同时)?废止)|^的(?!决定|通知|公告|决议|命令)");
    private static final Pattern APPLIED = Pattern.compile("(?<!停止|暂停|暂缓|不再|终止|恢复)(?:适用|执行|参照|遵照|遵守|仍按)$");
    private static final Pattern COMPLETE_GROUND =
            Pattern.compile("(?s)[^，,]{2,60}[，,](?:[^，,根据依照]{0,30}[，,]){0,8}[^，,根据依照]{0,20}");
    private static final Pattern OTHER_PREDICATE =
            Pattern.compile("废止|作废|失效|有效|施行|执行|依照|按照|规定|修改|不再|适用|撤销|取消|替代|取代|代替|终止|停止");
    private static final Pattern ENUMERATES = Pattern.compile("(?:[（(][^（）()]*+[）)])?[、，,和及与]?(?:以及)?");
    private static final Pattern LICENCE = Pattern.compile("(?:许可证|证书|证件|执照|资格证|登记证)$");
    private static final Pattern CERTIFICATE = Pattern.compile("(?:证|证件|证书|执照|[^文]书|单|票|卡|表|合同|协议)$");

    private final ClauseCollector found;

    private DisposalClauses(ClauseCollector found) {
        this.found = found;
    }

    /** A name, what stands before it since the last one, and what follows up to the next. */
    private record Mention(QuotedName name, String before, String behind) {
        /** What follows behind a note in brackets. */
        String rest() {
            Matcher brackets = BRACKETS.matcher(behind);
            return brackets.find() ? behind.substring(brackets.end()) : behind;
        }

        String note() {
            Matcher brackets = BRACKETS.matcher(behind);
            return brackets.find() ? brackets.group() : "";
        }
    }

    static void read(List<String> lines, ClauseCollector found) {
        DisposalClauses clauses = new DisposalClauses(found);
        // The row of a table is no sentence: what it says is read with the heads of its columns.
        lines.stream().filter(line -> line.indexOf('\t') < 0 && mentions(line)).forEach(clauses::addSentences);
    }

    /** Whether the text may hold a verb of disposal. */
    static boolean mentions(String text) {
        return Arrays.stream(OperativeVerb.values()).anyMatch(verb -> verb.isIn(text));
    }

    private void addSentences(String line) {
        for (String sentence : Sentences.of(line)) {
            if (mentions(sentence)) {
                String pending = "";
                for (String segment : segments(sentence)) {
                    String whole = pending + segment;
                    boolean bare =
                            !OTHER_PREDICATE.matcher(withoutNames(segment)).find();
                    pending = bare && segment.indexOf('《') >= 0 && whole.length() < 20_000 ? whole : "";
                    if (!bare) {
                        addSegment(new DisposalSegment(whole), Blanks.strip(sentence));
                    }
                }
            }
        }
    }

    /** The sentence at its semicolons; names keep theirs. */
    private static List<String> segments(String sentence) {
        List<String> segments = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < sentence.length(); i++) {
            if (sentence.charAt(i) == '；' || sentence.charAt(i) == ';') {
                segments.add(sentence.substring(start, i + 1));
                start = i + 1;
            }
        }
        segments.add(sentence.substring(start));
        return segments;
    }

    private static String withoutNames(String segment) {
        StringBuilder bare = new StringBuilder();
        int from = 0;
        for (QuotedName name : QuotedName.all(segment)) {
            bare.append(segment, from, name.start());
            from = name.end();
        }
        return bare.append(segment, from, segment.length()).toString();
    }

    private void addSegment(DisposalSegment segment, String clause) {
        boolean cited = false;
        Optional<OperativeVerb> ahead = Optional.empty();
        int told = 0;
        for (int i = 0; i < segment.names().size(); i++) {
            Mention mention = new Mention(segment.names().get(i), segment.before(i), segment.behind(i));
            int index = i;
            cited = cited(mention.before(), cited);
            ahead = i > 0 && ahead.isPresent() && enumerates(mention.before()) ? ahead : ahead(mention.before());
            if (!cited && !isFollowedElsewhere(mention)) {
                Optional<OperativeVerb> verb =
                        ahead.or(() -> isFollowed(mention) ? segment.verbBehind(index) : Optional.empty());
                if (verb.isPresent()) {
                    // Amendments of the object may be cited between what is told of it and its name.
                    String own = ownWords(segment.words(told, mention.name().start()));
                    add(verb.get(), mention, own, span(verb.get(), segment, index), clause);
                    told = mention.name().end() + mention.note().length();
                }
            }
        }
        if (segment.names().isEmpty()) {
            segment.firstVerb().ifPresent(verb -> addNumbers(verb, segment, clause));
        }
    }

    /** From when, and for a suspension until when. */
    private static Span span(OperativeVerb verb, DisposalSegment segment, int index) {
        Optional<Span> period = verb == OperativeVerb.SUSPEND ? segment.periodAround(index) : Optional.empty();
        Optional<LocalDate> from = period.flatMap(Span::from).or(() -> segment.dayAround(index));
        return new Span(from, period.flatMap(Span::until));
    }

    private static boolean enumerates(String before) {
        String rest = ProvisionReader.at(before)
                .map(part -> before.substring(part.length()))
                .orElse(before);
        return ENUMERATES.matcher(rest).matches();
    }

    private static Optional<OperativeVerb> ahead(String before) {
        String tail = before.substring(Math.max(0, before.length() - 60));
        return Arrays.stream(OperativeVerb.values())
                .filter(verb -> verb.endsAhead(tail))
                .findFirst();
    }

    /** Whether the sentence goes on as with the object of a verb that comes later. */
    private static boolean isFollowed(Mention mention) {
        String rest = mention.rest();
        int part = ProvisionReader.at(rest).map(ProvisionReader.Part::length).orElse(0);
        return FOLLOWED.matcher(rest.substring(part)).find();
    }

    /** Whether the sentence means something that the document sets out (规定的事项, 设定的审批) or another text applies (适用《…》). */
    private static boolean isFollowedElsewhere(Mention mention) {
        String rest = mention.rest();
        return APPLIED.matcher(mention.before()).find()
                || (ProvisionReader.at(rest).isEmpty()
                        && OF_ITS_CONTENT.matcher(rest).find());
    }

    private static boolean cited(String before, boolean wasCited) {
        Matcher grounds = GROUNDS.matcher(before);
        int last = -1;
        while (grounds.find()) {
            last = grounds.end();
        }
        if (last >= 0) {
            String behind = before.substring(last);
            // 根据国务院要求，《…》: the ground ends at the comma and names no document.
            return !(COMPLETE_GROUND.matcher(behind).matches()
                    || behind.matches("(?s).*(?:外|以外|之外|起)[，,].*")
                    || OF_OBJECT.matcher(behind).find());
        }
        boolean newClause = before.indexOf('，') >= 0
                || before.indexOf(',') >= 0
                || OF_OBJECT.matcher(before).find();
        return wasCited && !newClause;
    }

    private void add(OperativeVerb verb, Mention mention, String own, Span span, String clause) {
        Optional<ProvisionReader.Part> part = ProvisionReader.at(mention.rest());
        String title = Blanks.strip(mention.name().text());
        boolean isPartial = part.isPresent()
                || EXCEPTED.matcher(mention.rest()).find()
                || EXCEPT.matcher(mention.before()).find();
        boolean passing = verb == OperativeVerb.SUSPEND || verb == OperativeVerb.RESUME;
        if ((isPartial && passing)
                || LICENCE.matcher(title).find()
                || ((verb != OperativeVerb.REPEAL || mention.rest().startsWith("自行"))
                        && CERTIFICATE.matcher(title).find())) {
            return;
        }
        String told = mention.note();
        OperativeClause read = new OperativeClause(
                isPartial ? Relation.Type.REPEALS_PARTLY : verb.type(),
                clause,
                Optional.of(title),
                CitedNumber.within(told).or(() -> CitedNumber.within(own)),
                DateReader.first(own).or(() -> DateReader.first(told)),
                part.map(ProvisionReader.Part::provisions).orElse(List.of()),
                span.from());
        found.add(span.until().map(read::until).orElse(read));
    }

    /** What is said of a name before it: where it begins behind the clause on taking effect. */
    private static String ownWords(String before) {
        int effect =
                Math.max(Math.max(before.lastIndexOf("施行，"), before.lastIndexOf("施行,")), before.lastIndexOf("实施，"));
        String own = before.substring(Math.max(before.lastIndexOf('。'), effect < 0 ? -1 : effect + 2) + 1);
        return DisposalSegment.FROM_DAY.matcher(own).replaceAll("");
    }

    private void addNumbers(OperativeVerb verb, DisposalSegment segment, String clause) {
        for (DocumentNumber number : CitedNumber.serials(segment.beforeFirstVerb())) {
            found.add(
                    verb.type(),
                    clause,
                    Optional.empty(),
                    Optional.of(number),
                    Optional.empty(),
                    List.of(),
                    segment.firstDay());
        }
    }
}
