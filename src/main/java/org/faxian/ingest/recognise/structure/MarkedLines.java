package org.faxian.ingest.recognise.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.faxian.ingest.recognise.line.ShownLine;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfArticle;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfDivision;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfNumber;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.Placeholder;

/**
 * The lines of a text, each with the mark at its beginning.
 *
 * @param marks as many as there are lines
 */
public record MarkedLines(List<String> lines, List<Optional<ProvisionMark>> marks) {

    public static MarkedLines of(List<String> lines) {
        List<Optional<ProvisionMark>> marks = new ArrayList<>(lines.size());
        ArticleNumber last = ArticleNumber.of(0, 0);
        for (String line : lines) {
            ArticleNumber before = last;
            Predicate<ArticleNumber> expected = number -> follows(before, number);
            Optional<OfArticle> article = ProvisionMark.Reader.article(line, expected);
            last = article.map(OfArticle::number).orElse(last);
            marks.add(article.<ProvisionMark>map(a -> a)
                    .or(() -> ProvisionMark.Reader.division(line))
                    .or(() -> numberOf(line)));
        }
        return new MarkedLines(lines, marks);
    }

    /**
     * The same lines with their pictures; what their words begin with, they begin with too.
     *
     * @param shown as many; see {@link ShownLine}
     */
    public MarkedLines shownAs(List<String> shown) {
        List<String> whole = shown.stream().map(ShownLine::whole).toList();
        return new MarkedLines(
                whole,
                IntStream.range(0, size())
                        .mapToObj(i -> marks.get(i)
                                .map(mark -> mark.withRest(ShownLine.behindLabel(whole.get(i), mark.rest()))))
                        .toList());
    }

    /** The same lines beneath another, which bears no mark. */
    public MarkedLines beneath(String line) {
        List<String> all = new ArrayList<>(List.of(line));
        all.addAll(lines);
        List<Optional<ProvisionMark>> allMarks = new ArrayList<>(List.of(Optional.empty()));
        allMarks.addAll(marks);
        return new MarkedLines(all, allMarks);
    }

    /** What the first cell of a table's row begins with numbers the row, not the text. */
    private static Optional<ProvisionMark> numberOf(String line) {
        return line.indexOf('\t') >= 0
                ? Optional.empty()
                : ProvisionMark.Reader.number(line).map(number -> number);
    }

    private static boolean follows(ArticleNumber last, ArticleNumber next) {
        boolean nextMain = next.inserted() == 0 && (next.main() == last.main() + 1 || next.main() == 1);
        return nextMain || (next.main() == last.main() && next.inserted() == last.inserted() + 1);
    }

    public int size() {
        return lines.size();
    }

    public String line(int index) {
        return lines.get(index);
    }

    public Optional<ProvisionMark> mark(int index) {
        return marks.get(index);
    }

    public Optional<OfArticle> article(int index) {
        return marks.get(index).filter(OfArticle.class::isInstance).map(OfArticle.class::cast);
    }

    public Optional<OfDivision> division(int index) {
        return marks.get(index).filter(OfDivision.class::isInstance).map(OfDivision.class::cast);
    }

    /** A numbered line that is a heading: short, without the end of a sentence. */
    public Optional<OfNumber> numberedHeading(int index) {
        return marks.get(index)
                .filter(OfNumber.class::isInstance)
                .map(OfNumber.class::cast)
                .filter(number -> number.style() < 2
                        && Placeholder.without(number.rest()).length() <= 40
                        && number.rest().chars().noneMatch(c -> "。；;：:，".indexOf(c) >= 0));
    }

    /** The lines from one to another, the second left out. */
    public MarkedLines part(int from, int to) {
        return new MarkedLines(lines.subList(from, to), marks.subList(from, to));
    }

    /** The first article at or behind the line; the number of lines where there is none. */
    public int firstArticle(int from) {
        int index = from;
        while (index < size() && article(index).isEmpty()) {
            index++;
        }
        return index;
    }
}
