package org.faxian.ingest.recognise.clause;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.head.CitedNumber;
import org.faxian.ingest.recognise.line.Sentences;
import org.faxian.regulation.ProvisionReader;
import org.faxian.regulation.QuotedName;
import org.faxian.regulation.Relation;
import org.faxian.text.Blanks;
import org.faxian.text.DateReader;

/** The documents that a decision amends (关于修改《…》的决定), found in its sentences or, if they name none, in its title. */
final class AmendmentClauses {
    private static final Pattern DECISION =
            Pattern.compile("关于.{0,12}?(?:修改|修正|修订)(?!后).*(?:决定|决议|通知|命令|公告|令)(?:[（(].*[)）])?$");
    private static final Pattern NOTE = Pattern.compile("^" + Blanks.FEW + "[（(][^（）()]{0,80}[）)]");
    private static final Pattern AMENDED = Pattern.compile("^(?:等[^，。；《》]{0,30})?(?:[，,]?(?:作|做|作出|做出|进行)" + Blanks.FEW
            + "(?:如下|以下|下列|相应|部分)?(?:修改|修正|修订)|(?:修改|修正)如下|[^。；，《》“”]{0,30}(?:修改为|修订为|改为|增加|删去|删除))");
    private static final Pattern AHEAD =
            Pattern.compile("(?:^|[、，,；;：:）)]|决定|关于|对|将)" + Blanks.FEW + "(?:修改|修正)(?:了|以?下列?[^《。]{0,20}|部分)?$");
    private static final Pattern ITEM_OF = Pattern.compile("(?:对|将|把)" + Blanks.FEW + "$");

    private static final Pattern ITEM = Pattern.compile("^[一二三四五六七八九十百]{1,4}、(?:修改|修正|对|将|在)?《");
    private static final Pattern RENAMES = Pattern.compile(
            "(?:^|[.．、，。；;）)]|[将把其》])(?:法规|规章|文件|司法解释|解释|规定|办法|条例)?(?:的?名称|标题|题目)(?:修改|更改|变更|改)为[：:]?(?<same>.*)$");
    private static final Pattern NEW_NAME = Pattern.compile("^[“《](?<name>[^“”]{4,120}?)[”》][。；，]?");
    private static final Pattern ALIAS = Pattern.compile("(?:以下|下)?简称《(?<name>[^《》]{1,40})》");

    /** The number of characters around a name that can state its amendment. */
    private static final int NEAR = 120;

    private AmendmentClauses() {}

    static void read(String title, List<String> lines, ClauseCollector found) {
        if (!DECISION.matcher(title).find()) {
            return;
        }
        ClauseCollector amended = new ClauseCollector();
        Set<String> aliases = new HashSet<>();
        int depth = 0;
        boolean renamed = false;
        for (String line : lines) {
            // Quoted text is new wording, and names in it are citations of the amended text. Quotation marks may be
            // unpaired.
            depth = ITEM.matcher(line).find() ? 0 : depth;
            if (depth == 0 && line.indexOf('《') >= 0) {
                ALIAS.matcher(line).results().forEach(alias -> aliases.add(alias.group(1)));
                Sentences.of(line).forEach(sentence -> addFrom(sentence, aliases, amended));
            }
            Matcher renames = RENAMES.matcher(line);
            boolean names = depth == 0 && renames.find();
            Optional<String> name = names ? newName(renames.group("same")) : renamed ? newName(line) : Optional.empty();
            name.ifPresent(amended::renameLast);
            renamed = names && name.isEmpty();
            depth = Math.max(0, depth + count(line, '“') - count(line, '”'));
        }
        amended.clauses().forEach(found::add);
        if (amended.clauses().isEmpty()) {
            QuotedName.all(title).stream()
                    .filter(name ->
                            AHEAD.matcher(title.substring(0, name.start())).find()
                                    || title.substring(0, name.start()).endsWith("、"))
                    .forEach(name -> add(name, title, title, found));
        }
    }

    private static void addFrom(String sentence, Set<String> aliases, ClauseCollector amended) {
        int newText = sentence.indexOf('“');
        for (QuotedName name : QuotedName.all(sentence)) {
            String before = sentence.substring(0, name.start());
            String following =
                    withoutPart(NOTE.matcher(sentence.substring(name.end())).replaceFirst(""));
            boolean quoted = newText >= 0 && name.start() > newText;
            boolean amends = AMENDED.matcher(following).find()
                    || AHEAD.matcher(before).find()
                    || (ITEM_OF.matcher(before).find() && following.contains("修改"));
            if (!quoted && amends && !aliases.contains(name.text())) {
                add(name, sentence, Blanks.strip(sentence), amended);
            }
        }
    }

    private static Optional<String> newName(String quoted) {
        Matcher name = NEW_NAME.matcher(Blanks.strip(quoted));
        return name.find()
                ? Optional.of(Blanks.strip(name.group("name").replaceFirst("^《(.*)》$", "$1")))
                : Optional.empty();
    }

    private static int count(String line, char mark) {
        return (int) line.chars().filter(c -> c == mark).count();
    }

    private static String following(QuotedName name, String sentence) {
        return sentence.substring(name.end(), Math.min(sentence.length(), name.end() + 2 * NEAR));
    }

    private static String withoutPart(String following) {
        return ProvisionReader.at(following)
                .map(part -> following.substring(part.length()))
                .orElse(following);
    }

    private static void add(QuotedName name, String sentence, String clause, ClauseCollector found) {
        Matcher note = NOTE.matcher(following(name, sentence));
        String stated = note.find() ? note.group() : "";
        found.add(
                Relation.Type.AMENDS,
                clause,
                Optional.of(Blanks.strip(name.text())),
                CitedNumber.within(stated),
                DateReader.first(stated),
                List.of(),
                Optional.empty());
    }
}
