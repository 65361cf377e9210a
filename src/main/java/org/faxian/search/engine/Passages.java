package org.faxian.search.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.faxian.regulation.DocumentNumber;
import org.faxian.regulation.Metadata;
import org.faxian.regulation.Provision;
import org.faxian.regulation.RegulationText;

/** The splitting of a version into passages; each line of its title and text belongs to exactly one of them. */
public final class Passages {
    private final List<Passage> passages = new ArrayList<>();

    private Passages() {}

    /** Returns the passages of a version, in text order. */
    public static List<Passage> of(Metadata metadata, RegulationText text) {
        Passages collector = new Passages();
        collector.add("", "", "", titleLines(metadata, text));
        collector.add("", "", "", text.contents());
        collector.add("", "", "", text.preamble());
        collector.addProvisions(text.provisions(), "", "");
        collector.add("", "", "", text.signature());
        text.annexes().forEach(collector::addAnnex);
        return List.copyOf(collector.passages);
    }

    /**
     * Returns the title lines. Recognised titles and numbers come first, so that they are found even if the text does
     * not contain them.
     */
    private static List<String> titleLines(Metadata metadata, RegulationText text) {
        List<String> block = Stream.concat(text.titleBlock().stream(), text.history().stream())
                .toList();
        Stream<String> recognised = Stream.of(
                        metadata.caption().titles(),
                        metadata.caption().numbers().stream().map(DocumentNumber::written))
                .flatMap(lines -> lines)
                .filter(line -> !block.contains(line));
        return Stream.concat(recognised, block.stream()).toList();
    }

    private void add(String path, String label, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            passages.add(new Passage(passages.size(), path, label, heading, lines));
        }
    }

    /** Adds provisions; consecutive loose paragraphs form one passage. */
    private void addProvisions(List<? extends Provision> provisions, String root, String heading) {
        List<Provision> loose = new ArrayList<>();
        for (Provision provision : provisions) {
            if (isLoose(provision)) {
                loose.add(provision);
            } else {
                flush(loose, root, heading);
                addOne(provision, root, heading);
            }
        }
        flush(loose, root, heading);
    }

    private static boolean isLoose(Provision provision) {
        return switch (provision) {
            case Provision.Paragraph p -> true;
            case Provision.Subparagraph p -> true;
            case Provision.Item p -> true;
            case Provision.Division d -> false;
            case Provision.Article a -> false;
            case Provision.NumberedSection s -> false;
            case Provision.Annex a -> false;
        };
    }

    private void flush(List<Provision> loose, String root, String heading) {
        add(root, "", heading, Provision.lines(loose));
        loose.clear();
    }

    private void addOne(Provision provision, String root, String heading) {
        switch (provision) {
            case Provision.Division division -> {
                add("", "", heading, List.of(division.line()));
                addProvisions(division.children(), root, below(heading, division.line()));
            }
            case Provision.Article article ->
                add(prefix(root) + "articles/" + article.number().path(), article.label(), heading, lines(article));
            case Provision.NumberedSection section -> addSection(section, root, heading);
            case Provision.Annex annex -> addAnnex(annex);
            case Provision.Paragraph p -> add(root, "", heading, lines(p));
            case Provision.Subparagraph p -> add(root, "", heading, lines(p));
            case Provision.Item p -> add(root, "", heading, lines(p));
        }
    }

    /**
     * Adds a section. Top-level sections may run over pages and are split further, and so are sections that group
     * articles like a chapter; other sections are not.
     */
    private void addSection(Provision.NumberedSection section, String root, String heading) {
        String path = prefix(root) + "sections/" + section.number();
        boolean divided = section.children().stream().anyMatch(Provision.Article.class::isInstance)
                || (!section.number().contains(".")
                        && section.children().stream().anyMatch(Provision.NumberedSection.class::isInstance));
        if (!divided) {
            add(path, section.label(), heading, lines(section));
            return;
        }
        add(path, section.label(), heading, List.of(section.line()));
        addProvisions(section.children(), root, below(heading, section.line()));
    }

    private void addAnnex(Provision.Annex annex) {
        String root = "annexes/" + annex.position();
        add(root, annex.label(), "", List.of(annex.line()));
        addProvisions(annex.children(), root, annex.line());
    }

    private static List<String> lines(Provision provision) {
        return Provision.lines(List.of(provision));
    }

    private static String prefix(String root) {
        return root.isEmpty() ? "" : root + "/";
    }

    private static String below(String heading, String line) {
        return heading.isEmpty() ? line : heading + "　" + line;
    }
}
