package org.faxian.answer.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.faxian.answer.Refusal;
import org.faxian.answer.regulation.RegulationLookup.Found;
import org.faxian.regulation.ProvisionReference;
import org.faxian.regulation.Relation;
import org.faxian.regulation.Validity;

/**
 * The part of a regulation that an address names: an article, an annex or a numbered section.
 *
 * @param path {@code articles/5}, {@code annexes/1/articles/5}, {@code sections/1.2}
 * @param lines the lines; the first one has the label and heading
 * @param previous the first line of the preceding part
 * @param next the first line of the following part
 */
public record Article(String path, List<TextLine> lines, Optional<TextLine> previous, Optional<TextLine> next) {
    /** The forms of an address; each segment in braces is a path parameter. */
    public static final List<String> SHAPES = List.of(
            "articles/{article}",
            "sections/{section}",
            "annexes/{annex}",
            "annexes/{annex}/articles/{article}",
            "annexes/{annex}/sections/{section}");

    /**
     * Finds the part at the address.
     *
     * @throws Refusal 404 if there is none
     */
    public static Article find(List<TextLine> text, String path) {
        List<TextLine> beginnings =
                text.stream().filter(TextLine::begins).collect(Collectors.toCollection(ArrayList::new));
        int at = 0;
        while (at < beginnings.size() && !path.equals(beginnings.get(at).path().orElse(""))) {
            at++;
        }
        if (at == beginnings.size()) {
            throw Refusal.unknownArticle(path);
        }
        int following = at + 1;
        while (following < beginnings.size() && beginnings.get(following).isWithin(path)) {
            following++;
        }
        return new Article(
                path,
                text.stream().filter(line -> line.isWithin(path)).toList(),
                at == 0 ? Optional.empty() : Optional.of(beginnings.get(at - 1)),
                following == beginnings.size() ? Optional.empty() : Optional.of(beginnings.get(following)));
    }

    /** Returns the first line. */
    public TextLine first() {
        return lines.getFirst();
    }

    /** Returns the amendments that the text does not include, except those known to concern other provisions only. */
    public List<Relation> unconsolidated(Found found) {
        Optional<ProvisionReference> place = first().provision();
        return found.regulation().unconsolidatedIn(found.version()).stream()
                .filter(amendment -> amendment.provisions().isEmpty()
                        || place.filter(own -> amendment.provisions().stream()
                                        .anyMatch(other -> other.article().equals(own.article())))
                                .isPresent())
                .toList();
    }

    /** Returns the validity of the article: its own repeal, otherwise the validity of the regulation. */
    public Validity validity(Found found) {
        return Optional.of(first())
                .filter(line -> line.kind() == TextLine.Kind.ARTICLE)
                .flatMap(TextLine::provision)
                .map(place -> ProvisionReference.to(place.article()))
                .map(article -> found.regulation().validityOf(article, found.version(), found.asOf()))
                .orElseGet(found::validity);
    }

    /** Returns the text after the label, with one line for each paragraph, subparagraph and item. */
    public String text() {
        return lines.stream()
                .map(line -> line.equals(first()) ? line.text() : line.label() + line.heading() + line.text())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
