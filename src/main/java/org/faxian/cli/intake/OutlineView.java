package org.faxian.cli.intake;

import java.util.ArrayList;
import java.util.List;
import org.faxian.regulation.Provision;
import org.faxian.regulation.Provision.Annex;
import org.faxian.regulation.Provision.Article;
import org.faxian.regulation.Provision.Division;
import org.faxian.regulation.Provision.NumberedSection;
import org.faxian.regulation.RegulationText;

/**
 * A heading of a text in the outline printed by {@code inspect}: a 编, 章 or 节, a numbered section, or an annex.
 *
 * @param level the depth; 0 for the outermost
 * @param articles the number of articles below it, at any depth
 * @param sections the number of numbered sections below it, at any depth
 */
record OutlineView(int level, String label, String heading, int articles, int sections) {
    /** The longest heading; longer text after a label is a sentence and is cut. */
    private static final int LONGEST_HEADING = 40;

    /** Returns the outline of the whole text; empty if it has no headings. */
    public static List<OutlineView> of(RegulationText text) {
        List<OutlineView> outline = new ArrayList<>();
        collect(text.provisions(), 0, outline);
        text.annexes().forEach(annex -> outline.add(view(0, annex.label(), annex.heading(), annex)));
        return outline;
    }

    private static void collect(List<? extends Provision> provisions, int level, List<OutlineView> outline) {
        for (Provision provision : provisions) {
            switch (provision) {
                case Division division -> {
                    outline.add(view(level, division.label(), division.heading(), division));
                    collect(division.children(), level + 1, outline);
                }
                case NumberedSection section
                when level < 2 -> {
                    outline.add(view(level, section.label(), section.text(), section));
                    collect(section.children(), level + 1, outline);
                }
                case NumberedSection deeper -> {}
                case Article article -> {}
                case Annex annex -> {}
                case Provision.Paragraph paragraph -> {}
                case Provision.Subparagraph subparagraph -> {}
                case Provision.Item item -> {}
            }
        }
    }

    private static OutlineView view(int level, String label, String text, Provision provision) {
        String heading = text.length() > LONGEST_HEADING ? text.substring(0, LONGEST_HEADING) + "…" : text;
        return new OutlineView(
                level, label, heading, count(provision, Article.class), count(provision, NumberedSection.class));
    }

    private static int count(Provision provision, Class<? extends Provision> kind) {
        return provision.children().stream()
                .mapToInt(child -> (kind.isInstance(child) ? 1 : 0) + count(child, kind))
                .sum();
    }
}
