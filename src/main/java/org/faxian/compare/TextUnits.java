package org.faxian.compare;

import java.util.ArrayList;
import java.util.List;
import org.faxian.compare.TextUnit.Kind;
import org.faxian.regulation.Placeholder;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RegulationText;

/**
 * The splitting of a text into units of comparison; each line with words belongs to exactly one unit, in text order.
 */
final class TextUnits {
    private final List<TextUnit> units = new ArrayList<>();

    private TextUnits() {}

    /**
     * The current position of the traversal.
     *
     * @param root prefix of addresses: empty, or the address of an annex
     * @param path address of the nearest provision that has one; may be empty
     * @param above headings above the position
     */
    private record Place(String root, String path, String above) {
        Place below(String heading) {
            return new Place(root, path, above.isEmpty() ? heading : above + "　" + heading);
        }

        Place at(String own) {
            return new Place(root, root.isEmpty() ? own : root + "/" + own, above);
        }
    }

    static List<TextUnit> of(RegulationText text) {
        TextUnits walk = new TextUnits();
        Place top = new Place("", "", "");
        walk.zone(Kind.TITLE, text.titleBlock());
        walk.zone(Kind.HISTORY, text.history());
        walk.zone(Kind.CONTENTS, text.contents());
        walk.zone(Kind.PREAMBLE, text.preamble());
        walk.all(text.provisions(), top);
        walk.zone(Kind.SIGNATURE, text.signature());
        walk.all(text.annexes(), top);
        return List.copyOf(walk.units);
    }

    private void zone(Kind kind, List<String> lines) {
        List<String> worded = lines.stream().filter(TextUnits::hasWords).toList();
        if (!worded.isEmpty()) {
            units.add(new TextUnit(kind, "", "", "", "", String.join("\n", worded), List.of()));
        }
    }

    /**
     * Returns whether the line has words. Lines that consist of pictures only are missing in other files of the text.
     */
    private static boolean hasWords(String line) {
        return !Placeholder.isIn(line) || !Placeholder.without(line).isBlank();
    }

    private void all(List<? extends Provision> provisions, Place place) {
        provisions.forEach(provision -> one(provision, place));
    }

    private void one(Provision provision, Place place) {
        switch (provision) {
            case Provision.Division division -> {
                heading(Kind.DIVISION, "", division.label(), division.heading(), place.above());
                all(division.children(), place.below(division.line()));
            }
            case Provision.Article article -> article(article, place);
            case Provision.NumberedSection section -> section(section, place);
            case Provision.Annex annex -> {
                Place within = place.at("annexes/" + annex.position());
                heading(Kind.ANNEX, within.path(), annex.label(), annex.heading(), "");
                all(annex.children(), new Place(within.path(), within.path(), annex.line()));
            }
            case Provision.Paragraph loose -> loose(loose, place);
            case Provision.Subparagraph loose -> loose(loose, place);
            case Provision.Item loose -> loose(loose, place);
        }
    }

    private void heading(Kind kind, String path, String label, String heading, String above) {
        units.add(new TextUnit(kind, path, label, heading, above, heading, List.of()));
    }

    private void article(Provision.Article article, Place place) {
        String heading = article.heading().orElse("");
        Lines lines = new Lines(heading);
        article.children().forEach(lines::paragraph);
        units.add(new TextUnit(
                Kind.ARTICLE,
                place.at("articles/" + article.number().path()).path(),
                article.label(),
                heading,
                place.above(),
                lines.text(),
                lines.paragraphs()));
    }

    /** Adds a section. The paragraphs before its first subsection belong to the section itself. */
    private void section(Provision.NumberedSection section, Place place) {
        Place within = place.at("sections/" + section.number());
        Lines lines = new Lines("");
        lines.line(section.text());
        int own = 0;
        while (own < section.children().size()
                && section.children().get(own) instanceof Provision.Paragraph paragraph) {
            lines.paragraph(paragraph);
            own++;
        }
        units.add(new TextUnit(
                Kind.SECTION, within.path(), section.label(), "", place.above(), lines.text(), lines.paragraphs()));
        all(section.children().subList(own, section.children().size()), within.below(section.line()));
    }

    private void loose(Provision provision, Place place) {
        String text = String.join("\n", Provision.lines(List.of(provision)));
        if (hasWords(text)) {
            units.add(new TextUnit(Kind.PARAGRAPH, "", "", "", place.above(), text, List.of()));
        }
    }

    /** A collector of the lines of a unit and the offsets at which its paragraphs begin. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> paragraphs = new ArrayList<>();
        private boolean inParagraphs;

        Lines(String heading) {
            line(heading);
        }

        void line(String line) {
            if (!text.isEmpty() && !line.isEmpty()) {
                text.append('\n');
            }
            text.append(line);
        }

        void paragraph(Provision.Paragraph paragraph) {
            int end = text.length();
            Provision.lines(List.of(paragraph)).forEach(this::line);
            if (inParagraphs && text.length() > end && text.charAt(end) == '\n') {
                paragraphs.add(end);
            }
            inParagraphs = true;
        }

        String text() {
            return text.toString();
        }

        List<Integer> paragraphs() {
            return paragraphs;
        }
    }
}
