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
 * The statement that documents stay in force (继续有效), or that their term is extended (有效期延长至…).
 *
 * @param until the last day of the new term; empty if not stated
 */
record ContinuedForce(Optional<LocalDate> until) {
    private static final String GOES_ON = "继续" + Blanks.FEW + "(?:有效|执行|施行|实施|适用)";
    private static final String LONGER = "(?:延长|延续|顺延|延期|展期)";
    private static final String LAST = "[^。；《》]{0,16}?(?:至|到)" + Blanks.FEW + "(?<day>" + TermLimits.LAST_DAY + ")"
            + "(?!" + Blanks.FEW + "起?(?:施行|实施|生效))";
    private static final Pattern SIGN = Pattern.compile(GOES_ON + "|" + LONGER);
    private static final Pattern EXTENDED = Pattern.compile("(?:" + GOES_ON + "|" + LONGER + "|有效期限?)" + LAST);
    private static final Pattern CONTINUED = Pattern.compile("(?<!未|规定|条款|内容)" + GOES_ON + "(?!的)");
    private static final Pattern NOTE = Pattern.compile("^" + Blanks.FEW + "[（(][^（）()《》]{0,80}[）)]");

    private static final int LONGEST_NOTE = 120;

    /** Words allowed between a name and the statement about it. */
    private static final Pattern OF_OBJECT = Pattern.compile("^" + Blanks.FEW
            + "(?:[、，,《和及与以等也均都仍现的]|有效期限?|(?:施行|执行|实施|试行)期限?|自|经评估|[0-9０-９一二两三四五六七八九十]{1,3}[件个项部]\\p{IsHan}{0,12}){0,24}"
            + Blanks.FEW + "$");

    private static final Pattern AHEAD = Pattern.compile("(?:^|[、，,；;：:。]|决定|现|将|同意)" + Blanks.FEW + "(?:将|把)?"
            + Blanks.FEW + "(?:" + LONGER + "|" + GOES_ON + ")$");
    private static final Pattern PLANNED = Pattern.compile("拟|建议|可以|可继续|应当|需要|确需|如需|期满|届满前|重新");

    /** Returns the continuation that the words state, or empty if they state none. */
    static Optional<ContinuedForce> in(String words) {
        if (!SIGN.matcher(words).find() || PLANNED.matcher(words).find()) {
            return Optional.empty();
        }
        Matcher extended = EXTENDED.matcher(words);
        Optional<LocalDate> until = extended.find() ? TermLimits.day(extended.group("day")) : Optional.empty();
        return until.isPresent() || CONTINUED.matcher(words).find()
                ? Optional.of(new ContinuedForce(until))
                : Optional.empty();
    }

    /** Finds the documents whose continuation is stated in the lines. */
    static void read(List<String> lines, ClauseCollector found) {
        lines.stream()
                .filter(line -> line.indexOf('\t') < 0
                        && line.indexOf('《') >= 0
                        && SIGN.matcher(line).find())
                .flatMap(line -> Sentences.of(line).stream())
                .forEach(sentence -> readSentence(sentence, found));
    }

    private static void readSentence(String sentence, ClauseCollector found) {
        int from = 0;
        List<QuotedName> pending = new ArrayList<>();
        List<QuotedName> names = QuotedName.all(sentence);
        String clause = Blanks.strip(sentence);
        for (int i = 0; i < names.size(); i++) {
            QuotedName name = names.get(i);
            int end = i + 1 < names.size() ? names.get(i + 1).start() : sentence.length();
            String following = NOTE.matcher(sentence.substring(name.end(), end)).replaceFirst("");
            String before = sentence.substring(from, name.start());
            boolean ahead = AHEAD.matcher(before).find();
            boolean isPlanned = PLANNED.matcher(
                            before.substring(1 + Math.max(before.lastIndexOf('，'), before.lastIndexOf('：'))))
                    .find();
            from = name.end();
            pending.add(name);
            Matcher sign = SIGN.matcher(following);
            boolean stated = sign.find()
                    && OF_OBJECT.matcher(following.substring(0, sign.start())).matches();
            if (isPlanned) {
                pending.clear();
            } else if (stated || ahead) {
                in(ahead ? "继续有效" + following : following)
                        .ifPresent(one -> pending.forEach(each -> found.add(one.clause(each, sentence, clause))));
                pending.clear();
            } else if (!OF_OBJECT.matcher(following).matches()) {
                pending.clear();
            }
        }
    }

    private OperativeClause clause(QuotedName name, String sentence, String clause) {
        String following = sentence.substring(name.end(), Math.min(sentence.length(), name.end() + LONGEST_NOTE));
        Matcher note = NOTE.matcher(following);
        String stated = note.find() ? note.group() : "";
        return dated(new OperativeClause(
                type(),
                clause,
                Optional.of(Blanks.strip(name.text())),
                CitedNumber.within(stated),
                DateReader.first(stated),
                List.of(),
                Optional.empty()));
    }

    Relation.Type type() {
        return until.isPresent() ? Relation.Type.EXTENDS : Relation.Type.CONTINUES;
    }

    /** Returns the clause with the day until which it extends a term. */
    OperativeClause dated(OperativeClause clause) {
        return until.map(clause::until).orElse(clause);
    }
}
