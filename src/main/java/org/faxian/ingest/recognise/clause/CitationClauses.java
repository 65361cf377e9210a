package org.faxian.ingest.recognise.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.ingest.recognise.line.Sentences;
import org.faxian.regulation.ProvisionReader;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.QuotedName;
import org.faxian.regulation.Relation;
import org.faxian.text.Blanks;
import org.faxian.text.Letters;

/** The documents on which a text is based (根据《…》制定), and those whose provisions it cites (《…》第五条). */
final class CitationClauses {
    private static final Pattern GROUND = Pattern.compile("根据|依据|依照|按照|遵照");
    private static final Pattern MADE = Pattern.compile("(?:制定|制订|作出|作如下|提出如下|现就|通知如下|决定如下|规定如下|解释如下|制定如下)");
    /** Words before the subject matter of the text, or before a document that it follows without being based on it. */
    private static final Pattern OBJECT = Pattern.compile("(?:[，,]|现|特|决定)(?:就|对)|参照");

    private static final int LONGEST_GROUNDS = 600;

    /** The cited provisions of one document, and the sentence of its first citation. */
    private record Cited(String clause, String title, Set<ProvisionReference> provisions) {}

    private final Map<String, Cited> based = new LinkedHashMap<>();
    private final Map<String, Cited> cited = new LinkedHashMap<>();

    private CitationClauses() {}

    static void read(List<String> lines, ClauseCollector found) {
        CitationClauses citations = new CitationClauses();
        for (String line : lines) {
            if (line.indexOf('《') >= 0 && line.indexOf('\t') < 0) {
                Sentences.of(line).forEach(citations::take);
            }
        }
        citations.based.values().forEach(cited -> add(Relation.Type.BASED_ON, cited, found));
        citations.cited.values().forEach(cited -> add(Relation.Type.CITES, cited, found));
    }

    private void take(String sentence) {
        // Quoted text is the new wording of another text, which is based on those grounds.
        boolean isOwn = based.isEmpty() && !sentence.startsWith("“");
        int made = isOwn ? madeAt(sentence) : -1;
        int ground = made < 0 ? -1 : groundBefore(sentence, made);
        int end = ground < 0 ? -1 : endOfGrounds(sentence, ground, made);
        for (QuotedName name : QuotedName.all(sentence)) {
            boolean isGround = ground >= 0 && name.start() >= ground && name.end() <= end;
            String following = sentence.substring(name.end(), Math.min(sentence.length(), name.end() + 120));
            List<ProvisionReference> provisions = ProvisionReader.at(following)
                    .map(ProvisionReader.Part::provisions)
                    .orElse(List.of());
            if (isGround || !provisions.isEmpty()) {
                put(isGround ? based : cited, name, provisions, sentence);
            }
        }
    }

    private static int madeAt(String sentence) {
        Matcher made = MADE.matcher(sentence);
        int last = -1;
        while (made.find() && made.start() < LONGEST_GROUNDS) {
            last = made.start();
        }
        return last;
    }

    private static int groundBefore(String sentence, int made) {
        Matcher ground = GROUND.matcher(sentence.substring(0, made));
        return ground.find() ? ground.end() : -1;
    }

    /** Returns the end of the grounds. Names are masked because 关于对…的决定 within a name ends nothing. */
    private static int endOfGrounds(String sentence, int ground, int made) {
        StringBuilder bare = new StringBuilder(sentence);
        QuotedName.all(sentence)
                .forEach(name -> bare.replace(name.start(), name.end(), "《".repeat(name.end() - name.start())));
        Matcher object = OBJECT.matcher(bare).region(ground, made);
        return object.find() ? object.start() : made;
    }

    private static void put(
            Map<String, Cited> all, QuotedName name, List<ProvisionReference> provisions, String sentence) {
        String title = Blanks.strip(name.text());
        all.computeIfAbsent(Letters.in(title), k -> new Cited(Blanks.strip(sentence), title, new LinkedHashSet<>()))
                .provisions()
                .addAll(provisions);
    }

    private static void add(Relation.Type type, Cited cited, ClauseCollector found) {
        if (!Letters.in(cited.title()).isEmpty()) {
            found.add(
                    type,
                    cited.clause(),
                    Optional.of(cited.title()),
                    Optional.empty(),
                    Optional.empty(),
                    new ArrayList<>(cited.provisions()),
                    Optional.empty());
        }
    }
}
