package org.faxian.ingest.recognise.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.faxian.ingest.recognise.line.LineWithPictures;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfArticle;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfDivision;
import org.faxian.ingest.recognise.structure.ProvisionMark.OfNumber;
import org.faxian.regulation.ArticleNumber;
import org.faxian.regulation.Placeholder;

/**
 * The lines of a text, each with the mark at its beginning.
 *
 * @param marks the marks, one element per line
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
     * Returns these lines with their pictures; the marks stay the same.
     *
     * @param shown one element per line; see {@link LineWithPictures}
     */
    public MarkedLines shownAs(List<String> shown) {
        List<String> whole = shown.stream().map(LineWithPictures::whole).toList();
        return new MarkedLines(
                whole,
                IntStream.range(0, size())
                        .mapToObj(i -> marks.get(i)
                                .map(mark -> mark.withRest(LineWithPictures.behindLabel(whole.get(i), mark.rest()))))
                        .toList());
    }

    /** Returns these lines below another line without a mark. */
    public MarkedLines below(String line) {
        List<String> all = new ArrayList<>(List.of(line));
        all.addAll(lines);
        List<Optional<ProvisionMark>> allMarks = new ArrayList<>(List.of(Optional.empty()));
        allMarks.addAll(marks);
        return new MarkedLines(all, allMarks);
    }

    /** Reads the number of a line. In a table row, the number in the first cell belongs to the row, not to the text. */
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

    /** Returns the mark of a numbered line that is a heading: short and without punctuation. */
    public Optional<OfNumber> numberedHeading(int index) {
        return marks.get(index)
                .filter(OfNumber.class::isInstance)
                .map(OfNumber.class::cast)
                .filter(number -> number.style() < 2
                        && Placeholder.without(number.rest()).length() <= 40
                        && number.rest().chars().noneMatch(c -> "。；;：:，".indexOf(c) >= 0));
    }

    /** Returns the lines from {@code from} to {@code to}, exclusive. */
    public MarkedLines part(int from, int to) {
        return new MarkedLines(lines.subList(from, to), marks.subList(from, to));
    }

    /** Returns the index of the first article at or after {@code from}, or the number of lines if there is none. */
    public int firstArticle(int from) {
        int index = from;
        while (index < size() && article(index).isEmpty()) {
            index++;
        }
        return index;
    }
}
