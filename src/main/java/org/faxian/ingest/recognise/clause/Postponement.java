package org.faxian.ingest.recognise.clause;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.head.CitedNumber;
import org.faxian.ingest.recognise.line.Sentences;
import org.faxian.regulation.OperativeClause;
import org.faxian.regulation.QuotedName;
import org.faxian.regulation.Relation;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/**
 * The statement that documents take effect later than they say (推迟至…施行).
 *
 * @param firstDay the new effective date
 */
record Postponement(LocalDate firstDay) {
    private static final String BEGINS = "(?:施行|实施|执行|生效)";
    private static final String DAY = Blanks.FEW + "(?<day>" + DateReader.WRITTEN + ")";
    private static final String OF_ITSELF = "(?:(?!有效期|期限|规定|要求|确定)[^。；;《》]){0,40}?";
    private static final Pattern SIGN = Pattern.compile("推迟|延后|推后|延迟|延期|顺延|暂缓|(?:日期|时间)[^。；《》]{0,24}?(?:调整|变更|改)为");
    /** 施行日期推迟至某日; 推迟至某日起施行. */
    private static final List<Pattern> BEHIND = List.of(
            Pattern.compile("^" + OF_ITSELF + "(?:推迟|延后|推后|延迟)(?:" + BEGINS + ")?(?:至|到)" + DAY),
            Pattern.compile("^" + OF_ITSELF + "(?:日期|时间)" + OF_ITSELF + "(?:延期|顺延|调整|变更|改)(?:至|到|为)" + DAY),
            Pattern.compile("^" + OF_ITSELF + "(?:延期|顺延|暂缓)(?:至|到)" + DAY + Blanks.FEW + "起?" + BEGINS));

    private static final Pattern AHEAD =
            Pattern.compile("(?:推迟|延后|推后|延迟|延期)" + BEGINS + Blanks.FEW + "(?:下列[^《。]{0,20})?$");
    private static final Pattern UNTIL = Pattern.compile("^" + OF_ITSELF + "(?:至|到|自)" + DAY);
    private static final Pattern PLANNED = Pattern.compile("(?:拟|建议|可以?|应当|需要|确需|如需|申请|请示|不再|不予|未)[^，。；：《》]{0,12}$");
    private static final Pattern NOTE = Pattern.compile("^" + Blanks.FEW + "[（(][^（）()《》]{0,80}[）)]");
    private static final Pattern ENUMERATES = Pattern.compile("^" + Blanks.FEW + "[、，,和及与以]{0,3}" + Blanks.FEW + "$");

    /** Finds the documents whose postponement is stated in the lines. */
    static void read(List<String> lines, ClauseCollector found) {
        lines.stream()
                .filter(line -> line.indexOf('\t') < 0
                        && line.indexOf('《') >= 0
                        && SIGN.matcher(line).find())
                .flatMap(line -> Sentences.of(line).stream())
                .filter(sentence -> SIGN.matcher(sentence).find())
                .forEach(sentence -> readSentence(sentence, found));
    }

    private static void readSentence(String sentence, ClauseCollector found) {
        List<QuotedName> names = QuotedName.all(sentence);
        List<OperativeClause> pending = new ArrayList<>();
        int from = 0;
        boolean ahead = false;
        for (int i = 0; i < names.size(); i++) {
            QuotedName name = names.get(i);
            String before = sentence.substring(from, name.start());
            String stated = sentence.substring(
                    name.end(), i + 1 < names.size() ? names.get(i + 1).start() : sentence.length());
            Matcher note = NOTE.matcher(stated);
            String following = note.find() ? stated.substring(note.end()) : stated;
            ahead = (ahead && ENUMERATES.matcher(before).matches())
                    || AHEAD.matcher(before).find();
            if (!PLANNED.matcher(before).find()) {
                pending.add(clause(name, note.reset().find() ? note.group() : "", Blanks.strip(sentence)));
            }
            Optional<Postponement> one = in(following, ahead);
            one.ifPresent(postponement -> pending.forEach(each -> found.add(postponement.dated(each))));
            if (one.isPresent() || !ENUMERATES.matcher(following).matches()) {
                pending.clear();
            }
            from = name.end();
        }
    }

    private static Optional<Postponement> in(String following, boolean ahead) {
        Optional<Matcher> stated = BEHIND.stream()
                .map(pattern -> pattern.matcher(following))
                .filter(Matcher::find)
                .findFirst()
                .or(() -> Optional.of(UNTIL.matcher(following)).filter(until -> ahead && until.find()));
        return stated.filter(m ->
                        !PLANNED.matcher(following.substring(0, m.start("day"))).find())
                .flatMap(m -> DateReader.first(m.group("day")))
                .map(Postponement::new);
    }

    private static OperativeClause clause(QuotedName name, String note, String sentence) {
        return new OperativeClause(
                Relation.Type.POSTPONES,
                sentence,
                Optional.of(Blanks.strip(name.text())),
                CitedNumber.within(note),
                DateReader.first(note),
                List.of(),
                Optional.empty());
    }

    private OperativeClause dated(OperativeClause clause) {
        return clause.until(firstDay.minusDays(1));
    }
}
