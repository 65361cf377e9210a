package org.faxian.ingest.recognise.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.faxian.ingest.recognise.line.Doubts;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfArticle;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfDivision;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfNumber;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.Placeholder;
import org.faxian.regulation.Provision;
import org.faxian.regulation.Provision.Chapter;
import org.faxian.regulation.Provision.NumberedSection;
import org.faxian.regulation.Provision.Paragraph;
import org.faxian.regulation.Provision.Part;
import org.faxian.regulation.Provision.Section;
import org.faxian.text.Blanks;

/** Parser that divides the body of a text into divisions and articles, or into numbered sections. */
public final class Structurer {
    private static final int NUMBERED = 4;

    private record Open(int level, String label, String heading, List<Provision> children) {}

    private final List<Open> open = new ArrayList<>(List.of(new Open(-1, "", "", new ArrayList<>())));
    private final Map<ArticleNumber, Integer> occurrences = new HashMap<>();
    private Optional<ArticleBuilder> article = Optional.empty();
    private final ArticleSequence sequence;
    private int loose;

    private Structurer(Doubts doubts) {
        sequence = new ArticleSequence(doubts);
    }

    public static List<Provision> provisions(MarkedLines lines, Doubts doubts) {
        boolean structured = lines.firstArticle(0) < lines.size()
                || lines.marks().stream().flatMap(Optional::stream).anyMatch(OfDivision.class::isInstance);
        return structured ? new Structurer(doubts).build(lines) : SectionTree.of(lines, doubts);
    }

    private List<Provision> build(MarkedLines lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<OfArticle> found = lines.article(i);
            Optional<OfDivision> division = lines.division(i);
            if (found.isPresent()) {
                startArticle(found.get());
            } else if (division.isPresent()) {
                startDivision(division.get());
            } else if (headsArticles(lines, i)) {
                startNumbered(lines.numberedHeading(i).orElseThrow());
            } else {
                addLine(lines, i);
            }
        }
        closeDownTo(-1);
        return open.getFirst().children;
    }

    private static boolean headsArticles(MarkedLines lines, int index) {
        return lines.numberedHeading(index).isPresent()
                && index + 1 < lines.size()
                && (lines.article(index + 1).isPresent()
                        || (lines.numberedHeading(index + 1).isPresent()
                                && index + 2 < lines.size()
                                && lines.article(index + 2).isPresent()));
    }

    private void startArticle(OfArticle mark) {
        closeArticle();
        int occurrence = occurrences.merge(mark.number(), 1, Integer::sum);
        sequence.follow(mark, occurrence);
        article = Optional.of(new ArticleBuilder(mark, occurrence));
    }

    private void startDivision(OfDivision mark) {
        closeArticle();
        closeDownTo(mark.level());
        open.add(new Open(mark.level(), mark.label(), heading(Placeholder.without(mark.rest())), new ArrayList<>()));
        loose = 0;
        if (Placeholder.isIn(mark.rest())) {
            // Headings are shown in tables of contents and above hits, where pictures have no meaning.
            addLoose(Placeholder.only(mark.rest()));
        }
    }

    private void startNumbered(OfNumber mark) {
        closeArticle();
        closeDownTo(NUMBERED + mark.style());
        open.add(new Open(NUMBERED + mark.style(), mark.label(), mark.rest(), new ArrayList<>()));
        loose = 0;
    }

    private void addLine(MarkedLines lines, int index) {
        if (article.isPresent()) {
            article.get().add(lines.line(index), lines.mark(index));
        } else {
            addLoose(lines.line(index));
        }
    }

    private void addLoose(String line) {
        loose++;
        open.getLast().children.add(new Paragraph(loose, line, List.of()));
    }

    private void closeArticle() {
        article.ifPresent(a -> open.getLast().children.add(a.build()));
        article = Optional.empty();
    }

    private void closeDownTo(int level) {
        closeArticle();
        while (open.size() > 1 && open.getLast().level >= level) {
            Open closed = open.removeLast();
            open.getLast()
                    .children
                    .add(provision(closed, open.getLast().children.size() + 1));
        }
    }

    private static Provision provision(Open closed, int position) {
        return switch (closed.level) {
            case 0, 1 -> new Part(closed.label, closed.heading, closed.children);
            case 2 -> new Chapter(closed.label, closed.heading, closed.children);
            case 3 -> new Section(closed.label, closed.heading, closed.children);
            default -> new NumberedSection(String.valueOf(position), closed.label, closed.heading, closed.children);
        };
    }

    /** Removes the blanks of a spaced heading, such as 总　则, but not of 职责 和义务. */
    private static String heading(String rest) {
        boolean spaced = Arrays.stream(rest.split(Blanks.ONE + "+")).allMatch(piece -> piece.length() == 1);
        return spaced ? Blanks.drop(rest) : rest;
    }
}
