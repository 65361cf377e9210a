package org.faxian.web.portal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faxian.answer.regulation.DatesView;
import org.faxian.answer.regulation.RegulationView;
import org.faxian.answer.regulation.TextLine;
import org.faxian.language.Label;
import org.faxian.language.Language;
import org.faxian.language.Message;
import org.faxian.regulation.RegulationKind;

/**
 * The citation text of provisions: 《云江省燃气管理办法》（云江省人民政府令第58号，2018年5月1日施行）第三条.
 *
 * @param document the title, number and date that identify one version
 * @param labels the labels of articles, sections and annexes as written, by path
 */
public record CitationText(String document, Map<String, String> labels) {
    private static final Pattern END_OF_PART = Pattern.compile("(?<=\\d)(?=[/.])|$");

    /** Creates the citation text for the provisions of a text. */
    public static CitationText of(RegulationView regulation, List<TextLine> text) {
        Map<String, String> labels = new HashMap<>();
        text.stream().filter(TextLine::begins).forEach(line -> line.path()
                .ifPresent(path -> labels.putIfAbsent(path, line.label())));
        return new CitationText(document(regulation), labels);
    }

    private static String document(RegulationView regulation) {
        List<Label> facts = new ArrayList<>();
        if (regulation.kind() != RegulationKind.LAW) {
            // Laws are cited by name only.
            regulation.number().map(Label::verbatim).ifPresent(facts::add);
        }
        day(regulation).ifPresent(facts::add);
        // Inside a title, title marks are single.
        String title = regulation.title().replace('《', '〈').replace('》', '〉');
        return facts.isEmpty()
                ? Language.CHINESE.say("citation.document", title)
                : Language.CHINESE.say(
                        "citation.document-with-facts", title, Message.joined("citation.facts", facts.stream()));
    }

    /** Returns the date; if there are several versions, it identifies the one that is meant. */
    private static Optional<Label> day(RegulationView regulation) {
        String effective = regulation.versions().size() > 1 ? "version.effective" : "hit.effective";
        DatesView dates = regulation.dates();
        return dates.effectiveOn()
                .<Label>map(day -> Message.of(effective, Language.CHINESE.date(day)))
                .or(() -> dates.promulgatedOn().map(day -> Message.of("hit.promulgated", Language.CHINESE.date(day))));
    }

    /** Returns the provision at the path within the document: 第三条, 附件1第二条, 一、（二）. */
    String place(String path) {
        StringBuilder place = new StringBuilder();
        Matcher end = END_OF_PART.matcher(path);
        while (end.find()) {
            place.append(labels.getOrDefault(path.substring(0, end.start()), ""));
        }
        return place.toString().replaceAll("[、.．]+$", "");
    }
}
