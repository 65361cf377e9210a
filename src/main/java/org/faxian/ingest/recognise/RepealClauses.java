package org.faxian.ingest.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.RepealClause;

/** Finds the documents that a text repeals as a whole (同时废止, 予以废止), not those that it cites on the way. */
final class RepealClauses {
    private static final Pattern REPEALS =
            Pattern.compile("(?<!不)(?<!不予)(?<!未)(?<!未予)(?<!暂不予)废止(?=[。；;，,、）)：:]|$|" + Blanks.ONE + "*$|[（(])");
    private static final Pattern REPEALS_AHEAD = Pattern.compile(
            "(?:^|[、，,；;：:）)]|决定|现|之日起|日起|一并|同时)" + Blanks.FEW + "(?:予以)?废止(?:以?下列?[^《。]{0,20}|[^《》。，；不]{0,12})$");
    private static final Pattern FOLLOWED =
            Pattern.compile("^(?:[（(][^（）()]{0,80}(?:[（(][^（）()]{0,40}[）)][^（）()]{0,40})?[）)])?"
                    + "(?:[、，,；;《和及与]|以及|同时|予以|即行|自[^行]|废止|一并|停止|等|也|均|相应|随之|全部|亦|都|现|$|。)");
    private static final Pattern GROUNDS = Pattern.compile("根据|依据|依照|按照|为了|为贯彻|为实施|为落实|除");
    private static final Pattern OF_OBJECT = Pattern.compile("(?:制定|公布|发布|颁布|印发|修正|修订|修改|通过|批准|施行|实施|下发|颁发|转发)的$");
    private static final Pattern LIST_AHEAD = Pattern.compile("废止.{0,60}[：:]$|(?:予以|同时|决定)废止.{0,30}(?:目录|如下)");
    private static final Pattern OTHER_PREDICATE = Pattern.compile("废止|有效|施行|执行|依照|按照|规定|修改|不再");
    private static final Pattern ITEM = Pattern.compile(
            "^(?:[（(]?[0-9０-９一二三四五六七八九十百]{1,4}[)）]?" + Blanks.FEW + "[、.．]?|[（(].{1,4}[)）])" + Blanks.FEW);

    private static final Pattern ENUMERATES = Pattern.compile("(?:[（(][^（）()]*+[）)])?[、，,和及与]?(?:以及)?");

    private final Map<String, RepealClause> found = new LinkedHashMap<>();

    private RepealClauses() {}

    static List<RepealClause> of(List<String> lines) {
        RepealClauses clauses = new RepealClauses();
        Optional<String> list = Optional.empty();
        for (String line : lines) {
            boolean mentions = line.contains("废止");
            if (list.isPresent() && ITEM.matcher(line).find() && !mentions && clauses.addListed(line, list.get())) {
                continue;
            }
            list = Optional.empty();
            if (mentions) {
                clauses.addSentences(line);
                list = line.length() < 500 && LIST_AHEAD.matcher(line).find() && !line.contains("不")
                        ? Optional.of(line)
                        : Optional.empty();
            }
        }
        return List.copyOf(clauses.found.values());
    }

