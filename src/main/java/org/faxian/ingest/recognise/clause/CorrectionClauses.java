package org.faxian.ingest.recognise.clause;

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

/** The document whose wording a text corrects (更正), found in its sentences or, if they name none, in its title. */
final class CorrectionClauses {
    private static final Pattern SIGN = Pattern.compile(
            "更正为|(?:^|[，,])现(?:就|对|将)?[^。；]{0,30}?更正|(?<!核实后|查实后|依法|及时|应当)予以更正|特此更正|更正如下|如下更正|(?:作|做)(?:出|了)?更正");
    private static final Pattern NO_ACT =
            Pattern.compile("拟|建议|应当|可以|申请|请求|要求|有权|核实|责令|登记|不予|不得|主动|发现|(?:实施|执行|施行)中|做法|行为");
    private static final Pattern GROUND = Pattern.compile("(?:根据|依据|依照|按照|按|参照)" + Blanks.FEW + "$");
    private static final Pattern NOTE = Pattern.compile("^" + Blanks.FEW + "[（(][^（）()《》]{0,80}[）)]");
    private static final Pattern OF_TITLE = Pattern.compile("更正|勘误");

    private CorrectionClauses() {}

    static void read(String title, List<String> lines, ClauseCollector found) {
        Optional<QuotedName> object =
                OF_TITLE.matcher(title).find() ? QuotedName.all(title).stream().findFirst() : Optional.empty();
        boolean any = false;
        for (String line : lines) {
            if (line.indexOf('\t') < 0 && line.contains("更正")) {
                for (String sentence : Sentences.of(line)) {
                    any |= addSentence(sentence, found);
                }
            }
        }
        if (!any) {
            object.ifPresent(name -> found.add(clause(name, title, title)));
        }
    }

    private static boolean addSentence(String sentence, ClauseCollector found) {
        Matcher sign = SIGN.matcher(sentence);
        if (!sign.find() || NO_ACT.matcher(sentence.substring(0, sign.end())).find()) {
            return false;
        }
        Optional<QuotedName> corrected = QuotedName.all(sentence).stream()
                .filter(name -> name.start() < sign.end())
                .filter(name ->
                        !GROUND.matcher(sentence.substring(0, name.start())).find())
                .findFirst();
        corrected.ifPresent(name -> found.add(clause(name, sentence, Blanks.strip(sentence))));
        return corrected.isPresent();
    }

    private static OperativeClause clause(QuotedName name, String within, String clause) {
        Matcher note = NOTE.matcher(within.substring(name.end()));
        String stated = note.find() ? note.group() : "";
        return new OperativeClause(
                Relation.Type.CORRECTS,
                clause,
                Optional.of(Blanks.strip(name.text())),
                CitedNumber.within(stated),
                DateReader.first(stated),
                List.of(),
                Optional.empty());
    }
}
