package org.faxian.answer.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.faxian.answer.regulation.TextLine.Kind;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RegulationText;

/** The layout of a text as lines with addresses, in the order of the text; no line is lost. */
public final class TextLines {
    private final List<TextLine> lines = new ArrayList<>();
    private int divisions;

    private TextLines() {}

    /**
     * The current position of the walk.
     *
     * @param root the prefix of addresses: empty, or the path of an annex
     * @param path the path of the nearest provision with an address; may be empty
     * @param above the headings passed so far
     */
    private record Place(String root, String path, String above, int level) {
        Place below(String heading) {
            return new Place(root, path, above.isEmpty() ? heading : above + "　" + heading, level + 1);
        }

        Place at(String deeper) {
            return new Place(root, deeper, above, level);
        }

        String address(String own) {
            return root.isEmpty() ? own : root + "/" + own;
        }
    }

    /** Returns the lines of a text in order. */
    public static List<TextLine> of(RegulationText text) {
        TextLines walk = new TextLines();
        walk.plain(Kind.TITLE, text.titleBlock());
        walk.plain(Kind.HISTORY, text.history());
        walk.plain(Kind.CONTENTS, text.contents());
        walk.plain(Kind.PREAMBLE, text.preamble());
        walk.all(text.provisions(), new Place("", "", "", 1));
        walk.plain(Kind.SIGNATURE, text.signature());
        walk.all(text.annexes(), new Place("", "", "", 1));
        return List.copyOf(walk.lines);
    }

    private void plain(Kind kind, List<String> texts) {
        texts.forEach(text -> lines.add(
                new TextLine(kind, Optional.empty(), Optional.empty(), Optional.empty(), 0, "", "", "", text)));
    }

    private void all(List<? extends Provision> provisions, Place place) {
        provisions.forEach(provision -> one(provision, place));
    }

    private void one(Provision provision, Place place) {
        switch (provision) {
            case Provision.Division division -> division(division, place);
            case Provision.Article article -> article(article, place);
            case Provision.Paragraph paragraph -> paragraph(paragraph, place);
            case Provision.Subparagraph subparagraph -> subparagraph(subparagraph, place, "");
            case Provision.Item item -> within(Kind.ITEM, place, "", item.label(), item.text());
            case Provision.NumberedSection section -> section(section, place);
            case Provision.Annex annex -> annex(annex, place);
        }
    }

    private void division(Provision.Division division, Place place) {
        divisions++;
        lines.add(new TextLine(
                Kind.DIVISION,
                nonEmpty(place.path()),
                Optional.empty(),
                Optional.of("division-" + divisions),
                place.level(),
                place.above(),
                division.label(),
                division.heading(),
                ""));
        all(division.children(), place.below(division.line()));
    }

    /** The first paragraph is on the line of its article, as in the text. */
    private void article(Provision.Article article, Place place) {
        Place within = place.at(place.address("articles/" + article.number().path()));
        List<Provision.Paragraph> paragraphs = article.children();
        begin(
                Kind.ARTICLE,
                within,
                0,
                article.label(),
                article.heading().orElse(""),
                paragraphs.isEmpty() ? "" : paragraphs.getFirst().text());
        if (!paragraphs.isEmpty()) {
            below(paragraphs.getFirst(), within);
            all(paragraphs.subList(1, paragraphs.size()), within);
        }
    }

    private void paragraph(Provision.Paragraph paragraph, Place place) {
        within(Kind.PARAGRAPH, place, fragment(paragraph), "", paragraph.text());
        below(paragraph, place);
    }

    private void below(Provision.Paragraph paragraph, Place place) {
        List<Provision.Subparagraph> children = paragraph.children();
        for (int i = 0; i < children.size(); i++) {
            subparagraph(children.get(i), place, fragment(paragraph) + "-" + (i + 1));
        }
    }

    private static String fragment(Provision.Paragraph paragraph) {
        return "p" + paragraph.position();
    }

    private void subparagraph(Provision.Subparagraph subparagraph, Place place, String fragment) {
        within(Kind.SUBPARAGRAPH, place, fragment, subparagraph.label(), subparagraph.text());
        all(subparagraph.children(), place);
    }

    private void section(Provision.NumberedSection section, Place place) {
        Place within = place.at(place.address("sections/" + section.number()));
        begin(Kind.SECTION, within, place.level(), section.label(), "", section.text());
        all(section.children(), within.below(section.line()));
    }

    private void annex(Provision.Annex annex, Place place) {
        String path = "annexes/" + annex.position();
        begin(Kind.ANNEX, place.at(path), 0, annex.label(), annex.heading(), "");
        all(annex.children(), new Place(path, path, annex.line(), 1));
    }

    private void begin(Kind kind, Place place, int level, String label, String heading, String text) {
        lines.add(new TextLine(
                kind,
                nonEmpty(place.path()),
                Optional.empty(),
                Optional.of(anchor(place.path())),
                level,
                place.above(),
                label,
                heading,
                text));
    }

    /** Only places in an article have fragments: elsewhere paragraphs are not numbered in one sequence. */
    private void within(Kind kind, Place place, String fragment, String label, String text) {
        Optional<String> pointed = nonEmpty(place.path().contains("articles/") ? fragment : "");
        lines.add(new TextLine(
                kind,
                nonEmpty(place.path()),
                pointed,
                pointed.map(f -> anchor(place.path()) + "-" + f),
                0,
                place.above(),
                label,
                "",
                text));
    }

    /** Returns the fragment of a path on the page of the whole regulation: {@code article-5}. */
    static String anchor(String path) {
        return path.replace("articles/", "article-")
                .replace("sections/", "section-")
                .replace("annexes/", "annex-")
                .replace('/', '-');
    }

    private static Optional<String> nonEmpty(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