    private void addSentences(String line) {
        for (String sentence : Sentences.of(line)) {
            if (sentence.contains("废止")) {
                String pending = "";
                for (String segment : segments(sentence)) {
                    String whole = pending + segment;
                    boolean bare =
                            !OTHER_PREDICATE.matcher(withoutNames(segment)).find();
                    pending = bare && segment.indexOf('《') >= 0 && whole.length() < 20_000 ? whole : "";
                    if (!bare) {
                        addSegment(whole, Blanks.strip(sentence));
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

    private void addSegment(String segment, String clause) {
        List<Integer> verbs = verbs(segment);
        List<QuotedName> names = QuotedName.all(segment);
        int lastVerb = verbs.isEmpty() ? -1 : verbs.getLast();
        boolean cited = false;
        boolean ahead = false;
        int from = 0;
        for (int i = 0; i < names.size(); i++) {
            QuotedName name = names.get(i);
            String before = segment.substring(from, name.start());
            String behind = behind(segment, names, i);
            from = name.end();
            cited = cited(before, cited);
            ahead = (i > 0 && ahead && ENUMERATES.matcher(before).matches())
                    || REPEALS_AHEAD.matcher(tail(before)).find();
            boolean object = lastVerb >= name.end() && FOLLOWED.matcher(behind).find();
            if (!cited && (ahead || object)) {
                add(name, before, behind, clause);
            }
        }
        if (names.isEmpty() && lastVerb >= 0) {
            addNumbers(segment.substring(0, verbs.getFirst()), clause);
        }
    }

    /** The text from a name to the first mark of the next. */
    private static String behind(String segment, List<QuotedName> names, int index) {
        int end = index + 1 < names.size() ? names.get(index + 1).start() + 1 : segment.length();
        return segment.substring(names.get(index).end(), end);
    }

    /** A verb inside a name (《关于废止…的决定》) repeals nothing here. */
    private static List<Integer> verbs(String segment) {
        List<QuotedName> names = QuotedName.all(segment);
        List<Integer> verbs = new ArrayList<>();
        Matcher m = REPEALS.matcher(segment);
        int next = 0;
        while (m.find()) {
            while (next < names.size() && names.get(next).end() <= m.start()) {
                next++;
            }
            if (next == names.size() || names.get(next).start() > m.start()) {
                verbs.add(m.start());
            }
        }
        return verbs;
    }

    private static boolean cited(String before, boolean wasCited) {
        Matcher grounds = GROUNDS.matcher(before);
        int last = -1;
        while (grounds.find()) {
            last = grounds.end();
        }
        if (last >= 0) {
            String behind = before.substring(last);
            return !(behind.matches("(?s).*(?:外|以外|之外|起)[，,].*")
                    || OF_OBJECT.matcher(behind).find());
        }
        boolean newClause = before.indexOf('，') >= 0
                || before.indexOf(',') >= 0
                || OF_OBJECT.matcher(before).find();
        return wasCited && !newClause;
    }

    private void add(QuotedName name, String before, String behind, String clause) {
        String told = behind.startsWith("（") || behind.startsWith("(") ? behind.substring(0, closing(behind)) : "";
        String own = before.substring(Math.max(before.lastIndexOf('。'), lastBreak(before)) + 1);
        Optional<DocumentNumber> number = NumberReader.within(told).or(() -> NumberReader.within(own));
        Optional<LocalDate> date = DateReader.first(own).or(() -> DateReader.first(told));
        put(new RepealClause(clause, Optional.of(Blanks.strip(name.text())), number, date));
    }

    /** The descriptor of a name begins behind the clause on taking effect. */
    private static int lastBreak(String before) {
        int effect =
                Math.max(before.lastIndexOf("施行，"), Math.max(before.lastIndexOf("施行,"), before.lastIndexOf("实施，")));
        return effect < 0 ? -1 : effect + 2;
    }

    private static int closing(String behind) {
        int end = Math.max(behind.indexOf('）'), behind.indexOf(')'));
        return end < 0 ? behind.length() : end + 1;
    }

    private void addNumbers(String segment, String clause) {
        NumberReader.serials(segment)
                .forEach(number ->
                        put(new RepealClause(clause, Optional.empty(), Optional.of(number), Optional.empty())));
    }

    private boolean addListed(String line, String heading) {
        List<QuotedName> names = QuotedName.all(line);
        if (names.isEmpty()) {
            return false;
        }
        QuotedName name = names.getFirst();
        add(name, line.substring(0, name.start()), line.substring(name.end()), heading);
        return true;
    }

    private void put(RepealClause clause) {
        String key = clause.title().map(TitleKey::of).orElse("")
                + "|" + clause.number().map(DocumentNumber::canonical).orElse("")
                + "|" + clause.date().map(LocalDate::toString).orElse("");
        found.putIfAbsent(key, clause);
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 60));
    }
}
