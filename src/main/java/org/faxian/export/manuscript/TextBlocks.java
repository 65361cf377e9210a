package org.faxian.export.manuscript;

import static org.faxian.export.manuscript.RegulationManuscript.written;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.faxian.regulation.Provision;

/** The blocks of the provisions of one text; consecutive lines with cells become tables. */
final class TextBlocks {
    /** Maximum length of a numbered section that is a heading of those below it. */
    private static final int LONGEST_HEADING = 40;

    private static final String CELL_END = "\t";

    private final String text;
    private final int level;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();
    private int headings;

    /**
     * @param text name of the text, with which its anchors begin
     * @param level level of its first headings in the outline
     */
    TextBlocks(String text, int level) {
        this.text = text;
        this.level = level;
    }

    List<Block> blocks() {
        endTable();
        return blocks;
    }

    void paragraphs(List<String> lines) {
        lines.forEach(this::paragraph);
    }

    void signature(List<String> lines) {
        lines.forEach(line -> add(new Block.Signature(written(line))));
    }

    void provisions(List<? extends Provision> provisions) {
        provisions(provisions, "", level);
    }

    void annex(Provision.Annex annex) {
        String root = "/annexes/" + annex.position();
        add(new Block.Heading(level, written(label(annex)), anchor(root)));
        if (!annex.heading().isEmpty()) {
            add(new Block.TitleLine(written(annex.heading())));
        }
        provisions(annex.children(), root, level + 1);
    }

    /** Returns the annex's label. A separate file next to the document is an annex by its position only: 废止目录. */
    private static String label(Provision.Annex annex) {
        return annex.label().startsWith("附") ? annex.label() : "附件" + annex.position() + "　" + annex.label();
    }

    private void provisions(List<? extends Provision> provisions, String root, int depth) {
        provisions.forEach(provision -> provision(provision, root, depth));
    }

    private void provision(Provision provision, String root, int depth) {
        switch (provision) {
            case Provision.Division division -> {
                heading(division.line(), depth);
                provisions(division.children(), root, depth + 1);
            }
            case Provision.Article article -> article(article, root);
            case Provision.NumberedSection section -> section(section, root, depth);
            case Provision.Annex annex -> annex(annex);
            case Provision.Paragraph p -> lines(p, root, depth);
            case Provision.Subparagraph p -> lines(p, root, depth);
            case Provision.Item p -> lines(p, root, depth);
        }
    }

    private void lines(Provision provision, String root, int depth) {
        paragraph(provision.line());
        provisions(provision.children(), root, depth);
    }

    private void section(Provision.NumberedSection section, String root, int depth) {
        boolean isHeading = !section.children().isEmpty() && section.line().length() <= LONGEST_HEADING;
        if (isHeading) {
            add(new Block.Heading(depth, written(section.line()), anchor(root + "/sections/" + section.number())));
        } else {
            paragraph(section.line());
        }
        provisions(section.children(), root, isHeading ? depth + 1 : depth);
    }

    private void article(Provision.Article article, String root) {
        Optional<Provision.Paragraph> first = article.children().stream().findFirst();
        String heading = article.heading().orElse("");
        add(new Block.Article(
                article.label(),
                written(heading + first.map(Provision.Paragraph::text).orElse("")),
                anchor(root + "/articles/" + article.number().path())));
        first.ifPresent(paragraph -> provisions(paragraph.children(), root, level));
        provisions(article.children().stream().skip(1).toList(), root, level);
    }

    private void heading(String line, int depth) {
        headings++;
        add(new Block.Heading(depth, written(line), anchor("/headings/" + headings)));
    }

    /** Returns the name of a place; numbers that two places share are distinguished as in addresses: {@code 5~2}. */
    private String anchor(String path) {
        String free = text + path;
        for (int number = 2; !anchors.add(free); number++) {
            free = text + path + "~" + number;
        }
        return free;
    }

    private void paragraph(String line) {
        if (line.contains(CELL_END)) {
            rows.add(List.of(written(line).split(CELL_END, -1)));
        } else if (!line.isEmpty()) {
            add(new Block.Paragraph(written(line)));
        }
    }

    private void add(Block block) {
        endTable();
        blocks.add(block);
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(rows));
            rows.clear();
        }
    }
}
