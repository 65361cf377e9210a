package org.faxian.ingest.recognise.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.clause.DisposalSegment.Span;
import org.faxian.ingest.recognise.head.CitedNumber;
import org.faxian.ingest.recognise.line.Sentences;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.QuotedName;
import org.faxian.regulation.Relation;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/**
 * The documents that a sentence repeals, declares lapsed, suspends or resumes (同时废止, 宣布失效, 暂停施行), wholly or in part,
 * but not those that it only cites.
 */
final class DisposalClauses {
    private static final Pattern EXCEPT =
            Pattern.compile("除[^，。；《》]{0,6}第[^，。；《》]{1,30}(?:外|以外|之外)[，,]?[^，。；《》]{0,12}$");
    private static final Pattern EXCEPTED = Pattern.compile("^[，,]?除[^，。；《》]{0,6}第[^。；《》]{1,60}?(?:外|以外|之外)");

    private static final Pattern GROUNDS =
            Pattern.compile("根据|依据|依照|按照|比照|参照|遵照|[按依据](?=[^，。；《》]{0,4}$)|为了|为贯彻|为实施|为落实|除");
    private static final Pattern OF_OBJECT = Pattern.compile("(?:制定|公布|发布|颁布|印发|修正|修订|修改|通过|批准|施行|实施|下发|颁发|转发)的$");
    private static final Pattern APPLIED = Pattern.compile("(?<!停止|暂停|暂缓|暂不|中止|不再|终止|恢复)(?:适用|执行|参照|遵照|遵守|仍按)$");
    private static final Pattern COMPLETE_GROUND =
            Pattern.compile("(?s)[^，,]{2,60}[，,](?:[^，,根据依照]{0,30}[，,]){0,8}[^，,根据依照]{0,20}");
    private static final Pattern OTHER_PREDICATE =
            Pattern.compile("废止|作废|失效|有效|施行|执行|依照|按照|规定|修改|不再|适用|撤销|取消|替代|取代|代替|终止|停止");
    private static final Pattern UNQUOTED =
            Pattern.compile("(?:^|[，,；;：:、）)]|同时|废止)(?<title>[^，,。；;：:、《》（）()]{2,40}关于[^，,。；;：:《》（）()]{2,100}"
                    + "(?:通知|决定|意见|公告|通告|函|批复|办法|规定|细则|方案))[（(]$");
    private static final Pattern LICENCE = Pattern.compile("(?:许可证|证书|证件|执照|资格证|登记证)$");
    private static final Pattern CERTIFICATE = Pattern.compile("(?:证|证件|证书|执照|[^文]书|单|票|卡|表|合同|协议)$");

    private final ClauseCollector found;

    private DisposalClauses(ClauseCollector found) {
        this.found = found;
    }

    /**
     * A document with the words before it since the previous document, its note, and the words up to the next document.
     *
     * @param written the document as written: 《甲办法》, or a number if no title is given
     */
    private record Mention(QuotedName name, String written, String before, String note, String rest) {
        boolean isNumber() {
            return name.text().isEmpty();
        }

        Optional<String> title() {
            return isNumber() ? unquoted(before) : Optional.of(Blanks.strip(name.text()));
        }

        /** Returns a title without 《》 before its number in brackets. */
        private static Optional<String> unquoted(String before) {
            Matcher title = UNQUOTED.matcher(before);
            return title.find() ? Optional.of(Blanks.strip(title.group("title"))) : Optional.empty();
        }
    }

    static void read(List<String> lines, ClauseCollector found) {
        DisposalClauses clauses = new DisposalClauses(found);
        // A table row is not a sentence: it is read with the column headers.
        lines.stream()
                .filter(line -> line.indexOf('\t') < 0 && names(line) && mentions(line))
                .forEach(clauses::addSentences);
    }

    /** Returns whether the line may name a document, by title or by number. */
    static boolean names(String line) {
        return line.indexOf('《') >= 0
                || line.indexOf('号') >= 0
                || line.indexOf('〈') >= 0
                || line.indexOf('<') >= 0
                || line.indexOf('＜') >= 0;
    }

    /** Returns whether the text may contain an operative verb. */
    static boolean mentions(String text) {
        return Arrays.stream(OperativeVerb.values()).anyMatch(verb -> verb.isIn(text));
    }

    private void addSentences(String line) {
        for (String sentence : Sentences.of(line)) {
            if (mentions(sentence)) {
                Optional<DisposalAct> heading = DisposalAct.heading(sentence);
                String pending = "";
                for (String segment : segments(sentence)) {
                    String whole = pending + segment;
                    boolean bare =
                            !OTHER_PREDICATE.matcher(withoutNames(segment)).find() && heading.isEmpty();
                    pending = bare && segment.indexOf('《') >= 0 && whole.length() < 20_000 ? whole : "";
                    if (!bare) {
                        addSegment(new DisposalSegment(whole), heading, Blanks.strip(sentence));
                    }
                }
                if (!pending.isEmpty()) {
                    addSegment(new DisposalSegment(pending), heading, Blanks.strip(sentence));
                }
            }
        }
    }

    /** Splits a sentence at its semicolons, except those within names. */
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

    private void addSegment(DisposalSegment segment, Optional<DisposalAct> heading, String clause) {
        boolean cited = false;
        int stated = 0;
        int next;
        for (int first = 0; first < segment.names().size(); first = next) {
            int last = segment.lastJoined(first);
            String before = segment.before(first);
            cited = cited(before, cited);
            boolean isElsewhere = cited || APPLIED.matcher(before).find();
            // After a ground, the next name may be the object: 依据《甲条例》，《乙办法》废止.
            next = isElsewhere ? first + 1 : last + 1;
            Optional<DisposalAct> reading =
                    isElsewhere ? Optional.empty() : DisposalAct.of(segment, first, last, heading);
            for (int i = first; reading.isPresent() && i <= last; i++) {
                Mention mention = mention(segment, i);
                // Amendments of the object may be cited between the words about it and its name.
                String own = ownWords(segment.words(stated, mention.name().start()));
                add(reading.get(), i == last, mention, own, span(reading.get().verb(), segment, i), clause);
                stated = mention.name().end() + mention.note().length();
            }
        }
    }

    private static Mention mention(DisposalSegment segment, int index) {
        String note = segment.note(index);
        return new Mention(
                segment.names().get(index),
                segment.written(index),
                segment.before(index),
                note,
                segment.following(index).substring(note.length()));
    }

    /** Returns the first day and, for a suspension, its last day or duration. */
    private static Span span(OperativeVerb verb, DisposalSegment segment, int index) {
        boolean passes = verb == OperativeVerb.SUSPEND;
        Optional<Span> period = passes ? segment.periodAround(index) : Optional.empty();
        return new Span(
                period.flatMap(Span::from).or(() -> segment.dayAround(index)),
                period.flatMap(Span::until),
                passes && period.isEmpty() ? segment.lasting(index) : Optional.empty());
    }

    private static boolean cited(String before, boolean wasCited) {
        Matcher grounds = GROUNDS.matcher(before);
        int last = -1;
        while (grounds.find()) {
            last = grounds.end();
        }
        if (last >= 0) {
            String following = before.substring(last);
            // 根据国务院要求，《…》: the ground ends at the comma and names no document.
            return !(COMPLETE_GROUND.matcher(following).matches()
                    || following.matches("(?s).*(?:外|以外|之外|起)[，,].*")
                    || OF_OBJECT.matcher(following).find());
        }
        boolean newClause = before.indexOf('，') >= 0
                || before.indexOf(',') >= 0
                || OF_OBJECT.matcher(before).find();
        return wasCited && !newClause;
    }

    private void add(DisposalAct reading, boolean isLast, Mention mention, String own, Span span, String clause) {
        OperativeVerb verb = reading.verb();
        String rest = mention.rest().replaceFirst("^[)）]?(?:文件|文)?", "");
        String title = mention.title().orElse("");
        boolean isPartial = WordsBeforeVerb.part(rest).isPresent()
                || (isLast && reading.isPartial())
                || EXCEPTED.matcher(mention.rest()).find()
                || EXCEPT.matcher(mention.before()).find();
        boolean passing = verb == OperativeVerb.SUSPEND || verb == OperativeVerb.RESUME;
        if ((isPartial && passing)
                || LICENCE.matcher(title).find()
                || ((verb != OperativeVerb.REPEAL || mention.rest().startsWith("自行"))
                        && CERTIFICATE.matcher(title).find())) {
            return;
        }
        String stated = mention.note();
        Optional<DocumentNumber> number = mention.isNumber()
                ? CitedNumber.within(mention.written())
                : CitedNumber.within(stated).or(() -> CitedNumber.within(own));
        if (mention.title().isEmpty() && number.isEmpty()) {
            // 《》 names nothing.
            return;
        }
        OperativeClause read = new OperativeClause(
                isPartial ? Relation.Type.REPEALS_PARTLY : verb.type(),
                clause,
                mention.title(),
                number,
                DateReader.first(own).or(() -> DateReader.first(stated)),
                WordsBeforeVerb.provisions(rest),
                span.from());
        found.add(span.until()
                .map(read::until)
                .or(() -> span.lasting().map(read::lasting))
                .orElse(read));
    }

    /** Returns the words before a name that belong to it: those after the clause on taking effect. */
    private static String ownWords(String before) {
        int effect =
                Math.max(Math.max(before.lastIndexOf("施行，"), before.lastIndexOf("施行,")), before.lastIndexOf("实施，"));
        String own = before.substring(Math.max(before.lastIndexOf('。'), effect < 0 ? -1 : effect + 2) + 1);
        return DisposalSegment.FROM_DAY.matcher(own).replaceAll("");
    }
}
